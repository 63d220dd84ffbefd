package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.io.ReadOptions.UpAxis;

/** What good files become. */
class SceneReaderTest {
    @TempDir
    Path folder;

    private Scene read(String name, byte[] content) throws IOException {
        return read(name, content, ReadOptions.DEFAULT);
    }

    private Scene read(String name, byte[] content, ReadOptions options) throws IOException {
        return SceneReader.read(Files.write(folder.resolve(name), content), options, Progress.NONE);
    }

    @Test
    void gltfNodesBecomeAssetsWithUniqueIds() throws IOException {
        Scene scene = read("desk.glb", SmallModels.glb());
        assertThat(scene.ids()).extracting(AssetId::value).containsExactly("desk", "table", "leg", "leg#2");
        SceneNode table = scene.find(new AssetId("table")).orElseThrow().node();
        assertThat(table.kind()).isEqualTo("machine");
        assertThat(table.attributes()).containsEntry("beltHeight_m", 0.8);
    }

    @Test
    void gltfInstancesShareTheirMesh() throws IOException {
        SceneNode table = read("desk.glb", SmallModels.glb()).root().children().getFirst();
        assertThat(table.children().get(0).mesh().orElseThrow())
                .isSameAs(table.children().get(1).mesh().orElseThrow());
    }

    @Test
    void gltfIsTurnedUpright() throws IOException {
        Scene scene = read("desk.glb", SmallModels.glb());
        assertThat(scene.bounds(new AssetId("leg")).min()).isEqualTo(new Vec3(1, -3, 2));
        assertThat(scene.bounds(new AssetId("leg")).max()).isEqualTo(new Vec3(2, -3, 3));
    }

    @Test
    void linearFactorBecomesSrgb() throws IOException {
        Scene scene = read("desk.glb", SmallModels.glb());
        var mesh = scene.find(new AssetId("leg")).orElseThrow().node().mesh().orElseThrow();
        assertThat(mesh.primitives().getFirst().material().base().red()).isCloseTo(0.5f, within(1e-3f));
    }

    @Test
    void gltfWithBufferBesideIt() throws IOException {
        Files.write(folder.resolve("a b.bin"), SmallModels.gltfBuffer());
        String json =
                SmallModels.GLTF_JSON.replace("{\"byteLength\": 60}", "{\"byteLength\": 60, \"uri\": \"a%20b.bin\"}");
        assertThat(read("desk.gltf", SmallModels.text(json)).triangleCount()).isEqualTo(4);
    }

    @Test
    void stripsAndFansBecomeTriangles() throws IOException {
        for (int mode : new int[] {5, 6}) {
            String json = SmallModels.GLTF_JSON.replace("\"indices\": 1,", "\"mode\": " + mode + ",");
            assertThat(read("desk.glb", SmallModels.glb(json, SmallModels.gltfBuffer()))
                            .triangleCount())
                    .isEqualTo(4);
        }
    }

    @Test
    void sparseValuesReplaceStoredOnes() throws IOException {
        String json = SmallModels.GLTF_JSON.replace("\"type\": \"VEC3\",", """
                "type": "VEC3", "sparse": {"count": 1,
                 "indices": {"bufferView": 1, "byteOffset": 10, "componentType": 5123},
                 "values": {"bufferView": 0, "byteOffset": 24}},""");
        var mesh = read("desk.glb", SmallModels.glb(json, SmallModels.gltfBuffer()))
                .find(new AssetId("leg"))
                .orElseThrow()
                .node()
                .mesh()
                .orElseThrow();
        assertThat(mesh.primitives().getFirst().vertex(3)).isEqualTo(new Vec3(1, 1, 0));
    }

    private Scene changed(String part, String replacement) throws IOException {
        String json = SmallModels.GLTF_JSON.replace(part, replacement);
        return read("desk.glb", SmallModels.glb(json, SmallModels.gltfBuffer()));
    }

