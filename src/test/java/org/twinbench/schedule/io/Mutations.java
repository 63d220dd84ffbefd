package org.twinbench.schedule.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What goes wrong with documents that people and programs write: keys get lost, types change, ids are swapped, files are cut off. */
public final class Mutations {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SplittableRandom random;

    public Mutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The document with one to three changes. */
    public String of(String text) {
        if (random.nextInt(10) == 0) {
            return text.substring(0, random.nextInt(text.length()));
        }
        try {
            JsonNode root = MAPPER.readTree(text);
            for (int change = 0; change <= random.nextInt(3); change++) {
                change(root);
            }
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private void change(JsonNode root) {
        List<ObjectNode> objects = new ArrayList<>();
        List<ArrayNode> lists = new ArrayList<>();
        collect(root, objects, lists);
        if (!lists.isEmpty() && random.nextInt(5) == 0) {
            change(lists.get(random.nextInt(lists.size())));
        } else {
            change(objects.get(random.nextInt(objects.size())), objects.get(random.nextInt(objects.size())));
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects, List<ArrayNode> lists) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            lists.add(list);
        }
        node.forEach(child -> collect(child, objects, lists));
    }

    private void change(ArrayNode list) {
        int index = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(index);
            case 1 -> list.add(list.get(index).deepCopy());
            case 2 -> list.set(index, JSON.textNode("stray"));
            default -> list.removeAll();
        }
    }

    private void change(ObjectNode object, ObjectNode other) {
        String key = key(object);
        JsonNode value = object.get(key);
        switch (random.nextInt(7)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key, odd());
            case 2 -> object.set(key, other.get(key(other)).deepCopy());
            case 3 -> object.set("stray", value.deepCopy());
            case 4 -> object.set(key, negative(value));
            case 5 -> object.set(key, JSON.arrayNode().add(value.deepCopy()));
            default -> object.set(key, longer(value));
        }
    }

    private String key(ObjectNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys.get(random.nextInt(keys.size()));
    }

    private JsonNode odd() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(-1);
            case 3 -> JSON.numberNode(1e300);
            case 4 -> JSON.textNode("");
            case 5 -> JSON.textNode("99999999999 d");
            case 6 -> JSON.objectNode();
            case 7 -> JSON.textNode("2026-02-30T25:61");
            default -> JSON.textNode("\u0000/*ﷺ");
        };
    }

    private static JsonNode negative(JsonNode value) {
        return value.isNumber() ? JSON.numberNode(-value.asDouble() - 1) : JSON.textNode("-" + value.asText());
    }

    private static JsonNode longer(JsonNode value) {
        return value.isNumber()
                ? JSON.numberNode(value.asDouble() * 1e6)
                : JSON.textNode(value.asText().repeat(3));
    }
}
