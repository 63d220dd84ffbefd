package org.twinbench.scene.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.BadInputException;

/**
 * Streams CityJSON 1.0, 1.1 and 2.0, and sequences of features (CityJSONSeq: one document per line), into a {@link CityModel}:
 * no tree of the whole file is ever made.
 */
final class CityJsonParser {
    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "2.0");
    private static final int OBJECTS_PER_REPORT = 256;
    private static final int MAX_VERTICES = 100_000_000;

    private final ModelFile file;
    private final JsonParser json;
    private final CityModel model;
    private final JsonPlace root;
    private List<CityGeometry> ofDocument = new ArrayList<>();
    private CityAppearance appearance = new CityAppearance();

    private CityJsonParser(ModelFile file, JsonParser json, CityModel model) {
        this.file = file;
        this.json = json;
        this.model = model;
        this.root = JsonPlace.root(file, JsonNodeFactory.instance.objectNode());
    }

    static CityModel parse(ModelFile file) throws IOException {
        file.claim(2 * file.size(), "");
        CityModel model = new CityModel();
        JsonMapper mapper = JsonText.streaming();
        try (JsonParser json = mapper.createParser(file.stream())) {
            CityJsonParser parser = new CityJsonParser(file, json, model);
            while (json.nextToken() != null) {
                parser.document();
            }
        } catch (JsonProcessingException e) {
            throw JsonText.bad(file, e);
        }
        return model;
    }

    private void document() throws IOException {
        expect(JsonToken.START_OBJECT, root, "scene.json.notAnObject");
        int firstVertex = model.vertexCount();
        ofDocument = new ArrayList<>();
        appearance = new CityAppearance();
        String type = "";
        String version = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            JsonPlace place = root.at(name, MissingNode.getInstance());
            switch (name) {
                case "type" -> type = value(place).text();
                case "version" -> version = value(place).textOrNumber("");
                case "transform" -> transform(value(place));
                case "metadata" -> metadata(value(place));
                case "appearance" -> appearance.read(value(place));
                case "CityObjects" -> objects(place);
                case "vertices" -> vertices(place, model.vertices());
                case "geometry-templates" -> templates(place);
                default -> json.skipChildren();
            }
        }
        checkHead(type, version);
        model.addMaterials(appearance.materialCount());
        number(firstVertex);
    }

    private void checkHead(String type, String version) throws BadInputException {
        boolean feature = type.equals("CityJSONFeature");
        if (!feature && !type.equals("CityJSON")) {
            throw file.bad("/type", "scene.city.type", TextScanner.shown(type));
        }
        if (!feature && !VERSIONS.contains(version)) {
            throw file.bad("/version", "scene.city.version", TextScanner.shown(version));
        }
        if (!feature) {
            model.setVersion(version);
        }
    }

    /** Vertex numbers count within a document; from here on within the model. */
    private void number(int first) throws BadInputException {
        int count = model.vertexCount() - first;
        for (CityGeometry geometry : ofDocument) {
            shift(geometry, first, count);
        }
    }

    private static void shift(CityGeometry geometry, int first, int count) throws BadInputException {
        IntList boundaries = geometry.boundaries();
        for (int i = 0; i < boundaries.size(); i++) {
            int vertex = boundaries.get(i);
            if (vertex >= count) {
                throw geometry.place().bad("scene.city.vertex", vertex, count);
            }
            boundaries.set(i, vertex < 0 ? vertex : vertex + first);
        }
    }

    /** The value here as a tree. */
    private JsonPlace value(JsonPlace place) throws IOException {
        JsonNode tree = json.readValueAsTree();
        return place.withValue(tree);
    }

    private void expect(JsonToken token, JsonPlace place, String key) throws IOException {
        if (json.currentToken() != token) {
            throw place.bad(key, TextScanner.shown(String.valueOf(json.getText())));
        }
    }

    private void transform(JsonPlace transform) throws BadInputException {
        model.setTransform(
                transform.get("scale").numbers(1, 1, 1),
                transform.get("translate").numbers(0, 0, 0));
    }

    private void metadata(JsonPlace metadata) throws BadInputException {
        model.setReferenceSystem(metadata.get("referenceSystem").text(""));
    }

    private void vertices(JsonPlace place, DoubleList into) throws IOException {
        expect(JsonToken.START_ARRAY, place, "scene.json.notAnArray");
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonPlace vertex = place.at(i, MissingNode.getInstance());
            expect(JsonToken.START_ARRAY, vertex, "scene.json.notAnArray");
            for (int axis = 0; axis < 3; axis++) {
                json.nextToken();
                into.add(coordinate(vertex));
            }
            json.nextToken();
            expect(JsonToken.END_ARRAY, vertex, "scene.city.vertexLength");
            if (into.size() > 3 * MAX_VERTICES) {
                throw vertex.bad("scene.city.manyVertices", MAX_VERTICES);
            }
        }
    }

    private double coordinate(JsonPlace vertex) throws IOException {
        if (!json.currentToken().isNumeric()) {
            throw vertex.bad("scene.json.notANumber", TextScanner.shown(json.getText()));
        }
        double value = json.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw vertex.bad("scene.notFinite", TextScanner.shown(json.getText()));
        }
        return value;
    }

    private void objects(JsonPlace place) throws IOException {
        expect(JsonToken.START_OBJECT, place, "scene.json.notAnObject");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (model.objects().size() % OBJECTS_PER_REPORT == 0) {
                file.progress(0.7 * json.currentLocation().getByteOffset() / file.size());
            }
            String id = json.currentName();
            json.nextToken();
            JsonPlace here = place.at(id, MissingNode.getInstance());
            if (model.objects().put(id, object(id, here)) != null) {
                throw here.bad("scene.city.duplicate", id);
            }
        }
    }

    private CityObject object(String id, JsonPlace place) throws IOException {
        expect(JsonToken.START_OBJECT, place, "scene.json.notAnObject");
        String type = "";
        Map<String, Object> attributes = Map.of();
        Optional<String> parent = Optional.empty();
        List<CityGeometry> geometries = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            JsonPlace member = place.at(name, MissingNode.getInstance());
            switch (name) {
                case "type" -> type = value(member).text();
                case "attributes" -> attributes = value(member).attributes();
                case "parents" -> parent = first(value(member));
                case "geometry" -> geometries(member, geometries);
                default -> json.skipChildren();
            }
        }
        if (type.isBlank()) {
            throw place.at("type", MissingNode.getInstance()).bad("scene.json.missing");
        }
        ofDocument.addAll(geometries);
        return new CityObject(id, type, attributes, parent, geometries);
    }

    private static Optional<String> first(JsonPlace parents) throws BadInputException {
        return parents.size() == 0
                ? Optional.empty()
                : Optional.of(parents.item(0).text());
    }

    private void geometries(JsonPlace place, List<CityGeometry> into) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        expect(JsonToken.START_ARRAY, place, "scene.json.notAnArray");
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonPlace geometry = place.at(i, MissingNode.getInstance());
            into.add(new CityGeometryParser(json, geometry, appearance).geometry());
        }
    }

    private void templates(JsonPlace place) throws IOException {
        expect(JsonToken.START_OBJECT, place, "scene.json.notAnObject");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            JsonPlace member = place.at(name, MissingNode.getInstance());
            switch (name) {
                case "templates" -> geometries(member, model.templates());
                case "vertices-templates" -> vertices(member, model.templateVertices());
                default -> json.skipChildren();
            }
        }
        for (CityGeometry template : model.templates()) {
            shift(template, 0, model.templateVertices().size() / 3);
        }
    }
}