    @Test
    void vertexColorsBecomeMaterials() throws IOException {
        Scene scene = changed("\"POSITION\": 0", "\"POSITION\": 0, \"COLOR_0\": 0");
        var mesh = scene.find(new AssetId("leg")).orElseThrow().node().mesh().orElseThrow();
        assertThat(mesh.primitives()).hasSize(2);
        assertThat(mesh.triangleCount()).isEqualTo(2);
    }

    @Test
    void gpuInstancesBecomeNodes() throws IOException {
        Scene scene = changed("\"translation\"", """
                "extensions": {"EXT_mesh_gpu_instancing": {"attributes": {"TRANSLATION": 0}}}, "translation\"""");
        assertThat(scene.triangleCount()).isEqualTo(4 * 2 + 2);
        assertThat(scene.ids()).contains(new AssetId("leg-4"));
    }

    @Test
    void animationsAreKept() throws IOException {
        String times = "{\"bufferView\": 0, \"componentType\": 5126, \"count\": 4, \"type\": \"SCALAR\"}],";
        String lift = """
                "animations": [{"name": "lift", "samplers": [{"input": 2, "output": 0}],
                  "channels": [{"sampler": 0, "target": {"node": 1, "path": "translation"}}]}],
                """;
        Scene scene = changed("\"SCALAR\"}],", "\"SCALAR\"}, " + times + lift);
        assertThat(scene.animations()).hasSize(1);
        assertThat(scene.animations().getFirst().duration()).isEqualTo(1);
        assertThat(scene.animations().getFirst().tracks().getFirst().node()).isEqualTo(new AssetId("leg"));
    }

