package org.twinbench.sample.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.Vec3;

/**
 * Writes a tree of nodes as a GLB file (glTF 2.0 §4.4): y up, models shared by their nodes, pictures embedded. Equal
 * trees give equal bytes.
 */
public final class GlbWriter {
    private static final int MAGIC = 0x46546C67;
    private static final int JSON = 0x4E4F534A;
    private static final int BINARY = 0x004E4942;

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode document = json.createObjectNode();
    private final GlbBuffer buffer;
    private final ArrayNode nodes;
    private final ArrayNode meshes;
    private final GlbMaterials materials;
    private final Map<Model, Integer> meshNumbers = new IdentityHashMap<>();

    private GlbWriter() {
        document.putObject("asset").put("version", "2.0").put("generator", "Twinbench sample models");
        document.put("scene", 0);
        document.putArray("scenes").addObject().putArray("nodes").add(0);
        nodes = document.putArray("nodes");
        meshes = document.putArray("meshes");
        buffer = new GlbBuffer(document);
        materials = new GlbMaterials(document, buffer);
    }

    /** The file's bytes for a tree with this root. */
    public static byte[] write(Node root) {
        GlbWriter writer = new GlbWriter();
        writer.node(root);
        return writer.pack();
    }

    private int node(Node node) {
        int number = nodes.size();
        ObjectNode out = nodes.addObject().put("name", node.id());
        node.model().ifPresent(model -> out.put("mesh", mesh(model)));
        if (!node.at().equals(Vec3.ZERO)) {
            numbers(out.putArray("translation"), yUp(node.at()));
        }
        if (node.degrees() != 0) {
            double half = StrictMath.toRadians(node.degrees()) / 2;
            Vec3 axis = node.axis().times(StrictMath.sin(half));
            ArrayNode rotation = out.putArray("rotation");
            numbers(rotation, yUp(axis));
            rotation.add(round(StrictMath.cos(half), 1e7));
        }
        out.set("extras", json.valueToTree(node.extras()));
        if (!node.children().isEmpty()) {
            ArrayNode children = out.putArray("children");
            node.children().forEach(child -> children.add(node(child)));
        }
        return number;
    }

    private int mesh(Model model) {
        Integer known = meshNumbers.get(model);
        if (known != null) {
            return known;
        }
        ArrayNode primitives = meshes.addObject().put("name", model.name()).putArray("primitives");
        model.layers().forEach((paint, shape) -> primitive(primitives.addObject(), paint, shape));
        meshNumbers.put(model, meshes.size() - 1);
        return meshes.size() - 1;
    }

    private void primitive(ObjectNode out, Paint paint, Shape shape) {
        boolean printed = paint.picture().isPresent();
        Welded welded = Welded.of(shape, printed);
        ObjectNode attributes = out.putObject("attributes");
        ObjectNode positions = buffer.floats(welded.positions(), "VEC3");
        attributes.put("POSITION", buffer.last());
        extent(positions, welded.positions());
        buffer.floats(welded.normals(), "VEC3");
        attributes.put("NORMAL", buffer.last());
        if (printed) {
            buffer.floats(welded.texCoords(), "VEC2");
            attributes.put("TEXCOORD_0", buffer.last());
        }
        buffer.indices(welded.triangles(), welded.positions().size());
        out.put("indices", buffer.last()).put("material", materials.number(paint));
    }

    private static void extent(ObjectNode accessor, List<float[]> positions) {
        float[] min = positions.getFirst().clone();
        float[] max = min.clone();
        for (float[] p : positions) {
            for (int i = 0; i < 3; i++) {
                min[i] = Math.min(min[i], p[i]);
                max[i] = Math.max(max[i], p[i]);
            }
        }
        ArrayNode low = accessor.putArray("min");
        ArrayNode high = accessor.putArray("max");
        for (int i = 0; i < 3; i++) {
            low.add(min[i]);
            high.add(max[i]);
        }
    }

    /** From the kit's axes (z up) to the file's (y up). */
    static double[] yUp(Vec3 v) {
        return new double[] {v.x(), v.z(), -v.y()};
    }

    /** Rounded so that the last bit of a sine does not reach the file; zero has no sign. */
    static double round(double value, double scale) {
        return Math.rint(value * scale) / scale + 0.0;
    }

    private static void numbers(ArrayNode into, double[] values) {
        Arrays.stream(values).forEach(value -> into.add(round(value, 1e7)));
    }

    private byte[] pack() {
        byte[] binary = buffer.bytes();
        document.putArray("buffers").addObject().put("byteLength", binary.length);
        byte[] text = padded(text());
        int length = 12 + 8 + text.length + 8 + binary.length;
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(MAGIC).putInt(2).putInt(length);
        file.putInt(text.length).putInt(JSON).put(text);
        file.putInt(binary.length).putInt(BINARY).put(binary);
        return file.array();
    }

    private byte[] text() {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    private static byte[] padded(byte[] text) {
        byte[] padded = Arrays.copyOf(text, (text.length + 3) / 4 * 4);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }
}
