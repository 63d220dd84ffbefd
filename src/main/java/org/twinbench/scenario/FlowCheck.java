package org.twinbench.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.Place;

/**
 * Checks that elements have ids of their own and follow each other as their types allow.
 *
 * @param refused ids of elements that are in the document but could not be read, which was said already
 */
record FlowCheck(EngineDescription engine, Findings findings, Set<String> refused) {

    /** {@code written} holds the object of each element, in the same order. */
    void check(List<Element> elements, List<Fields> written) {
        Map<String, Integer> inputs = new HashMap<>();
        Map<String, Element> byId = new LinkedHashMap<>();
        Map<AssetId, Place> driven = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            unique(elements.get(i), written.get(i), byId, driven);
        }
        for (int i = 0; i < elements.size(); i++) {
            outputs(elements.get(i), written.get(i), byId, inputs);
        }
        for (int i = 0; i < elements.size(); i++) {
            inputs(
                    elements.get(i),
                    written.get(i),
                    inputs.getOrDefault(elements.get(i).id(), 0));
        }
    }

    private void unique(Element element, Fields written, Map<String, Element> byId, Map<AssetId, Place> driven) {
        if (byId.putIfAbsent(element.id(), element) != null) {
            findings.error(written.place("id"), "scenario.duplicateId", element.id());
            return;
        }
        Place place = written.place(element.asset().isPresent() ? "asset" : "id");
        Place first = driven.putIfAbsent(element.stateId(), place);
        if (first != null) {
            String line = Integer.toString(first.line());
            findings.error(place, "scenario.assetTaken", element.stateId().value(), line);
        }
    }

    private void outputs(Element element, Fields written, Map<String, Element> byId, Map<String, Integer> inputs) {
        List<String> next = element.next();
        JsonValue list = written.value("next").orElse(null);
        for (int i = 0; i < next.size(); i++) {
            inputs.merge(next.get(i), 1, Integer::sum);
            boolean known = byId.containsKey(next.get(i)) || refused.contains(next.get(i));
            if (!known && list instanceof JsonValue.Arr(var at, List<JsonValue> items)) {
                findings.error(items.get(i).place(), noElement(next.get(i), byId.keySet()));
            }
        }
        engine.type(element.type())
                .filter(type -> next.size() > type.maxOutputs())
                .ifPresent(type -> findings.error(
                        written.place("next"),
                        "scenario.tooManyNext",
                        type.key(),
                        Integer.toString(type.maxOutputs()),
                        Integer.toString(next.size())));
    }

    private void inputs(Element element, Fields written, int count) {
        engine.type(element.type())
                .filter(type -> count > type.maxInputs())
                .ifPresent(type -> findings.error(
                        written.place("id"),
                        "scenario.tooManyInputs",
                        element.id(),
                        type.key(),
                        Integer.toString(type.maxInputs()),
                        Integer.toString(count)));
    }

    /** Says that there is no element with an id, and which one may have been meant. */
    static Message noElement(String id, Collection<String> known) {
        return Nearest.to(id, known)
                .map(near -> Message.of("scenario.noElementNear", id, near))
                .orElseGet(() -> Message.of("scenario.noElement", id));
    }
}
