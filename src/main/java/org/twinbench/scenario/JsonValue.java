package org.twinbench.scenario;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.twinbench.model.Message;
import org.twinbench.model.Place;

/** A JSON value that knows where it stands in its document. */
public sealed interface JsonValue {
    Place place();

    /** What it is, for messages. */
    Message kind();

    /** Adds the place of this value and of all in it, by JSON pointer. */
    void index(Map<String, Place> places);

    /** A member of an object: the place of its key, and its value. */
    record Member(Place key, JsonValue value) {}

    record Obj(Place place, SequencedMap<String, Member> members) implements JsonValue {
        @Override
        public Message kind() {
            return Message.of("scenario.json.object");
        }

        @Override
        public void index(Map<String, Place> places) {
            places.put(place.path(), place);
            members.values().forEach(member -> member.value().index(places));
        }
    }

    record Arr(Place place, List<JsonValue> items) implements JsonValue {
        @Override
        public Message kind() {
            return Message.of("scenario.json.list");
        }

        @Override
        public void index(Map<String, Place> places) {
            places.put(place.path(), place);
            items.forEach(item -> item.index(places));
        }
    }

    /** A text, number, truth value or null, as written. */
    record Scalar(Place place, Type type, String text) implements JsonValue {
        enum Type {
            TEXT("scenario.json.text"),
            NUMBER("scenario.json.number"),
            FLAG("scenario.json.flag"),
            NULL("scenario.json.null");

            private final String key;

            Type(String key) {
                this.key = key;
            }
        }

        @Override
        public Message kind() {
            return Message.of(type.key);
        }

        @Override
        public void index(Map<String, Place> places) {
            places.put(place.path(), place);
        }
    }
}
