package org.twinbench.exchange.cmsd;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.draft.Settings;
import org.twinbench.exchange.shop.Released;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;

/** Reads back a document that was made of a scenario, with what others have changed in its plans, jobs and calendars. */
final class OwnPlant {
    private static final double ROUNDING = 1e-12;

    private final XmlNode data;
    private final Times times;
    private final Calendars calendars;
    private final Notes notes;
    private OffsetDateTime start;

    OwnPlant(XmlNode data, Times times, Notes notes) {
        this.data = data;
        this.times = times;
        this.notes = notes;
        calendars = new Calendars(data, times, notes);
    }

    /** The resource with the settings, if the document has one. */
    static Optional<XmlNode> plant(XmlNode data) {
        return data.all("Resource")
                .filter(resource ->
                        resource.textOf("Identifier").filter(Own.PLANT::equals).isPresent())
                .findFirst();
    }

    Scenario scenario(XmlNode plant) throws BadInputException {
        Map<String, String> written = plant.all("Property")
                .filter(property -> property.textOf("Name").orElse("").startsWith(Own.SETTINGS))
                .collect(Collectors.toMap(
                        property -> property.textOf("Name").orElseThrow().substring(Own.SETTINGS.length()),
                        property -> property.textOf("Value").orElse(""),
                        (first, second) -> first));
        XmlNode settings = new XmlNode(Settings.NAME, written, List.of(), "", plant.place());
        start = Settings.scenario(settings, List.of()).start();
        List<Element> elements = new ArrayList<>();
        data.all("Resource")
                .filter(node ->
                        node.textOf("Identifier").filter(Own.PLANT::equals).isEmpty())
                .forEach(node -> element(node)
                        .ifPresentOrElse(
                                elements::add,
                                () -> notes.warn(
                                        node.place(),
                                        "exchange.cmsdNoType",
                                        node.textOf("Identifier").orElse(""))));
        return Settings.scenario(settings, elements);
    }

    private Optional<Element> element(XmlNode resource) {
        Optional<String> id = resource.textOf("Identifier");
        Optional<String> type = property(resource, Own.TYPE).findFirst();
        return id.flatMap(name -> type.map(key -> new Element(
                name,
                key,
                property(resource, Own.ASSET).findFirst().map(AssetId::new),
                parameters(resource, name),
                property(resource, Own.NEXT).toList(),
                layout(resource))));
    }

    private static Stream<String> property(XmlNode owner, String name) {
        return owner.all("Property")
                .filter(property -> property.textOf("Name").filter(name::equals).isPresent())
                .map(property -> property.textOf("Value").orElse(""));
    }

    private Layout layout(XmlNode resource) {
        Optional<Spot> spot = property(resource, Own.SPOT)
                .findFirst()
                .flatMap(text -> numbers(resource, text, 4))
                .map(n -> new Spot(new Vec3(n[0], n[1], n[2]), Unit.DEGREE.toSi(n[3])));
        List<Vec3> path = property(resource, Own.CORNER)
                .flatMap(text -> numbers(resource, text, 3).stream())
                .map(n -> new Vec3(n[0], n[1], n[2]))
                .toList();
        return new Layout(
                spot,
                path.size() < 2 ? List.of() : path,
                property(resource, Own.LOOK).findFirst());
    }

    private Optional<double[]> numbers(XmlNode at, String text, int count) {
        try {
            double[] numbers =
                    Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
            if (numbers.length == count) {
                return Optional.of(numbers);
            }
        } catch (NumberFormatException e) {
            notes.warn(at.place(), "exchange.cmsdPlace", text);
            return Optional.empty();
        }
        notes.warn(at.place(), "exchange.cmsdPlace", text);
        return Optional.empty();
    }

    private Map<String, String> parameters(XmlNode resource, String id) {
        Map<String, String> values = new LinkedHashMap<>();
        for (XmlNode property : resource.all("Property").toList()) {
            String name = property.textOf("Name").orElse("");
            if (name.startsWith(Own.PARAMETER)) {
                String value = property.textOf("Value").orElse("");
                values.put(name.substring(Own.PARAMETER.length()), value);
            }
        }
        values.replaceAll((key, value) -> switch (value) {
            case Own.IN_CALENDAR -> calendars.of(resource);
            case Own.IN_JOBS -> orders(id);
            default -> value;
        });
        String kinds = values.getOrDefault("processTimes", "");
        Set<String> special = new HashSet<>(List.of(
                kinds.substring(Math.min(kinds.length(), Own.IN_PLANS.length())).split(";")));
        String byKind = processTimes(id, values.getOrDefault("processTime", ""), special);
        if (!byKind.isEmpty() || values.containsKey("processTimes")) {
            values.put("processTimes", byKind);
        }
        return values;
    }

    private String orders(String source) {
        List<WorkOrder> orders = data.all("Job")
                .filter(job -> property(job, Own.SOURCE).anyMatch(source::equals))
                .flatMap(job -> new Jobs(notes).of(job).stream())
                .toList();
        return new Released(start.toLocalDateTime(), notes).text(orders);
    }

    /** The times of the kinds that had one of their own, or whose plan gives another one than the resource has for all. */
    private String processTimes(String id, String standard, Set<String> special) {
        List<String> entries = new ArrayList<>();
        for (XmlNode plan : data.all("ProcessPlan").toList()) {
            String kind = Plans.product(data, plan).orElse("");
            plan.all("Process")
                    .filter(process ->
                            process.textOf("Identifier").filter(id::equals).isPresent())
                    .flatMap(process -> process.first("OperationTime").stream())
                    .flatMap(time -> times.read(time).stream())
                    .filter(time -> special.contains(kind) || !same(time, standard))
                    .forEach(time -> entries.add(kind + ": " + time));
        }
        return String.join("; ", entries);
    }

    /** Whether two times are the same distribution, in whatever units they are written. */
    private static boolean same(String one, String other) {
        Optional<DistributionSpec> a = DistributionSpec.parse(one);
        Optional<DistributionSpec> b = DistributionSpec.parse(other);
        if (a.isEmpty() || b.isEmpty() || a.get().kind() != b.get().kind()) {
            return false;
        }
        return IntStream.range(0, a.get().arguments().size())
                .allMatch(i -> Math.abs(a.get().si(i) - b.get().si(i))
                        <= ROUNDING * Math.abs(b.get().si(i)));
    }
}
