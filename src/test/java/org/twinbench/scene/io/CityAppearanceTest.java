package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Severity;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Scene;

/** Which material of a CityJSON file a surface gets. */
class CityAppearanceTest {
    private static final String MATERIALS = """
            "materials": [{"name": "red", "diffuseColor": [1, 0, 0]},
                          {"name": "glass", "diffuseColor": [0, 0.5, 1], "transparency": 0.75}]""";

    @TempDir
    Path folder;

    private Scene read(String material, String appearance) throws IOException {
        String json = """
                {"type": "CityJSON", "version": "2.0",
                 "CityObjects": {"house": {"type": "Building", "geometry": [
                   {"type": "Solid", "lod": "2", "boundaries": [[[[0, 1, 2]], [[1, 2, 3]], [[2, 3, 0]]]], %s}]}},
                 "vertices": [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]],
                 "appearance": {%s}}""".formatted(material, appearance);
        return SceneReader.read(
                Files.writeString(folder.resolve("a.city.json"), json), ReadOptions.DEFAULT, Progress.NONE);
    }

    private static List<Material> materials(Scene scene) {
        return scene.root().children().getFirst().mesh().orElseThrow().primitives().stream()
                .map(primitive -> primitive.material())
                .toList();
    }

    @Test
    void eachSurfaceHasItsOwnAndThePaletteFillsTheRest() throws IOException {
        Scene scene = read("\"material\": {\"day\": {\"values\": [[1, 0, null]]}}", MATERIALS);
        assertThat(scene.source().materials()).isEqualTo(2);
        assertThat(materials(scene)).hasSize(3);
        Material glass = materials(scene).get(0);
        assertThat(glass.name()).isEqualTo("glass");
        assertThat(glass.base()).isEqualTo(new Color(0, 0.5f, 1, 0.25f));
        assertThat(glass.blended()).isTrue();
        assertThat(materials(scene).get(1).base()).isEqualTo(new Color(1, 0, 0, 1));
        assertThat(materials(scene).get(1).blended()).isFalse();
        assertThat(materials(scene).get(2).name()).startsWith("wall");
    }

    @Test
    void oneValueCoversTheGeometry() throws IOException {
        Scene scene = read("\"material\": {\"day\": {\"value\": 0}}", MATERIALS);
        assertThat(materials(scene)).extracting(Material::name).containsExactly("red");
    }

    @Test
    void theDefaultThemeCountsElseTheFirst() throws IOException {
        String themes = "\"material\": {\"day\": {\"value\": 0}, \"night\": {\"value\": 1}}";
        assertThat(materials(read(themes, MATERIALS)))
                .extracting(Material::name)
                .containsExactly("red");
        assertThat(materials(read(themes, "\"default-theme-material\": \"night\", " + MATERIALS)))
                .extracting(Material::name)
                .containsExactly("glass");
    }

    @Test
    void aMaterialThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> read("\"material\": {\"day\": {\"values\": [[0, 2, 0]]}}", MATERIALS))
                .isInstanceOfSatisfying(BadInputException.class, bad -> {
                    assertThat(bad.findings().getFirst().message().key()).isEqualTo("scene.city.material");
                    assertThat(bad.findings().getFirst().place().path()).isEqualTo("/CityObjects/house/geometry/0");
                });
    }

    @Test
    void texturesAreLeftOutWithANote() throws IOException {
        Scene scene = read("\"material\": {}", "\"textures\": [{\"type\": \"PNG\", \"image\": \"facade.png\"}]");
        assertThat(scene.source().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).isEqualTo(Message.of("scene.city.textures", 1, "facade.png"));
            assertThat(finding.place().path()).isEqualTo("/appearance/textures");
        });
    }

    @Test
    void aFeatureOfASequenceHasItsOwnMaterials() throws IOException {
        String feature = """
                {"type":"CityJSONFeature","id":"%1$s","CityObjects":{"%1$s":{"type":"Road","geometry":[{"type":"MultiSurface",\
                "lod":"1","boundaries":[[[0,1,2]]],"material":{"day":{"value":0}}}]}},"vertices":[[0,0,0],[1,0,0],[0,1,0]],\
                "appearance":{"materials":[{"name":"paint-%1$s","diffuseColor":[0,0,1]}]}}
                """;
        String head = "{\"type\":\"CityJSON\",\"version\":\"2.0\",\"CityObjects\":{},\"vertices\":[]}\n";
        Path file = folder.resolve("a.city.jsonl");
        Files.writeString(file, head + feature.formatted("a") + feature.formatted("b"));
        Scene scene = SceneReader.read(file, ReadOptions.DEFAULT, Progress.NONE);
        assertThat(scene.source().materials()).isEqualTo(2);
        assertThat(scene.root().children())
                .extracting(node -> node.mesh()
                        .orElseThrow()
                        .primitives()
                        .getFirst()
                        .material()
                        .name())
                .containsExactly("paint-a", "paint-b");
    }
}
