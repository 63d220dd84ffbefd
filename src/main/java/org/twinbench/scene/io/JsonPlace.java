package org.twinbench.scene.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.BadInputException;

/** A value in a JSON document that knows where it stands, so that a wrong one is reported with its JSON pointer. */
final class JsonPlace {
    private final ModelFile file;
    private final JsonNode node;
    private final JsonPlace parent;
    private final Object step;

    private JsonPlace(ModelFile file, JsonNode node, JsonPlace parent, Object step) {
        this.file = file;
        this.node = node;
        this.parent = parent;
        this.step = step;
    }

    static JsonPlace root(ModelFile file, JsonNode node) {
        return new JsonPlace(file, node, null, "");
    }

    /** A value that is not in the tree but stands at a known step of the document. */
    JsonPlace at(Object step, JsonNode value) {
        return new JsonPlace(file, value, this, step);
    }

    /** The same place with its value, which was not read before. */
    JsonPlace withValue(JsonNode value) {
        return new JsonPlace(file, value, parent, step);
    }

    /** The JSON pointer (RFC 6901). */
    String pointer() {
        String own = step.toString().replace("~", "~0").replace("/", "~1");
        return parent == null ? own : parent.pointer() + "/" + own;
    }

    ModelFile file() {
        return file;
    }

    BadInputException bad(String key, Object... values) {
        return file.bad(pointer(), key, values);
    }

    private BadInputException wrong(String key) {
        return node.isMissingNode() ? bad("scene.json.missing") : bad(key, TextScanner.shown(node.toString()));
    }

    boolean exists() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean isNumber() {
        return node.isNumber();
    }

    /** The member of that name, which may be missing; missing too if this is itself missing. */
    JsonPlace get(String name) throws BadInputException {
        if (exists() && !node.isObject()) {
            throw wrong("scene.json.notAnObject");
        }
        JsonNode member = node.get(name);
        return new JsonPlace(file, member == null ? MissingNode.getInstance() : member, this, name);
    }

    /** The elements of an array; none if it is missing. */
    List<JsonPlace> items() throws BadInputException {
        List<JsonPlace> items = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            items.add(item(i));
        }
        return items;
    }

    /** How many elements the array has; none if it is missing. */
    int size() throws BadInputException {
        if (exists() && !node.isArray()) {
            throw wrong("scene.json.notAnArray");
        }
        return node.size();
    }

    JsonPlace item(int index) {
        return new JsonPlace(file, node.get(index), this, index);
    }

    /** The members of an object in their order; none if it is missing. */
    Map<String, JsonPlace> members() throws BadInputException {
        if (exists() && !node.isObject()) {
            throw wrong("scene.json.notAnObject");
        }
        Map<String, JsonPlace> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member ->
                        members.put(member.getKey(), new JsonPlace(file, member.getValue(), this, member.getKey())));
        return members;
    }

    String text() throws BadInputException {
        if (!node.isTextual()) {
            throw wrong("scene.json.notText");
        }
        return node.textValue();
    }

    String text(String ifMissing) throws BadInputException {
        return exists() ? text() : ifMissing;
    }

    /** Text, or a number as text: versions and levels of detail come both ways. */
    String textOrNumber(String ifMissing) throws BadInputException {
        return node.isNumber() ? node.asText() : text(ifMissing);
    }

    boolean flag(boolean ifMissing) throws BadInputException {
        if (exists() && !node.isBoolean()) {
            throw wrong("scene.json.notABoolean");
        }
        return exists() ? node.booleanValue() : ifMissing;
    }

    /** A whole number, at least zero. */
    int count() throws BadInputException {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
            throw wrong("scene.json.notACount");
        }
        return node.intValue();
    }

    /** A number of bytes, which may be more than any file holds. */
    long claimedBytes() throws BadInputException {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw wrong("scene.json.notACount");
        }
        return node.longValue();
    }

    int count(int ifMissing) throws BadInputException {
        return exists() ? count() : ifMissing;
    }

    /** A number that refers to one of so many things. */
    int reference(int things) throws BadInputException {
        int index = count();
        if (index >= things) {
            throw things == 0 ? bad("scene.json.noReference", index) : bad("scene.json.reference", index, things - 1);
        }
        return index;
    }

    double number() throws BadInputException {
        if (!node.isNumber()) {
            throw wrong("scene.json.notANumber");
        }
        if (!Double.isFinite(node.doubleValue())) {
            throw wrong("scene.notFinite");
        }
        return node.doubleValue();
    }

    double number(double ifMissing) throws BadInputException {
        return exists() ? number() : ifMissing;
    }

    /** A list of exactly as many numbers as there are defaults. */
    double[] numbers(double... ifMissing) throws BadInputException {
        if (!exists()) {
            return ifMissing;
        }
        if (size() != ifMissing.length) {
            throw bad("scene.json.wrongLength", size(), ifMissing.length);
        }
        double[] all = new double[size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = item(i).number();
        }
        return all;
    }

    /** The members as attributes of a node: plain values and lists of them; members of members as {@code a.b}. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        if (node.isObject()) {
            collect("", node, attributes);
        } else if (exists()) {
            attributes.put("value", plain(node));
        }
        return attributes;
    }

    private static void collect(String prefix, JsonNode object, Map<String, Object> into) {
        object.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isObject()) {
                collect(prefix + member.getKey() + ".", value, into);
            } else if (!value.isNull()) {
                into.put(prefix + member.getKey(), plain(value));
            }
        });
    }

    private static Object plain(JsonNode value) {
        return switch (value.getNodeType()) {
            case JsonNodeType.BOOLEAN -> value.booleanValue();
            case JsonNodeType.NUMBER ->
                value.isIntegralNumber() && value.canConvertToLong()
                        ? (Object) value.longValue()
                        : (Object) value.doubleValue();
            case JsonNodeType.ARRAY -> list(value);
            case JsonNodeType.STRING -> value.textValue();
            default -> value.toString();
        };
    }

    private static List<Object> list(JsonNode array) {
        List<Object> list = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            list.add(element.isContainerNode() ? element.toString() : plain(element));
        }
        return List.copyOf(list);
    }
}
