package org.twinbench.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Nearest;
import org.twinbench.model.Parameter;
import org.twinbench.model.Ticks;

/** Reads the elements of a scenario and what happens to them, and checks that they agree with each other. */
final class ElementReader {
    private static final Parameter AT = Parameter.required("at", RunParameters.TIME);

    private final EngineDescription engine;
    private final Findings findings;

    /** The ids of elements that were complained of already. */
    private final Set<String> refused = new HashSet<>();

    ElementReader(EngineDescription engine, Findings findings) {
        this.engine = engine;
        this.findings = findings;
    }

    List<Element> elements(Fields document) {
        if (!document.has("elements")) {
            findings.error(document.object().place(), "scenario.missing", "elements");
        }
        List<Fields> written = document.objects("elements");
        List<Element> elements = new ArrayList<>();
        List<Fields> places = new ArrayList<>();
        for (Fields fields : written) {
            element(fields).ifPresent(element -> {
                elements.add(element);
                places.add(fields);
            });
        }
        new FlowCheck(engine, findings, refused).check(elements, places);
        return elements;
    }

    private Optional<Element> element(Fields fields) {
        fields.only(ScenarioKeys.ELEMENT);
        Optional<String> id = fields.required("id").filter(text -> isId(fields, "id", text));
        Optional<String> asset = fields.text("asset").filter(text -> isId(fields, "asset", text));
        Optional<ElementType> type = type(fields);
        Map<String, String> parameters =
                type.isEmpty() ? Map.of() : fields.written("parameters", ParameterReader.of(type.get()), true);
        List<String> next = fields.texts("next");
        Layout layout = new LayoutReader(findings).layout(fields);
        if (id.isEmpty() || type.isEmpty()) {
            id.ifPresent(refused::add);
            return Optional.empty();
        }
        return Optional.of(new Element(id.get(), type.get().key(), asset.map(AssetId::new), parameters, next, layout));
    }

    private boolean isId(Fields fields, String key, String text) {
        boolean fits = !text.isBlank() && text.indexOf('/') < 0;
        if (!fits) {
            findings.error(fields.place(key), "scenario.badId", text);
        }
        return fits;
    }

    private Optional<ElementType> type(Fields fields) {
        Optional<String> key = fields.required("type");
        Optional<ElementType> type = key.flatMap(engine::type);
        if (key.isPresent() && type.isEmpty()) {
            List<String> known = engine.types().stream().map(ElementType::key).toList();
            Nearest.to(key.get(), known)
                    .ifPresentOrElse(
                            near -> findings.error(
                                    fields.place("type"), "scenario.unknownTypeNear", key.get(), engine.key(), near),
                            () -> findings.error(
                                    fields.place("type"),
                                    "scenario.unknownType",
                                    key.get(),
                                    engine.key(),
                                    String.join(", ", known)));
        }
        return type;
    }

    List<Intervention> interventions(Fields document, List<Element> elements, long horizon) {
        Map<String, Element> byId = new HashMap<>();
        elements.forEach(element -> byId.putIfAbsent(element.id(), element));
        return document.objects("interventions").stream()
                .flatMap(fields -> intervention(fields, byId, horizon).stream())
                .toList();
    }

    private Optional<Intervention> intervention(Fields fields, Map<String, Element> byId, long horizon) {
        fields.only(ScenarioKeys.INTERVENTION);
        Object at = fields.parameter(AT);
        Optional<String> id = fields.required("element");
        if (!fields.has("set")) {
            findings.error(fields.object().place(), "scenario.missing", "set");
        }
        Optional<ElementType> type = id.map(byId::get).map(Element::type).flatMap(engine::type);
        if (id.isPresent() && type.isEmpty() && !refused.contains(id.get())) {
            findings.error(fields.place("element"), FlowCheck.noElement(id.get(), byId.keySet()));
        }
        if (!(at instanceof Double seconds) || type.isEmpty()) {
            return Optional.empty();
        }
        long tick = Ticks.ofSeconds(seconds);
        if (horizon > 0 && tick > horizon) {
            findings.warning(fields.place("at"), "scenario.afterHorizon", ScenarioWriter.time(horizon));
        }
        Map<String, String> set = fields.written("set", ParameterReader.of(type.get()), false);
        return Optional.of(new Intervention(tick, id.get(), set));
    }
}
