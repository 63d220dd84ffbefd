package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.AssetId;
import org.twinbench.model.Progress;
import org.twinbench.scene.Material;
import org.twinbench.scene.Primitive;

/** Material extensions of glTF, with the values that their specifications give as examples. */
class GltfLooksTest {
    private static final String PICTURE = "data:image/png;base64,iVBORw0KGgo=";

    @TempDir
    Path folder;

    /** The square, with its x and y as texture coordinates if they are asked for, and this material. */
    private Primitive read(String material) throws IOException {
        String json = SmallModels.GLTF_JSON
                .replaceFirst("\"materials\": .*", "")
                .replace("{\"POSITION\": 0}", "{\"POSITION\": 0, \"TEXCOORD_0\": 2, \"TEXCOORD_1\": 3}")
                .replace("\"type\": \"SCALAR\"}]", """
                        "type": "SCALAR"},
                        {"bufferView": 2, "componentType": 5126, "count": 4, "type": "VEC2"},
                        {"componentType": 5126, "count": 4, "type": "VEC2"}]""")
                .replace("\"byteLength\": 48}", "\"byteLength\": 48, \"byteStride\": 12}")
                .replace("\"bufferViews\": [", """
                        "materials": [%s],
                        "textures": [{"source": 0}], "images": [{"uri": "%s"}],
                        "bufferViews": [""".formatted(material, PICTURE))
                .replace(
                        "\"byteLength\": 12}]",
                        "\"byteLength\": 12}, {\"buffer\": 0, \"byteLength\": 48, \"byteStride\": 12}]");
        Path file = Files.write(folder.resolve("a.glb"), SmallModels.glb(json, SmallModels.gltfBuffer()));
        return SceneReader.read(file, ReadOptions.DEFAULT, Progress.NONE)
                .find(new AssetId("leg"))
                .orElseThrow()
                .node()
                .mesh()
                .orElseThrow()
                .primitives()
                .getFirst();
    }

    private float[] texCoords(String transform) throws IOException {
        return read("""
                {"pbrMetallicRoughness": {"baseColorTexture": {"index": 0,
                  "extensions": {"KHR_texture_transform": %s}}}}""".formatted(transform)).texCoords();
    }

    @Test
    void theLowerLeftQuarterTurnedClockwise() throws IOException {
        assertThat(texCoords("{\"offset\": [0, 1], \"rotation\": 1.57079632679, \"scale\": [0.5, 0.5]}"))
                .containsExactly(new float[] {0, 1, 0, 0.5f, 0.5f, 0.5f, 0.5f, 1}, within(1e-6f));
    }

    @Test
    void theOriginAtTheBottom() throws IOException {
        assertThat(texCoords("{\"offset\": [0, 1], \"scale\": [1, -1]}"))
                .containsExactly(new float[] {0, 1, 1, 1, 1, 0, 0, 0}, within(1e-6f));
    }

    @Test
    void theTransformChoosesItsOwnSet() throws IOException {
        assertThat(texCoords("{\"offset\": [0.25, 0.75], \"texCoord\": 1}"))
                .containsExactly(0.25f, 0.75f, 0.25f, 0.75f, 0.25f, 0.75f, 0.25f, 0.75f);
    }

    @Test
    void specularGlossiness() throws IOException {
        Material material = read("""
                {"name": "gold", "pbrMetallicRoughness": {"baseColorFactor": [0, 0, 0, 1]},
                 "extensions": {"KHR_materials_pbrSpecularGlossiness": {
                   "diffuseFactor": [0.2140411, 0.2140411, 1, 1], "diffuseTexture": {"index": 0},
                   "specularFactor": [1, 0.766, 0.336], "glossinessFactor": 0.95}}}""").material();
        assertThat(material.base().red()).isCloseTo(0.5f, within(1e-4f));
        assertThat(material.base().blue()).isEqualTo(1);
        assertThat(material.roughness()).isCloseTo(0.05f, within(1e-6f));
        assertThat(material.metallic()).isZero();
        assertThat(material.texture()).isPresent();
    }
}
