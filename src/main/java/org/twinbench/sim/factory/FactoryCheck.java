package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Place;
import org.twinbench.model.Placement;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Intervention;
import org.twinbench.scenario.Nearest;
import org.twinbench.scenario.ParameterReader;
import org.twinbench.scenario.Scenario;

/** Looks for what makes a factory scenario impossible or pointless although every value in it is well written. */
final class FactoryCheck {
    private final Scenario scenario;
    private final Assets assets;
    private final FlowGraph flow;
    private final List<Finding> findings = new ArrayList<>();

    FactoryCheck(Scenario scenario, Assets assets) {
        this.scenario = scenario;
        this.assets = assets;
        this.flow = new FlowGraph(scenario.elements());
    }

    List<Finding> findings() {
        ends();
        Set<String> reached = flow.after(BlockTypes.SOURCE);
        Set<String> leading = flow.before(BlockTypes.SINK);
        for (int i = 0; i < scenario.elements().size(); i++) {
            Element element = scenario.elements().get(i);
            String pointer = "/elements/" + i;
            asset(element, pointer);
            next(element, pointer);
            reach(element, pointer, reached, leading);
            readable(element).ifPresent(values -> values(element, values, pointer));
        }
        flow.loopWithin(this::takesNoTime)
                .ifPresent(loop -> error("/elements", "factory.loopWithoutDelay", String.join(" → ", loop)));
        interventions();
        return List.copyOf(findings);
    }

    private void error(String pointer, String key, Object... values) {
        findings.add(Finding.error(Place.at(scenario.file(), pointer), key, values));
    }

    private void ends() {
        if (!has(BlockTypes.SOURCE)) {
            error("/elements", "factory.noSource");
        }
        if (!has(BlockTypes.SINK)) {
            error("/elements", "factory.noSink");
        }
    }

    private boolean has(String type) {
        return scenario.elements().stream().anyMatch(element -> element.type().equals(type));
    }

    private void asset(Element element, String pointer) {
        if (scenario.model().isEmpty() || element.asset().isEmpty()) {
            return;
        }
        AssetId id = element.asset().get();
        if (assets.placement(id).isPresent()) {
            return;
        }
        List<String> known = assets.ids().stream().map(AssetId::value).toList();
        Nearest.to(id.value(), known)
                .ifPresentOrElse(
                        near -> error(pointer + "/asset", "factory.unknownAssetNear", id.value(), near),
                        () -> error(pointer + "/asset", "factory.unknownAsset", id.value()));
    }

    private void next(Element element, String pointer) {
        if (element.next().isEmpty() && !element.type().equals(BlockTypes.SINK)) {
            error(pointer, "factory.noNext", element.id());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < element.next().size(); i++) {
            String next = element.next().get(i);
            if (next.equals(element.id())) {
                error(pointer + "/next/" + i, "factory.selfLoop", next);
            }
            if (!seen.add(next)) {
                error(pointer + "/next/" + i, "factory.repeatedNext", element.id(), next);
            }
        }
    }

    private void reach(Element element, String pointer, Set<String> reached, Set<String> leading) {
        if (has(BlockTypes.SOURCE) && !reached.contains(element.id())) {
            findings.add(Finding.warning(Place.at(scenario.file(), pointer), "factory.unreachable", element.id()));
        }
        if (has(BlockTypes.SINK)
                && !leading.contains(element.id())
                && !element.next().isEmpty()) {
            error(pointer, "factory.noWayOut", element.id());
        }
    }

    /** The values of an element; empty if they are not well written, which the document's check reports. */
    private static Optional<ParameterValues> readable(Element element) {
        return BlockTypes.DESCRIPTION
                .type(element.type())
                .map(ParameterReader::of)
                .filter(reader -> reader.problems(element.parameters()).isEmpty())
                .map(reader -> reader.values(element.parameters()));
    }

    private void values(Element element, ParameterValues values, String pointer) {
        switch (element.type()) {
            case BlockTypes.CONVEYOR -> length(element, values, pointer);
            case BlockTypes.SOURCE -> arrivals(element, values, pointer);
            default -> {}
        }
    }

    private void length(Element element, ParameterValues values, String pointer) {
        Optional<Placement> placement = element.asset().flatMap(assets::placement);
        boolean unknown = element.asset().isPresent()
                && placement.isEmpty()
                && scenario.model().isPresent();
        double extent = placement.map(Site::of).map(Site::length).orElse(0.0);
        if (values.amount("length") == 0 && !(extent > 0) && !unknown) {
            error(pointer, "factory.noLength", element.id());
        }
    }

    private void arrivals(Element element, ParameterValues values, String pointer) {
        if (Durations.reach(values.distribution("interarrival")) > 0 || values.whole("limit") > 0) {
            return;
        }
        boolean loses = values.text("whenFull").equals("lose");
        element.next().stream()
                .flatMap(id -> scenario.element(id).stream())
                .filter(next -> loses || takesAll(next))
                .findFirst()
                .ifPresent(next -> error(
                        pointer + "/parameters/interarrival", "factory.endlessArrivals", element.id(), next.id()));
    }

    private static boolean takesAll(Element element) {
        return element.type().equals(BlockTypes.SINK)
                || element.type().equals(BlockTypes.BUFFER)
                        && readable(element)
                                .filter(v -> v.whole("capacity") == 0)
                                .isPresent();
    }

    private boolean takesNoTime(Element element) {
        return switch (element.type()) {
            case BlockTypes.BUFFER -> true;
            case BlockTypes.MACHINE ->
                readable(element)
                        .filter(values -> Durations.reach(values.distribution("processTime")) == 0)
                        .isPresent();
            default -> false;
        };
    }

    private void interventions() {
        for (int i = 0; i < scenario.interventions().size(); i++) {
            Intervention intervention = scenario.interventions().get(i);
            String pointer = "/interventions/" + i + "/set/";
            scenario.element(intervention.element())
                    .map(element -> BlockTypes.CHANGEABLE.get(element.type()))
                    .ifPresent(changeable -> intervention.set().keySet().stream()
                            .filter(key -> !changeable.contains(key))
                            .forEach(key ->
                                    error(pointer + key, "factory.notChangeable", key, String.join(", ", changeable))));
        }
    }
}
