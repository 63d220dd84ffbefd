package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.openize.drako.AttributeType;
import com.openize.drako.DataBuffer;
import com.openize.drako.DataType;
import com.openize.drako.Draco;
import com.openize.drako.DracoMesh;
import com.openize.drako.PointAttribute;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;

/** Draco streams made on the spot: colours per vertex, and metadata in front of the counts. */
class GltfDracoTest {
    private static final float[] CORNERS = {0, 0, 0, 1, 0, 0, 0, 1, 0};
    private static final byte[] RED_THRICE = {-1, 0, 0, -1, -1, 0, 0, -1, -1, 0, 0, -1};

    @TempDir
    Path folder;

    /** A triangle whose corners are all red. */
    private static byte[] stream() throws Exception {
        DracoMesh mesh = new DracoMesh();
        mesh.setNumPoints(3);
        mesh.addFace(new int[] {0, 1, 2});
        ByteBuffer corners = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
        corners.asFloatBuffer().put(CORNERS);
        PointAttribute positions = attribute(AttributeType.POSITION, DataType.FLOAT32, 3, 12, corners.array());
        PointAttribute colors = attribute(AttributeType.COLOR, DataType.UINT8, 4, 4, RED_THRICE);
        mesh.addAttribute(positions);
        mesh.addAttribute(colors);
        return Draco.encode(mesh);
    }

    private static PointAttribute attribute(int kind, int type, int components, int stride, byte[] values) {
        DataBuffer buffer = new DataBuffer(values);
        PointAttribute attribute = new PointAttribute(kind, type, components, true, stride, 0, buffer);
        attribute.setIdentityMapping(true);
        attribute.resize(3);
        return attribute;
    }

    /** The stream with one entry of metadata on the mesh: {@code a = 7}. */
    private static byte[] withMetadata(byte[] stream) {
        byte[] metadata = {0, 1, 1, 'a', 1, 7, 0};
        ByteBuffer longer = ByteBuffer.allocate(stream.length + metadata.length);
        longer.put(stream, 0, 11).put(metadata).put(stream, 11, stream.length - 11);
        longer.put(10, (byte) (stream[10] | 0x80));
        return longer.array();
    }

    private Scene read(byte[] stream, int indices) throws IOException {
        String json = """
                {"asset": {"version": "2.0"}, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
                 "extensionsUsed": ["KHR_draco_mesh_compression"],
                 "meshes": [{"primitives": [{"attributes": {"POSITION": 0, "COLOR_0": 1}, "indices": 2,
                   "extensions": {"KHR_draco_mesh_compression":
                     {"bufferView": 0, "attributes": {"POSITION": 0, "COLOR_0": 1}}}}]}],
                 "accessors": [{"componentType": 5126, "count": 3, "type": "VEC3"},
                   {"componentType": 5121, "normalized": true, "count": 3, "type": "VEC4"},
                   {"componentType": 5123, "count": %d, "type": "SCALAR"}],
                 "bufferViews": [{"buffer": 0, "byteLength": %d}], "buffers": [{"byteLength": %d}]}""".formatted(indices, stream.length, stream.length);
        Path file = Files.write(folder.resolve("a.glb"), SmallModels.glb(json, stream));
        return SceneReader.read(file, ReadOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void coloursBecomeMaterials() throws Exception {
        Primitive primitive = read(stream(), 3)
                .root()
                .children()
                .getFirst()
                .mesh()
                .orElseThrow()
                .primitives()
                .getFirst();
        assertThat(primitive.triangleCount()).isEqualTo(1);
        assertThat(primitive.material().base().red()).isGreaterThan(0.5f);
        assertThat(primitive.material().base().green()).isCloseTo(0, within(1e-6f));
        assertThat(primitive.material().base().blue()).isCloseTo(0, within(1e-6f));
    }

    @Test
    void countsBehindMetadataAreChecked() throws Exception {
        byte[] stream = withMetadata(stream());
        assertThatThrownBy(() -> read(stream, 6))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("scene.gltf.dracoCount"));
    }

    @Test
    void metadataWithoutAnEndIsRefused() throws Exception {
        byte[] stream = withMetadata(stream());
        stream[12] = 100;
        assertThatThrownBy(() -> read(stream, 3))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("scene.gltf.draco"));
    }

    @Test
    void metadataDoesNotHinderReading() throws Exception {
        assertThat(read(withMetadata(stream()), 3).triangleCount()).isEqualTo(1);
    }
}
