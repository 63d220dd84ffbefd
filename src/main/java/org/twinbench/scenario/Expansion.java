package org.twinbench.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.twinbench.model.Nearest;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Place;
import org.twinbench.model.Vec3;

/**
 * Puts the elements of groups in the place of their uses, as JSON values that keep the place where they are written: all
 * that comes later reads a scenario without groups, and says what is wrong where it can be corrected.
 */
final class Expansion {
    static final int MAX_DEPTH = 8;
    static final int MAX_ELEMENTS = 20_000;
    private static final Spot ORIGIN = new Spot(Vec3.ZERO, 0);

    private final Findings findings;
    private final Map<String, SubmodelReader.Definition> known;
    private final ExpandedElement rewriting;
    private final List<JsonValue> expanded = new ArrayList<>();
    private final Map<String, Spot> frames = new HashMap<>();
    private final List<Element> instances = new ArrayList<>();

    Expansion(EngineDescription engine, Findings findings, Map<String, SubmodelReader.Definition> known) {
        this.findings = findings;
        this.known = known;
        this.rewriting = new ExpandedElement(engine, findings, new ExpansionPorts(findings, known));
    }

    /** The document with nothing but plain elements. */
    Fields of(Fields document) {
        if (!(document.value("elements").orElse(null) instanceof JsonValue.Arr(Place place, List<JsonValue> items))) {
            return document;
        }
        expand(items, scope("", items, Map.of(), Map.of(), ORIGIN, List.of()));
        SequencedMap<String, JsonValue.Member> members =
                new LinkedHashMap<>(document.object().members());
        members.computeIfPresent(
                "elements", (key, old) -> new JsonValue.Member(old.key(), new JsonValue.Arr(place, expanded)));
        return new Fields(new JsonValue.Obj(document.object().place(), members), findings);
    }

    /** Elements at the places that their groups give them. */
    List<Element> placed(List<Element> elements) {
        return elements.stream()
                .map(element -> frames.containsKey(element.id())
                        ? element.withLayout(element.layout().within(frames.get(element.id())))
                        : element)
                .toList();
    }

    /** The uses of groups in the scenario itself, as they are written. */
    List<Element> instances() {
        return instances;
    }

    private void expand(List<? extends JsonValue> items, ExpansionScope scope) {
        for (JsonValue item : items) {
            Optional<Fields> use = ExpansionPorts.use(item, findings);
            if (use.isPresent()) {
                use(use.get(), scope);
            } else if (expanded.size() < MAX_ELEMENTS) {
                plain(item, scope);
            } else {
                findings.error(item.place(), "scenario.submodel.tooMany", Integer.toString(MAX_ELEMENTS));
                return;
            }
        }
    }

    private void plain(JsonValue item, ExpansionScope scope) {
        if (!(item instanceof JsonValue.Obj object)) {
            expanded.add(item);
            return;
        }
        expanded.add(rewriting.of(object, scope));
        if (!scope.frame().equals(ORIGIN)) {
            ExpansionPorts.text(object, "id").ifPresent(id -> frames.put(scope.prefix() + id, scope.frame()));
        }
    }

    private void use(Fields written, ExpansionScope scope) {
        Fields fields = rewriting.values(written, scope).only(ScenarioKeys.INSTANCE);
        Optional<String> id = fields.required("id").filter(text -> isId(text, fields));
        Optional<SubmodelReader.Definition> definition = definition(fields, scope);
        Layout layout = new LayoutReader(findings).layout(fields);
        if (!layout.path().isEmpty() || layout.look().isPresent()) {
            findings.error(fields.place("layout"), "scenario.submodel.onlySpot");
        }
        if (id.isEmpty() || definition.isEmpty()) {
            return;
        }
        Submodel submodel = definition.get().submodel();
        Map<String, String> given = fields.written("parameters", new ParameterReader(submodel.parameters()), true);
        if (scope.prefix().isEmpty()) {
            instances.add(
                    new Element(id.get(), submodel.type(), Optional.empty(), given, fields.texts("next"), layout));
        }
        List<String> within = new ArrayList<>(scope.within());
        within.add(submodel.name());
        Spot frame = layout.within(scope.frame()).spot().orElse(scope.frame());
        List<JsonValue> elements = definition.get().elements().stream()
                .<JsonValue>map(Fields::object)
                .toList();
        String prefix = scope.prefix() + id.get() + ".";
        Map<String, Optional<JsonValue>> ports = rewriting.outputs(submodel, fields, scope);
        expand(elements, scope(prefix, elements, ports, values(submodel, given, prefix, scope), frame, within));
    }

    private boolean isId(String id, Fields fields) {
        boolean fits = id.indexOf('/') < 0;
        if (!fits) {
            findings.error(fields.place("id"), "scenario.badId", id);
        }
        return fits;
    }

    private Optional<SubmodelReader.Definition> definition(Fields fields, ExpansionScope scope) {
        String name = fields.text("type").flatMap(Submodel::nameIn).orElseThrow();
        Place place = fields.place("type");
        if (!known.containsKey(name)) {
            Nearest.to(name, known.keySet())
                    .ifPresentOrElse(
                            near -> findings.error(place, "scenario.submodel.unknownNear", name, near),
                            () -> findings.error(
                                    place, "scenario.submodel.unknown", name, String.join(", ", known.keySet())));
            return Optional.empty();
        }
        if (scope.within().contains(name)) {
            String way = String.join(" → ", scope.within()) + " → " + name;
            findings.error(place, "scenario.submodel.recursion", name, way);
            return Optional.empty();
        }
        if (scope.within().size() >= MAX_DEPTH) {
            findings.error(place, "scenario.submodel.tooDeep", Integer.toString(MAX_DEPTH));
            return Optional.empty();
        }
        return Optional.of(known.get(name));
    }

    private static Map<String, String> values(
            Submodel submodel, Map<String, String> given, String prefix, ExpansionScope outside) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : submodel.parameters()) {
            Optional<String> written = Optional.ofNullable(given.get(parameter.key()));
            boolean refers = parameter.type() instanceof ParameterType.Reference;
            written.map(text -> refers ? outside.reference(text) : text)
                    .or(parameter::standard)
                    .ifPresent(text -> values.put(parameter.key(), text));
        }
        values.put(Submodel.INSTANCE, prefix.substring(0, prefix.length() - 1));
        return values;
    }

    private ExpansionScope scope(
            String prefix,
            List<JsonValue> items,
            Map<String, Optional<JsonValue>> ports,
            Map<String, String> values,
            Spot frame,
            List<String> within) {
        Set<String> ids = new HashSet<>();
        Map<String, SubmodelReader.Definition> uses = new LinkedHashMap<>();
        for (JsonValue item : items) {
            if (!(item instanceof JsonValue.Obj object)) {
                continue;
            }
            Optional<String> id = ExpansionPorts.text(object, "id");
            boolean isNew = id.isEmpty() || ids.add(id.get());
            Optional<Fields> use = ExpansionPorts.use(item, findings);
            if (!isNew && (use.isPresent() || uses.containsKey(id.get()))) {
                findings.error(new Fields(object, findings).place("id"), "scenario.duplicateId", id.get());
            }
            use.flatMap(fields -> fields.text("type"))
                    .flatMap(Submodel::nameIn)
                    .map(known::get)
                    .ifPresent(definition -> id.ifPresent(text -> uses.putIfAbsent(text, definition)));
        }
        return new ExpansionScope(prefix, ids, uses, ports, values, frame, within);
    }
}
