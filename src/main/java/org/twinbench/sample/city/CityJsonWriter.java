package org.twinbench.sample.city;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.Vec3;

/** Writes city objects as a CityJSON 2.0 document: integer vertices of one millimetre, shared; one theme of colours. */
final class CityJsonWriter {
    /** WGS 84 / UTM zone 51N, east before north: the zone of Shanghai. */
    static final String CRS = "https://www.opengis.net/def/crs/EPSG/0/32651";

    /** Where the district's south-west corner lies in that system; a made-up district needs a made-up place. */
    static final Vec3 ORIGIN = new Vec3(352_000, 3_456_000, 0);

    private static final double STEP = 0.001;
    private static final String THEME = "design";

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode document = json.createObjectNode();
    private final ArrayNode vertices = json.createArrayNode();
    private final Map<Vec3, Integer> numbers = new HashMap<>();
    private Vec3 low = new Vec3(1e9, 1e9, 1e9);
    private Vec3 high = low.times(-1);

    private CityJsonWriter() {}

    static byte[] write(List<CityObject> objects) {
        CityJsonWriter writer = new CityJsonWriter();
        try {
            return writer.json.writeValueAsBytes(writer.document(objects));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    private ObjectNode document(List<CityObject> objects) {
        document.put("type", "CityJSON").put("version", "2.0");
        ObjectNode transform = document.putObject("transform");
        triple(transform.putArray("scale"), new Vec3(STEP, STEP, STEP));
        triple(transform.putArray("translate"), ORIGIN);
        ObjectNode metadata = document.putObject("metadata");
        ObjectNode out = document.putObject("CityObjects");
        objects.forEach(object -> object(out.putObject(object.id()), object));
        metadata.put("title", "Twinbench sample district (fictional)");
        metadata.put("referenceSystem", CRS);
        ArrayNode extent = metadata.putArray("geographicalExtent");
        triple(extent, low.plus(ORIGIN));
        triple(extent, high.plus(ORIGIN));
        document.set("vertices", vertices);
        appearance();
        templates();
        return document;
    }

    private void object(ObjectNode out, CityObject object) {
        out.put("type", object.type());
        out.set("attributes", json.valueToTree(object.attributes()));
        ArrayNode geometries = out.putArray("geometry");
        if (!object.facets().isEmpty()) {
            geometry(geometries.addObject(), object.facets(), object.solid(), this::vertex);
        }
        object.instances().forEach(instance -> instance(geometries.addObject(), instance));
    }

    private void geometry(ObjectNode out, List<Facet> facets, boolean solid, VertexNumbers numbering) {
        out.put("type", solid ? "Solid" : "MultiSurface").put("lod", detail(facets));
        ArrayNode boundaries = out.putArray("boundaries");
        ArrayNode shell = solid ? boundaries.addArray() : boundaries;
        for (Facet facet : facets) {
            ArrayNode ring = shell.addArray().addArray();
            facet.ring().forEach(p -> ring.add(numbering.number(p)));
        }
        List<String> kinds = facets.stream()
                .map(Facet::semantic)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        ObjectNode semantics = out.putObject("semantics");
        ArrayNode surfaces = semantics.putArray("surfaces");
        kinds.forEach(kind -> surface(surfaces.addObject(), kind));
        ArrayNode kindOf = values(semantics, solid);
        ArrayNode toneOf = values(out.putObject("material").putObject(THEME), solid);
        for (Facet facet : facets) {
            int kind = kinds.indexOf(facet.semantic());
            kindOf.add(kind < 0 ? null : Integer.valueOf(kind));
            toneOf.add(facet.tone().ordinal());
        }
    }

    /** Level 3 where windows are told apart from walls, else level 2. */
    private static String detail(List<Facet> facets) {
        return facets.stream().anyMatch(f -> f.semantic().equals("Window")) ? "3" : "2";
    }

    /** A kind may carry its function after a colon: {@code TrafficArea:carriageway}. */
    private static void surface(ObjectNode out, String kind) {
        int colon = kind.indexOf(':');
        out.put("type", colon < 0 ? kind : kind.substring(0, colon));
        if (colon >= 0) {
            out.put("function", kind.substring(colon + 1));
        }
    }

    private static ArrayNode values(ObjectNode holder, boolean solid) {
        ArrayNode values = holder.putArray("values");
        return solid ? values.addArray() : values;
    }

    private void instance(ObjectNode out, CityObject.Instance instance) {
        out.put("type", "GeometryInstance").put("template", instance.template().ordinal());
        out.putArray("boundaries").add(vertex(instance.at()));
        double a = StrictMath.toRadians(instance.degrees());
        double cos = round(instance.scale() * StrictMath.cos(a));
        double sin = round(instance.scale() * StrictMath.sin(a));
        double[] matrix = {cos, -sin, 0, 0, sin, cos, 0, 0, 0, 0, round(instance.scale()), 0, 0, 0, 0, 1};
        ArrayNode values = out.putArray("transformationMatrix");
        for (double value : matrix) {
            values.add(value);
        }
    }

    private int vertex(Vec3 p) {
        Vec3 grid = new Vec3(Math.rint(p.x() / STEP), Math.rint(p.y() / STEP), Math.rint(p.z() / STEP) + 0.0);
        return numbers.computeIfAbsent(grid, this::append);
    }

    private int append(Vec3 grid) {
        ArrayNode vertex = vertices.addArray();
        vertex.add((long) grid.x()).add((long) grid.y()).add((long) grid.z());
        Vec3 p = new Vec3(round(grid.x() * STEP), round(grid.y() * STEP), round(grid.z() * STEP));
        low = new Vec3(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z()));
        high = new Vec3(Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z()));
        return vertices.size() - 1;
    }

    private void appearance() {
        ObjectNode appearance = document.putObject("appearance");
        appearance.put("default-theme-material", THEME);
        ArrayNode materials = appearance.putArray("materials");
        for (Tone tone : Tone.values()) {
            ArrayNode colour = materials.addObject().put("name", tone.name()).putArray("diffuseColor");
            for (double component : tone.components()) {
                colour.add(round(component));
            }
        }
    }

    private void templates() {
        ObjectNode out = document.putObject("geometry-templates");
        ArrayNode shapes = out.putArray("templates");
        ArrayNode places = out.putArray("vertices-templates");
        for (Template template : Template.values()) {
            geometry(shapes.addObject(), template.facets(), false, p -> {
                triple(places.addArray(), p);
                return places.size() - 1;
            });
        }
    }

    private static void triple(ArrayNode into, Vec3 v) {
        into.add(round(v.x())).add(round(v.y())).add(round(v.z()));
    }

    private static double round(double value) {
        return Math.rint(value * 1e6) / 1e6 + 0.0;
    }

    /** Gives a corner its number in the list of vertices that it belongs to. */
    private interface VertexNumbers {
        int number(Vec3 p);
    }
}
