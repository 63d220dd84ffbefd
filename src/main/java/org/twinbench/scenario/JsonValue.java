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

    /** Adds the place of this value, which a pointer leads to, and of all in it. */
    void index(String pointer, Map<String, Place> places);

    /** A member of an object: the place of its key, and its value. */
    record Member(Place key, JsonValue value) {}

    record Obj(Place place, SequencedMap<String, Member> members) implements JsonValue {
        @Override
        public Message kind() {
            return Message.of("scenario.json.object");
        }

        @Override
        public void index(String pointer, Map<String, Place> places) {
            places.put(pointer, place);
            members.forEach((key, member) ->
                    member.value().index(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), places));
        }
    }

    record Arr(Place place, List<JsonValue> items) implements JsonValue {
        @Override
        public Message kind() {
            return Message.of("scenario.json.list");
        }

        @Override
        public void index(String pointer, Map<String, Place> places) {
            places.put(pointer, place);
            for (int i = 0; i < items.size(); i++) {
                items.get(i).index(pointer + "/" + i, places);
            }
        }
    }

    /** A text, number, truth value or null, as written. */
    record Scalar(Place place, Type type, String text) implements JsonValue {
        /** The kinds of values without members. */
        public enum Type {
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
        public void index(String pointer, Map<String, Place> places) {
            places.put(pointer, place);
        }
    }
}
