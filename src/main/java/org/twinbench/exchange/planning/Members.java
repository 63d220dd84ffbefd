package org.twinbench.exchange.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.Place;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/** An object of a planning document in the making, whose values know the cells that they come from. */
final class Members {
    private final Place place;
    private final SequencedMap<String, JsonValue.Member> members = new LinkedHashMap<>();

    Members(Place place) {
        this.place = place;
    }

    Members text(String key, Place at, String text) {
        return put(key, at, new JsonValue.Scalar(at, Type.TEXT, text));
    }

    Members list(String key, Place at, List<? extends JsonValue> items) {
        return put(key, at, new JsonValue.Arr(at, List.copyOf(items)));
    }

    Members put(String key, Place at, JsonValue value) {
        members.put(key, new JsonValue.Member(at, value));
        return this;
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    JsonValue.Obj object() {
        return new JsonValue.Obj(place, members);
    }
}
