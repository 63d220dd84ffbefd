package org.twinbench.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Parameter;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.scenario.Spot;
import org.twinbench.scenario.Submodel;
import org.twinbench.scenario.Submodels;

/** Scenarios made from others by making groups of elements, using groups, and taking them apart. */
public record Grouping(Scenario scenario, EngineDescription engine) {

    /** A parameter of an element that becomes one of its group. */
    public record Exposed(String element, String key) {}

    /** What may become a parameter of a group of these elements: what is written in them. */
    public List<Exposed> choices(Set<String> ids) {
        return elements(ids).stream()
                .flatMap(element -> element.parameters().keySet().stream().map(key -> new Exposed(element.id(), key)))
                .toList();
    }

    /**
     * With a group of some elements and one use of it in their place. Groups that some of them belonged to are taken apart.
     *
     * @param use the id of the use, which no element has
     * @throws BadInputException if the elements cannot be a group
     */
    public Scenario grouped(String name, String use, Set<String> ids, List<Exposed> exposed) throws BadInputException {
        Map<String, String> parameters = names(exposed);
        List<Element> members = elements(ids);
        Vec3 middle = middle(members);
        Set<String> inputs = new LinkedHashSet<>();
        scenario.elements().stream()
                .filter(element -> !ids.contains(element.id()))
                .flatMap(element -> element.next().stream())
                .filter(ids::contains)
                .forEach(inputs::add);
        if (inputs.isEmpty()) {
            inputs.add(members.getFirst().id());
        }
        Map<String, String> outputs = outputs(members, ids);
        List<Element> inner = members.stream()
                .map(element -> inner(element, exposed, parameters, outputs, middle))
                .toList();
        List<Parameter> declared =
                exposed.stream().map(one -> declared(one, parameters)).toList();
        Submodel submodel = new Submodel(
                name, Optional.empty(), declared, inner, List.copyOf(inputs), List.copyOf(outputs.values()));
        Map<String, String> moved = new LinkedHashMap<>();
        ids.forEach(id -> moved.put(id, use + "." + id));
        Element instance = new Element(
                use,
                submodel.type(),
                Optional.empty(),
                Map.of(),
                outputs.keySet().stream().toList(),
                Layout.at(new Spot(middle, 0)));
        Submodels before = apart(ids).submodels();
        Submodels after = new Submodels(and(before.definitions(), submodel), and(before.instances(), instance));
        return reread(new Renaming(moved, engine).of(scenario).withSubmodels(after));
    }

    /** With one more use of a group, standing at a spot. @throws BadInputException if the group cannot be used so */
    public Scenario used(String name, String id, Map<String, String> values, Spot spot) throws BadInputException {
        Element use = new Element(id, Submodel.TYPE + name, Optional.empty(), values, List.of(), Layout.at(spot));
        Submodels all = scenario.submodels();
        return reread(scenario.withSubmodels(new Submodels(all.definitions(), and(all.instances(), use))));
    }

    /** With the uses that these elements belong to taken apart: their elements stay, with the ids that they have. */
    public Scenario apart(Set<String> ids) {
        Submodels all = scenario.submodels();
        List<Element> rest = all.instances().stream()
                .filter(use -> ids.stream().noneMatch(id -> Submodels.isPart(use, id)))
                .toList();
        return scenario.withSubmodels(new Submodels(all.definitions(), rest));
    }

    private Scenario reread(Scenario written) throws BadInputException {
        return ScenarioDocument.parse(written.file(), ScenarioDocument.text(written), List.of(engine))
                .scenario();
    }

    private List<Element> elements(Set<String> ids) {
        return scenario.elements().stream()
                .filter(element -> ids.contains(element.id()))
                .toList();
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    /** A name for each parameter of the group: the key, with the element's id in front where several have it. */
    private static Map<String, String> names(List<Exposed> exposed) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Exposed one : exposed) {
            boolean single =
                    exposed.stream().filter(o -> o.key().equals(one.key())).count() == 1;
            String wanted = single ? one.key() : one.element().replaceAll("\\W", "_") + "_" + one.key();
            String name = wanted.matches("[A-Za-z].*") ? wanted : "p_" + wanted;
            for (int number = 2; names.containsValue(name); number++) {
                name = wanted + number;
            }
            names.put(place(one), name);
        }
        return names;
    }

    private static String place(Exposed one) {
        return one.element() + "/" + one.key();
    }

    /** The name of an output for each element outside that follows one inside. */
    private static Map<String, String> outputs(List<Element> members, Set<String> ids) {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (Element element : members) {
            for (String next : element.next()) {
                if (!ids.contains(next) && !outputs.containsKey(next)) {
                    outputs.put(next, "out" + (outputs.isEmpty() ? "" : outputs.size() + 1));
                }
            }
        }
        outputs.replaceAll((next, port) -> ids.contains(port) ? "to-" + port : port);
        return outputs;
    }

    private Element inner(
            Element element,
            List<Exposed> exposed,
            Map<String, String> parameters,
            Map<String, String> outputs,
            Vec3 middle) {
        Map<String, String> values = new LinkedHashMap<>(element.parameters());
        exposed.stream()
                .filter(one -> one.element().equals(element.id()))
                .forEach(one -> values.put(one.key(), "${" + parameters.get(place(one)) + "}"));
        return new Element(
                element.id(),
                element.type(),
                element.asset(),
                values,
                element.next().stream()
                        .map(next -> outputs.getOrDefault(next, next))
                        .toList(),
                element.layout().within(new Spot(middle.times(-1), 0)));
    }

    private Parameter declared(Exposed one, Map<String, String> names) {
        Element element = scenario.element(one.element()).orElseThrow();
        Parameter inner = engine.type(element.type()).orElseThrow().parameters().stream()
                .filter(parameter -> parameter.key().equals(one.key()))
                .findFirst()
                .orElseThrow();
        return new Parameter(
                names.get(place(one)),
                Submodel.passing(inner.type()),
                Optional.of(element.parameters().get(one.key())));
    }

    /** The middle of their places on the floor, to half a metre. */
    private static Vec3 middle(List<Element> members) {
        List<Vec3> places = members.stream()
                .map(Element::layout)
                .filter(Layout::hasPlace)
                .map(layout -> layout.spot()
                        .map(Spot::position)
                        .orElseGet(() -> layout.path().getFirst()))
                .toList();
        double x = places.stream().mapToDouble(Vec3::x).average().orElse(0);
        double y = places.stream().mapToDouble(Vec3::y).average().orElse(0);
        return new Vec3(Math.round(x * 2) / 2.0, Math.round(y * 2) / 2.0, 0);
    }
}
