package org.twinbench.scene.io;

import com.openize.drako.DataType;
import com.openize.drako.Draco;
import com.openize.drako.DracoMesh;
import com.openize.drako.DracoPointCloud;
import com.openize.drako.DrakoException;
import com.openize.drako.PointAttribute;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.io.GltfMeshes.Vertices;

/** Primitives that are compressed with Draco (KHR_draco_mesh_compression), decoded by drako. */
final class GltfDraco {
    private static final float[] NONE = {};
    private static final int BYTES_PER_TRIANGLE_WHILE_DECODING = 200;

    private final GltfDocument document;
    private final GltfBuffers buffers;

    GltfDraco(GltfDocument document, GltfBuffers buffers) {
        this.document = document;
        this.buffers = buffers;
    }

    /** @param texCoords the name of the set of texture coordinates that is wanted, {@code TEXCOORD_0} */
    Vertices decode(JsonPlace primitive, String texCoords) throws IOException {
        JsonPlace extension = primitive.get("extensions").get("KHR_draco_mesh_compression");
        DracoMesh mesh = mesh(extension, bytes(primitive, extension));
        JsonPlace ids = extension.get("attributes");
        float[] positions = values(ids.get("POSITION"), mesh, 3);
        if (positions.length == 0) {
            throw ids.bad("scene.json.missing");
        }
        float[] normals = values(ids.get("NORMAL"), mesh, 3);
        float[] colors = DracoColors.linear(ids.get("COLOR_0"), mesh);
        return new Vertices(positions, normals, values(ids.get(texCoords), mesh, 2), colors, indices(extension, mesh));
    }

    private byte[] bytes(JsonPlace primitive, JsonPlace extension) throws IOException {
        int indices = document.reference(primitive.get("indices"), "accessors");
        long triangles = document.element("accessors", indices).get("count").count() / 3;
        ByteBuffer view = buffers.view(document.reference(extension.get("bufferView"), "bufferViews"));
        document.file().claim(view.capacity() + triangles * BYTES_PER_TRIANGLE_WHILE_DECODING, extension.pointer());
        byte[] bytes = new byte[view.capacity()];
        view.get(0, bytes);
        DracoHeader.check(extension, bytes, triangles);
        return bytes;
    }

    private static DracoMesh mesh(JsonPlace extension, byte[] bytes) throws BadInputException {
        try {
            DracoPointCloud decoded = Draco.decode(bytes);
            if (decoded instanceof DracoMesh mesh) {
                return mesh;
            }
        } catch (DrakoException | RuntimeException e) { // the library meets broken data with either
            throw extension.bad("scene.gltf.draco");
        }
        throw extension.bad("scene.gltf.draco");
    }

    private static int[] indices(JsonPlace extension, DracoMesh mesh) throws BadInputException {
        int[] indices = new int[3 * mesh.getNumFaces()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = mesh.readCorner(i);
            if (indices[i] < 0 || indices[i] >= mesh.getNumPoints()) {
                throw extension.bad("scene.gltf.index", indices[i], i, mesh.getNumPoints());
            }
        }
        return indices;
    }

    private static float[] values(JsonPlace id, DracoMesh mesh, int components) throws BadInputException {
        if (!id.exists()) {
            return NONE;
        }
        PointAttribute attribute = attribute(id, mesh);
        if (attribute.getComponentsCount() != components || attribute.getDataType() != DataType.FLOAT32) {
            throw id.bad("scene.gltf.dracoAttribute", id.count());
        }
        float[] values = new float[components * mesh.getNumPoints()];
        float[] value = new float[components];
        for (int i = 0; i < mesh.getNumPoints(); i++) {
            attribute.getValue(attribute.mappedIndex(i), value);
            for (int c = 0; c < components; c++) {
                values[components * i + c] = finite(id, value[c], i);
            }
        }
        return values;
    }

    private static float finite(JsonPlace id, float value, int at) throws BadInputException {
        if (!Float.isFinite(value)) {
            throw id.bad("scene.gltf.notFinite", Float.toString(value), at);
        }
        return value;
    }

    /** The attribute whose number in the stream stands here. */
    static PointAttribute attribute(JsonPlace id, DracoMesh mesh) throws BadInputException {
        for (int i = 0; i < mesh.getNumAttributes(); i++) {
            if (mesh.attribute(i).getUniqueId() == id.count()) {
                return mesh.attribute(i);
            }
        }
        throw id.bad("scene.gltf.dracoAttribute", id.count());
    }
}
