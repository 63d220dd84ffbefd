package org.twinbench.exchange.cmsd;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.draft.Settings;
import org.twinbench.exchange.xml.XmlText;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/**
 * Writes a scenario as CMSD: elements as resources, shifts as calendars, kinds as part types with process plans, orders
 * as jobs. What CMSD has no place for is kept in properties of the resources.
 */
public final class CmsdExport {
    private static final Map<String, String> RESOURCE_TYPES = Map.ofEntries(
            Map.entry("machine", "machine"),
            Map.entry("inspection", "machine"),
            Map.entry("assembly", "station"),
            Map.entry("disassembly", "station"),
            Map.entry("pack", "station"),
            Map.entry("unpack", "station"),
            Map.entry("conveyor", "conveyor"),
            Map.entry("crane", "crane"),
            Map.entry("fleet", "transporter"),
            Map.entry("guidePath", "path"),
            Map.entry("workers", "employee"),
            Map.entry("crew", "employee"),
            Map.entry("resource", "tool"));

    private final Scenario scenario;
    private final KindFlow flow;
    private final XmlText xml = new XmlText();
    /** The calendar of each week of shifts. */
    private final Map<String, String> calendars = new LinkedHashMap<>();

    public CmsdExport(Scenario scenario) {
        this.scenario = scenario;
        this.flow = new KindFlow(scenario);
    }

    /** What the document leaves out, and what other programs will not understand. */
    public List<Finding> findings() {
        Notes notes = new Notes();
        Set<String> others = scenario.elements().stream()
                .map(Element::type)
                .filter(type -> !RESOURCE_TYPES.containsKey(type) && !type.equals("orders"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            notes.note(Place.of(scenario.file()), "exchange.cmsdAsProperties", String.join(", ", others));
        }
        List<Finding> all = new ArrayList<>(Settings.leftOut(scenario));
        all.addAll(notes.list());
        return all;
    }

    /** The document. */
    public String text() {
        xml.begin("CMSDDocument", "xmlns", "urn:cmsd:main");
        xml.begin("HeaderSection");
        xml.leaf("DocumentIdentifier", scenario.name().english());
        xml.leaf("Description", scenario.description().english());
        xml.leaf("Version", Integer.toString(Scenario.VERSION));
        xml.leaf("CreationTime", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.end();
        xml.begin("DataSection");
        writeCalendars();
        flow.kinds().forEach(this::partType);
        settings();
        scenario.elements().forEach(this::resource);
        flow.kinds().forEach(this::plan);
        scenario.elements().stream()
                .filter(element -> element.parameters().containsKey("orders"))
                .forEach(element ->
                        Jobs.write(xml, element.id(), element.parameters().get("orders"), scenario.start()));
        return xml.end().end().document();
    }

    private void writeCalendars() {
        scenario.elements().stream()
                .map(element -> element.parameters().getOrDefault("shifts", ""))
                .filter(shifts -> !shifts.isBlank())
                .distinct()
                .forEach(shifts -> {
                    String id = "calendar-" + (calendars.size() + 1);
                    if (Calendars.write(xml, id, shifts)) {
                        calendars.put(shifts, id);
                    }
                });
    }

    private void partType(String kind) {
        xml.begin("PartType").leaf("Identifier", kind);
        xml.begin("ProcessPlan").leaf("ProcessPlanIdentifier", "plan-" + kind).end();
        xml.end();
    }

    private void settings() {
        xml.begin("Resource").leaf("Identifier", Own.PLANT);
        String[] written = Settings.of(scenario);
        for (int i = 0; i < written.length; i += 2) {
            property(Own.SETTINGS + written[i], written[i + 1]);
        }
        xml.leaf("ResourceType", "other").end();
    }

    private void resource(Element element) {
        xml.begin("Resource").leaf("Identifier", element.id());
        property(Own.TYPE, element.type());
        element.asset().ifPresent(asset -> property(Own.ASSET, asset.value()));
        element.layout()
                .spot()
                .ifPresent(
                        spot -> property(Own.SPOT, point(spot.position()) + " " + Unit.DEGREE.fromSi(spot.heading())));
        element.layout().path().forEach(corner -> property(Own.CORNER, point(corner)));
        element.layout().look().ifPresent(look -> property(Own.LOOK, look));
        element.next().forEach(next -> property(Own.NEXT, next));
        element.parameters().forEach((key, value) -> property(Own.PARAMETER + key, kept(key, value)));
        xml.leaf("ResourceType", RESOURCE_TYPES.getOrDefault(element.type(), "other"));
        xml.leaf("Name", element.id());
        String calendar = calendars.get(element.parameters().getOrDefault("shifts", ""));
        if (calendar != null) {
            xml.begin("ShiftAssignment").leaf("CalendarIdentifier", calendar).end();
        }
        xml.end();
    }

    private static String point(Vec3 at) {
        return at.x() + " " + at.y() + " " + at.z();
    }

    /** A value that stands in its own place is not written twice: what is changed there is what counts. */
    private String kept(String key, String value) {
        return switch (key) {
            case "shifts" -> calendars.containsKey(value) ? Own.IN_CALENDAR : value;
            case "orders" -> Own.IN_JOBS;
            case "processTimes" ->
                Own.IN_PLANS + String.join(";", KindFlow.list(value).keySet());
            default -> value;
        };
    }

    private void property(String name, String value) {
        xml.begin("Property").leaf("Name", name).leaf("Value", value).end();
    }

    private void plan(String kind) {
        xml.begin("ProcessPlan").leaf("Identifier", "plan-" + kind);
        xml.begin("PartsProduced")
                .begin("PartType")
                .leaf("PartTypeIdentifier", kind)
                .end();
        xml.leaf("PartQuantity", "1").end();
        for (Element element : flow.path(kind)) {
            String standard = element.parameters().get("processTime");
            if (standard != null) {
                Map<String, String> byKind = KindFlow.list(element.parameters().getOrDefault("processTimes", ""));
                xml.begin("Process").leaf("Identifier", element.id());
                xml.begin("ResourcesRequired").begin("Resource");
                xml.leaf("ResourceIdentifier", element.id()).end().end();
                Times.write(xml, "OperationTime", byKind.getOrDefault(kind, standard));
                xml.end();
            }
        }
        xml.end();
    }
}
