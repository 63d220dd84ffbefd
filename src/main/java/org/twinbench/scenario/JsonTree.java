package org.twinbench.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.BadInputException;
import org.twinbench.model.JsonWords;
import org.twinbench.model.Place;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/** Reads JSON text to values with places; refuses documents that are too deep or too long to be a scenario. */
public final class JsonTree {
    static final int MAX_DEPTH = 32;
    static final int MAX_TOKENS = 500_000;
    private static final int MAX_TEXT = 100_000;

    private final String file;
    private final JsonParser parser;

    private JsonTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    private static JsonFactory factory(long maxTokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxTokenCount(maxTokens)
                        .maxStringLength(MAX_TEXT)
                        .maxNameLength(1_000)
                        .maxNumberLength(100)
                        .build())
                .build();
    }

    /** @throws BadInputException with the first place that is no JSON, or that goes beyond the limits */
    public static JsonValue read(String file, String text) throws BadInputException {
        return read(file, text, MAX_TOKENS);
    }

    /**
     * Reads a document of a kind that may be longer than a scenario.
     *
     * @param maxTokens values and brackets that it may have
     * @throws BadInputException with the first place that is no JSON, or that goes beyond the limits
     */
    public static JsonValue read(String file, String text, long maxTokens) throws BadInputException {
        try (JsonParser parser = factory(maxTokens).createParser(text)) {
            if (parser.nextToken() == null) {
                throw new BadInputException(Place.of(file), "scenario.empty");
            }
            JsonTree tree = new JsonTree(file, parser);
            JsonValue root = tree.value("");
            if (parser.nextToken() != null) {
                throw new BadInputException(tree.place("", parser.currentTokenLocation()), "scenario.afterEnd");
            }
            return root;
        } catch (StreamConstraintsException e) {
            Place place = at(file, "", e.getLocation());
            throw new BadInputException(place, "scenario.tooComplex", "" + MAX_DEPTH, "" + maxTokens, "" + MAX_TEXT);
        } catch (JsonProcessingException e) {
            throw new BadInputException(
                    at(file, "", e.getLocation()), "scenario.badJson", JsonWords.of(e.getOriginalMessage()));
        } catch (BadInputException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    private JsonValue value(String pointer) throws IOException {
        Place place = place(pointer, parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue.Obj(place, members(pointer));
            case START_ARRAY -> new JsonValue.Arr(place, items(pointer));
            case VALUE_STRING -> new JsonValue.Scalar(place, Type.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Scalar(place, Type.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Scalar(place, Type.FLAG, parser.getText());
            default -> new JsonValue.Scalar(place, Type.NULL, "null");
        };
    }

    private SequencedMap<String, JsonValue.Member> members(String pointer) throws IOException {
        SequencedMap<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Place key = place(child, parser.currentTokenLocation());
            parser.nextToken();
            if (members.put(name, new JsonValue.Member(key, value(child))) != null) {
                throw new BadInputException(key, "scenario.duplicateKey", name);
            }
        }
        return members;
    }

    private List<JsonValue> items(String pointer) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(pointer + "/" + items.size()));
        }
        return items;
    }

    private Place place(String pointer, JsonLocation location) {
        return at(file, pointer, location);
    }

    private static Place at(String file, String pointer, JsonLocation location) {
        return location == null
                ? Place.at(file, pointer)
                : new Place(file, location.getLineNr(), location.getColumnNr(), pointer);
    }
}