    @Test
    void objKeepsObjectsAndGroups() throws IOException {
        Scene scene = read("t.obj", SmallModels.text(SmallModels.OBJ));
        assertThat(scene.ids()).extracting(AssetId::value).containsExactly("t", "table", "top", "bottom");
        assertThat(scene.triangleCount()).isEqualTo(3);
        assertThat(scene.source().findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("scene.obj.noMaterial");
    }

    @Test
    void objConcavePolygonKeepsItsArea() throws IOException {
        String arrow = "v 0 0 0\nv 4 0 0\nv 4 4 0\nv 2 1 0\nv 0 4 0\nf 1 2 3 4 5\n";
        var primitive = read("a.obj", SmallModels.text(arrow))
                .root()
                .children()
                .getFirst()
                .mesh()
                .orElseThrow()
                .primitives()
                .getFirst();
        double area = 0;
        for (int i = 0; i < primitive.indices().length; i += 3) {
            Vec3 a = primitive.vertex(primitive.indices()[i]);
            Vec3 b = primitive.vertex(primitive.indices()[i + 1]);
            Vec3 c = primitive.vertex(primitive.indices()[i + 2]);
            double z = b.minus(a).cross(c.minus(a)).z() / 2;
            assertThat(z).isPositive();
            area += z;
        }
        assertThat(area).isCloseTo(10, within(1e-9));
    }

    @Test
    void objUnitsAndAxesCanBeChosen() throws IOException {
        ReadOptions millimetres = new ReadOptions(Optional.empty(), Optional.of(UpAxis.Z), 0.001);
        Scene scene = read("t.obj", SmallModels.text(SmallModels.OBJ), millimetres);
        assertThat(scene.bounds().max()).isEqualTo(new Vec3(0.001, 0.001, 0));
    }

    @Test
    void stlIsTextOrBinaryByContent() throws IOException {
        assertThat(read("a.stl", SmallModels.text(SmallModels.STL_TEXT))
                        .source()
                        .format())
                .isEqualTo("STL ASCII");
        Scene binary = read("b.stl", SmallModels.stlBinary());
        assertThat(binary.source().format()).isEqualTo("STL binary");
        assertThat(binary.source().vertices()).isEqualTo(6);
        assertThat(binary.root()
                        .children()
                        .getFirst()
                        .mesh()
                        .orElseThrow()
                        .primitives()
                        .getFirst()
                        .vertexCount())
                .as("welded")
                .isEqualTo(4);
    }

    @Test
    void contentDecidesBeforeTheName() throws IOException {
        assertThat(read("wrong.obj", SmallModels.glb()).source().format()).isEqualTo("GLB 2.0");
    }

    @Test
    void cityObjectsHaveKindsAttributesAndParents() throws IOException {
        Scene scene = read("town.city.json", SmallModels.text(SmallModels.CITY_JSON));
        assertThat(scene.source().objects())
                .isEqualTo(Map.of("Building", 1, "BuildingPart", 1, "SolitaryVegetationObject", 1));
        assertThat(scene.find(new AssetId("part")).orElseThrow().parent()).contains(new AssetId("house"));
        SceneNode house = scene.find(new AssetId("house")).orElseThrow().node();
        assertThat(house.kind()).isEqualTo("Building");
        assertThat(house.attributes()).containsEntry("floors", 2L);
        assertThat(scene.source().origin()).isEqualTo(new Vec3(85000, 447000, 0));
        assertThat(scene.source().crs()).contains("EPSG:7415");
    }

    @Test
    void cityLevelOfDetailIsTheHighestUnlessChosen() throws IOException {
        byte[] city = SmallModels.text(SmallModels.CITY_JSON);
        ReadOptions coarse = new ReadOptions(Optional.of("1.3"), Optional.empty(), 1);
        assertThat(read("town.city.json", city).triangleCount())
                .as("a square with a hole, a tree")
                .isEqualTo(9);
        assertThat(read("town.city.json", city, coarse).triangleCount()).isEqualTo(3);
    }

    @Test
    void cityTemplatesStandAtTheirPoint() throws IOException {
        Scene scene = read("town.city.json", SmallModels.text(SmallModels.CITY_JSON));
        assertThat(scene.bounds(new AssetId("tree")).min()).isEqualTo(new Vec3(9, 9, 0));
        assertThat(scene.bounds(new AssetId("tree")).max()).isEqualTo(new Vec3(11, 9, 2));
    }

    @Test
    void citySequenceIsReadLineByLine() throws IOException {
        String lines = """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{},"vertices":[]}
                {"type":"CityJSONFeature","id":"a","CityObjects":{"a":{"type":"Road","geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2]]]}]}},"vertices":[[0,0,0],[1,0,0],[0,1,0]]}
                {"type":"CityJSONFeature","id":"b","CityObjects":{"b":{"type":"Road","geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2]]]}]}},"vertices":[[5,0,0],[6,0,0],[5,1,0]]}
                """;
        Scene scene = read("town.city.jsonl", SmallModels.text(lines));
        assertThat(scene.bounds(new AssetId("b")).min()).isEqualTo(new Vec3(5, 0, 0));
    }

    @Test
    void cancellingStopsReading() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, Message what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Path file = Files.write(folder.resolve("desk.glb"), SmallModels.glb());
        assertThatThrownBy(() -> SceneReader.read(file, ReadOptions.DEFAULT, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void everyFormatHasANameInBothLanguages() {
        for (SceneReader.Format format : SceneReader.formats()) {
            assertThat(format.extensions()).isNotEmpty();
            assertThat(Messages.in(Locale.ENGLISH).has(format.titleKey())).isTrue();
            assertThat(Messages.in(Locale.CHINESE).has(format.titleKey())).isTrue();
        }
    }

    @Test
    void aByteOrderMarkBeforeATextIsPassedOver() throws IOException {
        for (String[] file : new String[][] {{"a.obj", SmallModels.OBJ}, {"a.stl", SmallModels.STL_TEXT}}) {
            Path marked = Files.writeString(folder.resolve(file[0]), "\uFEFF" + file[1]);
            assertThat(SceneReader.read(marked, ReadOptions.DEFAULT, Progress.NONE)
                            .triangleCount())
                    .isPositive();
        }
    }
}
