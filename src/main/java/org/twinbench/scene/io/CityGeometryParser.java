package org.twinbench.scene.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Set;

/** Reads one geometry object of CityJSON, its nested boundaries into one flat list. */
final class CityGeometryParser {
    private static final double[] UNIT = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
    private static final Set<String> TYPES = Set.of(
            "MultiPoint",
            "MultiLineString",
            "MultiSurface",
            "CompositeSurface",
            "Solid",
            "MultiSolid",
            "CompositeSolid",
            "GeometryInstance");

    private final JsonParser json;
    private final JsonPlace place;
    private final CityAppearance appearance;
    private String type = "";
    private String lod = "";
    private IntList boundaries = new IntList(0);
    private JsonNode semantics = MissingNode.getInstance();
    private JsonNode material = MissingNode.getInstance();
    private int template;
    private double[] matrix = UNIT;

    CityGeometryParser(JsonParser json, JsonPlace place, CityAppearance appearance) {
        this.json = json;
        this.place = place;
        this.appearance = appearance;
    }

    CityGeometry geometry() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw place.bad("scene.json.notAnObject", TextScanner.shown(json.getText()));
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            member(name, place.at(name, MissingNode.getInstance()));
        }
        if (!TYPES.contains(type)) {
            throw place.at("type", MissingNode.getInstance()).bad("scene.city.geometryType", TextScanner.shown(type));
        }
        return new CityGeometry(place, type, lod, boundaries, semantics, material, appearance, template, matrix);
    }

    private void member(String name, JsonPlace member) throws IOException {
        switch (name) {
            case "type" -> type = value(member).text();
            case "lod" -> lod = value(member).textOrNumber("");
            case "boundaries" -> boundaries = boundaries(member);
            case "semantics" -> semantics = json.readValueAsTree();
            case "material" -> material = json.readValueAsTree();
            case "template" -> template = value(member).count();
            case "transformationMatrix" -> matrix = value(member).numbers(UNIT);
            default -> json.skipChildren();
        }
    }

    private JsonPlace value(JsonPlace member) throws IOException {
        JsonNode tree = json.readValueAsTree();
        return member.withValue(tree);
    }

    private IntList boundaries(JsonPlace member) throws IOException {
        IntList flat = new IntList(32);
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token == JsonToken.START_ARRAY) {
                flat.add(CityGeometry.OPEN);
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                flat.add(CityGeometry.CLOSE);
                depth--;
            } else {
                flat.add(vertex(member));
            }
        } while (depth > 0 && json.nextToken() != null);
        return flat;
    }

    private int vertex(JsonPlace member) throws IOException {
        JsonToken token = json.currentToken();
        long value = token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT
                ? json.getIntValue()
                : -1;
        if (value < 0) {
            throw member.bad("scene.json.notACount", TextScanner.shown(json.getText()));
        }
        return (int) value;
    }
}
