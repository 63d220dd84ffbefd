package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Nearest;
import org.twinbench.model.Place;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Intervention;
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
        Set<String> reached = flow.after(ids(ComponentType::begins));
        Set<String> leading = flow.before(ids(ComponentType::ends));
        for (int i = 0; i < scenario.elements().size(); i++) {
            Element element = scenario.elements().get(i);
            String pointer = "/elements/" + i;
            asset(element, pointer);
            next(element, pointer);
            reach(element, pointer, reached, leading);
            ComponentTypes.byKey(element.type()).ifPresent(type -> special(element, type, pointer));
        }
        flow.loopWithin(FactoryCheck::isInstant)
                .ifPresent(loop -> error("/elements", "factory.loopWithoutDelay", String.join(" → ", loop)));
        interventions();
        return List.copyOf(findings);
    }

    private void error(String pointer, String key, Object... values) {
        findings.add(Finding.error(Place.at(scenario.file(), pointer), key, values));
    }

    private void ends() {
        if (!has(ComponentType::begins)) {
            error("/elements", "factory.noSource");
        }
        if (!has(ComponentType::ends)) {
            error("/elements", "factory.noSink");
        }
    }

    private boolean has(Predicate<ComponentType> kind) {
        return scenario.elements().stream().anyMatch(element -> is(element, kind));
    }

    private static boolean is(Element element, Predicate<ComponentType> kind) {
        return ComponentTypes.byKey(element.type()).filter(kind).isPresent();
    }

    /** The ids of the elements whose type is of a kind. */
    private Set<String> ids(Predicate<ComponentType> kind) {
        return scenario.elements().stream()
                .filter(element -> is(element, kind))
                .map(Element::id)
                .collect(Collectors.toSet());
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
        if (element.next().isEmpty() && is(element, type -> type.declared().maxOutputs() > 0)) {
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
        if (!is(element, ComponentType::inFlow)) {
            return;
        }
        if (has(ComponentType::begins) && !reached.contains(element.id())) {
            findings.add(Finding.warning(Place.at(scenario.file(), pointer), "factory.unreachable", element.id()));
        }
        if (has(ComponentType::ends)
                && !leading.contains(element.id())
                && !element.next().isEmpty()) {
            error(pointer, "factory.noWayOut", element.id());
        }
    }

    /** What only the type of an element knows to look at. */
    private void special(Element element, ComponentType type, String pointer) {
        Inspection.values(element)
                .ifPresent(values ->
                        type.check().check(new Inspection(scenario, assets, element, pointer, values, findings)));
    }

    private static boolean isInstant(Element element) {
        return Inspection.values(element)
                .filter(values -> ComponentTypes.byKey(element.type())
                        .orElseThrow()
                        .instant()
                        .test(values))
                .isPresent();
    }

    private void interventions() {
        for (int i = 0; i < scenario.interventions().size(); i++) {
            Intervention intervention = scenario.interventions().get(i);
            String pointer = "/interventions/" + i + "/set/";
            scenario.element(intervention.element())
                    .flatMap(element -> ComponentTypes.byKey(element.type()))
                    .map(type -> type.changeable().stream().sorted().toList())
                    .ifPresent(changeable -> intervention.set().keySet().stream()
                            .filter(key -> !changeable.contains(key))
                            .forEach(key ->
                                    error(pointer + key, "factory.notChangeable", key, String.join(", ", changeable))));
        }
    }
}
