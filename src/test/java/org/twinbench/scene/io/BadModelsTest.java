package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;

/** Bad files are refused with one message that names the file, the place, what was found and what was expected. */
class BadModelsTest {
    @TempDir
    Path folder;

    private Finding refusal(Path file) {
        BadInputException e = catchThrowableOfType(
                BadInputException.class, () -> SceneReader.read(file, ReadOptions.DEFAULT, Progress.NONE));
        assertThat(e).as("refusal of " + file).isNotNull();
        Finding finding = e.findings().getFirst();
        assertThat(finding.place().file()).isEqualTo(file.toString());
        assertThat(finding.text(Messages.in(Locale.CHINESE))).doesNotContain("{0}");
        return finding;
    }

    private Finding refusal(String name, byte[] content) throws IOException {
        return refusal(Files.write(folder.resolve(name), content));
    }

    private Finding refusal(String name, String content) throws IOException {
        return refusal(name, SmallModels.text(content));
    }

    private Finding refusedGlb(String part, String spoilt) throws IOException {
        assertThat(SmallModels.GLTF_JSON).contains(part);
        return refusal("a.glb", SmallModels.glb(SmallModels.GLTF_JSON.replace(part, spoilt), SmallModels.gltfBuffer()));
    }

    private static void assertRefused(Finding finding, String key, String path) {
        assertThat(finding.message().key()).isEqualTo(key);
        assertThat(finding.place().path()).isEqualTo(path);
    }

    private static void assertRefused(Finding finding, String key, int line, int column) {
        assertThat(finding.message().key()).isEqualTo(key);
        assertThat(finding.place().line()).isEqualTo(line);
        assertThat(finding.place().column()).isEqualTo(column);
    }

    @Test
    void missingFileFolderAndEmptyFile() throws IOException {
        assertRefused(refusal(folder.resolve("none.glb")), "scene.missing", "");
        assertRefused(refusal(folder), "scene.directory", "");
        assertRefused(refusal("empty.glb", ""), "scene.empty", "");
    }

    @Test
    void unknownContentOrWrongMagic() throws IOException {
        assertRefused(refusal("notes.txt", "Dear diary"), "scene.unknownFormat", "");
        assertRefused(refusal("a.glb", "Dear diary"), "scene.glb.magic", "byte 0");
    }

    @ParameterizedTest
    @CsvSource({
        "a.stp, ISO-10303-21; HEADER;, scene.refused.cad",
        "a.bin, ISO-10303-21; FILE_SCHEMA(('IFC4'));, scene.refused.ifc",
        "a.ifc, anything, scene.refused.ifc",
        "a.fbx, Kaydara FBX Binary, scene.refused.exchange",
        "a.jt, Version 8.1 JT, scene.refused.cad",
        "a.zip, PK\u0003\u0004, scene.refused.packed",
        "a.3mf, PK\u0003\u0004, scene.refused.exchange",
        "a.usda, #usda 1.0, scene.refused.exchange",
        "a.dae, <?xml, scene.refused.exchange"
    })
    void otherFormatsAreNamed(String name, String content, String key) throws IOException {
        assertRefused(refusal(name, content), key, "");
    }

    @Test
    void truncatedGlb() throws IOException {
        byte[] glb = SmallModels.glb();
        assertRefused(refusal("a.glb", Arrays.copyOf(glb, 100)), "scene.glb.truncated", "byte 8");
        assertRefused(refusal("a.glb", Arrays.copyOf(glb, 15)), "scene.glb.short", "byte 0");
    }

    @Test
    void gltfSyntaxErrorHasLineAndColumn() throws IOException {
        assertRefused(
                refusal("a.gltf", "{\"asset\": {\"version\": \"2.0\"},\n \"nodes\": [}"), "scene.json.syntax", 2, 12);
    }

    @Test
    void gltfOfAnotherVersionOrWithUnreadableExtension() throws IOException {
        assertRefused(refusedGlb("\"2.0\"", "\"1.0\""), "scene.gltf.version", "/asset/version");
        for (String[] c : new String[][] {
            {"EXT_meshopt_compression", "scene.gltf.meshopt"},
            {"KHR_texture_basisu", "scene.gltf.basisu"},
            {"ACME_secret", "scene.gltf.extension"}
        }) {
            Finding finding = refusedGlb("\"scene\": 0", "\"scene\": 0, \"extensionsRequired\": [\"" + c[0] + "\"]");
            assertRefused(finding, c[1], "/extensionsRequired/0");
        }
    }

    @Test
    void gltfClaimsAndReferencesBeyondTheData() throws IOException {
        assertRefused(
                refusedGlb("\"count\": 6", "\"count\": 1000000000"), "scene.gltf.accessorBeyondView", "/accessors/1");
        assertRefused(refusedGlb("\"count\": 4", "\"count\": 5"), "scene.gltf.accessorBeyondView", "/accessors/0");
        assertRefused(refusedGlb("\"count\": 4", "\"count\": 3"), "scene.gltf.index", "/accessors/1");
        assertRefused(
                refusedGlb("\"byteLength\": 12", "\"byteLength\": 13"),
                "scene.gltf.viewBeyondBuffer",
                "/bufferViews/1");
        assertRefused(
                refusedGlb("\"byteLength\": 60", "\"byteLength\": 61"),
                "scene.gltf.bufferShort",
                "/buffers/0/byteLength");
        assertRefused(
                refusedGlb("\"byteLength\": 12", "\"byteLength\": 9000000000000000000"),
                "scene.gltf.viewBeyondBuffer",
                "/bufferViews/1");
        Finding huge = refusedGlb("\"byteLength\": 60", "\"byteLength\": 4000000000");
        assertRefused(huge, "scene.gltf.bufferShort", "/buffers/0/byteLength");
        assertThat(huge.text(Messages.in(Locale.ENGLISH)))
                .contains("4,000,000,000 bytes are claimed")
                .contains("the buffer holds 60");
        assertRefused(
                refusedGlb("\"byteLength\": 60", "\"byteLength\": -1"),
                "scene.json.notACount",
                "/buffers/0/byteLength");
        assertRefused(refusedGlb("\"mesh\": 0", "\"mesh\": 7"), "scene.json.reference", "/nodes/1/mesh");
        assertRefused(refusedGlb("\"count\": 4", "\"count\": -4"), "scene.json.notACount", "/accessors/0/count");
        assertRefused(refusedGlb("[1, 2, 3]", "[1, 2, 1e999]"), "scene.notFinite", "/nodes/1/translation/2");
        assertRefused(refusedGlb("[1, 2, 3]", "[1, 2]"), "scene.json.wrongLength", "/nodes/1/translation");
    }

    @Test
    void gltfWithoutDataCannotClaimMemory() throws IOException {
        Finding finding = refusedGlb(
                "\"bufferView\": 0, \"componentType\": 5126, \"count\": 4",
                "\"componentType\": 5126, \"count\": 1000000000");
        assertThat(finding.message().key()).isIn("scene.gltf.accessorCount", "scene.tooLarge");
    }

    @Test
    void gltfWithNaN() throws IOException {
        byte[] buffer = SmallModels.gltfBuffer();
        ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).putFloat(8, Float.NaN);
        assertRefused(
                refusal("a.glb", SmallModels.glb(SmallModels.GLTF_JSON, buffer)),
                "scene.gltf.notFinite",
                "/accessors/0");
    }

    @Test
    void gltfNodesThatAreNoTree() throws IOException {
        assertRefused(
                refusedGlb("\"mesh\": 0, \"tr", "\"children\": [0], \"tr"), "scene.gltf.cycle", "/nodes/1/children/0");
        assertRefused(refusedGlb("[1, 2],", "[1, 1],"), "scene.gltf.twoParents", "/nodes/0/children/1");
    }

    @Test
    void gltfNodesThatAreNestedVeryDeep() throws IOException {
        StringBuilder json =
                new StringBuilder("{\"asset\":{\"version\":\"2.0\"},\"scenes\":[{\"nodes\":[0]}],\"nodes\":[");
        for (int i = 1; i < 100_000; i++) {
            json.append("{\"children\":[").append(i).append("]},");
        }
        assertThat(refusal("a.gltf", json.append("{}]}").toString()).message().key())
                .isEqualTo("scene.gltf.tooDeep");
    }

    @Test
    void jsonThatIsNestedVeryDeep() throws IOException {
        String bomb = "{\"asset\":".concat("[".repeat(100_000));
        assertThat(refusal("a.gltf", bomb).message().key()).isEqualTo("scene.json.tooComplex");
        assertThat(refusal("a.city.json", bomb.replace("asset", "CityObjects"))
                        .message()
                        .key())
                .isEqualTo("scene.json.notAnObject");
        assertThat(refusal("a.city.json", "{\"CityObjects\":{\"a\":{\"attributes\":" + "[".repeat(100_000))
                        .message()
                        .key())
                .isEqualTo("scene.json.tooComplex");
    }

    @ParameterizedTest
    @CsvSource({"missing.bin", "../secret.bin", "/etc/passwd", "file:///etc/passwd", "..%2Fsecret.bin"})
    void gltfBufferThatIsMissingOrOutsideTheFolder(String uri) throws IOException {
        Files.write(folder.resolve("secret.bin"), SmallModels.gltfBuffer());
        Path inner = Files.createDirectories(folder.resolve("model"));
        String json =
                SmallModels.GLTF_JSON.replace("{\"byteLength\": 60}", "{\"byteLength\": 60, \"uri\": \"" + uri + "\"}");
        Finding finding = refusal(Files.writeString(inner.resolve("a.gltf"), json));
        assertRefused(finding, "scene.gltf.noBuffer", "/buffers/0/uri");
    }

    @Test
    void objErrorsHaveLineAndColumn() throws IOException {
        assertRefused(refusal("a.obj", "v 0 0 0\nv 1 x 0\n"), "scene.text.notANumber", 2, 5);
        assertRefused(refusal("a.obj", "v 0 0 NaN\n"), "scene.text.notFinite", 1, 7);
        assertRefused(refusal("a.obj", "v 0 0 1e999\n"), "scene.text.notFinite", 1, 7);
        assertRefused(refusal("a.obj", "v 0 0 0\nf 1 1 2000000000\n"), "scene.obj.noVertex", 2, 7);
        assertRefused(refusal("a.obj", "v 0 0 0\nf 1 1 -2\n"), "scene.obj.noVertex", 2, 7);
        assertRefused(refusal("a.obj", "v 0 0 0\nf 1 1\n"), "scene.obj.fewCorners", 2, 6);
        assertThat(refusal("a.obj", "v 0 0 0\n").message().key()).isEqualTo("scene.noTriangles");
    }

    @Test
    void stlTruncatedOrClaimingTooMuch() throws IOException {
        byte[] stl = SmallModels.stlBinary();
        assertRefused(refusal("a.stl", Arrays.copyOf(stl, 150)), "scene.stl.truncated", "byte 80");
        ByteBuffer.wrap(stl).order(ByteOrder.LITTLE_ENDIAN).putInt(80, 1_000_000_000);
        assertRefused(refusal("a.stl", stl), "scene.stl.truncated", "byte 80");
    }

    @Test
    void coordinatesThatAreFiniteButLeadTooFar() throws IOException {
        assertThat(refusedCity("[9000", "[1e308").message().key()).isEqualTo("scene.tooFar");
        assertThat(refusedGlb("[1, 2, 3]", "[1, 2, 1e300]").message().key()).isEqualTo("scene.tooFar");
        assertRefused(refusal("a.obj", "o far\nv 1e30 0 0\nv 0 1 0\nv 0 0 1\nf 1 2 3\n"), "scene.tooFar", "far");
    }

    @Test
    void whatTheParserSaysIsForUsers() throws IOException {
        Finding notANumber = refusedGlb("[1, 2, 3]", "[1, 2, NaN]");
        assertThat(notANumber.text(Messages.in(Locale.ENGLISH)))
                .contains("'NaN'")
                .doesNotContain("`");
        Finding deep = refusal("a.gltf", "{\"asset\":".concat("[".repeat(100_000)));
        assertThat(deep.text(Messages.in(Locale.ENGLISH)))
                .contains("maximum allowed")
                .doesNotContain("`");
    }

    @Test
    void stlWithInfinity() throws IOException {
        byte[] stl = SmallModels.stlBinary();
        ByteBuffer.wrap(stl).order(ByteOrder.LITTLE_ENDIAN).putFloat(96, Float.POSITIVE_INFINITY);
        assertRefused(refusal("a.stl", stl), "scene.notFinite", "byte 96");
    }

    @Test
    void stlTextErrors() throws IOException {
        String twoCorners = SmallModels.STL_TEXT.replaceFirst("vertex 1 1 0\n", "\n");
        assertRefused(refusal("a.stl", twoCorners), "scene.stl.openFacet", 7, 5);
        String word = SmallModels.STL_TEXT.replaceFirst("vertex 1 1 0\n", "corner 1 1 0\n");
        assertRefused(refusal("a.stl", word), "scene.stl.unknownStatement", 6, 7);
    }

    private Finding refusedCity(String part, String spoilt) throws IOException {
        assertThat(SmallModels.CITY_JSON).contains(part);
        return refusal("a.city.json", SmallModels.CITY_JSON.replace(part, spoilt));
    }

    @Test
    void cityModelErrors() throws IOException {
        String geometry = "/CityObjects/house/geometry/0";
        assertRefused(refusedCity("\"2.0\"", "\"3.0\""), "scene.city.version", "/version");
        assertRefused(refusedCity("[[[0, 1, 2, 3]]]", "[[[0, 1, 2, 8]]]"), "scene.city.vertex", geometry);
        assertRefused(
                refusedCity("[[[0, 1, 2, 3]]]", "[[[0, 1, -2]]]"), "scene.json.notACount", geometry + "/boundaries");
        assertRefused(refusedCity("[[0, 0, 0], [9000", "[[0, 0, 1e999], [9000"), "scene.notFinite", "/vertices/0");
        assertRefused(refusedCity("[[0, 0, 0], [9000", "[[0, 0], [9000"), "scene.json.notANumber", "/vertices/0");
        assertRefused(
                refusedCity("\"template\": 0", "\"template\": 1"),
                "scene.city.template",
                "/CityObjects/tree/geometry/0");
        assertRefused(
                refusedCity("\"values\": [0]", "\"values\": [4]"),
                "scene.city.semantics",
                "/CityObjects/house/geometry/1");
        assertRefused(
                refusedCity("\"children\"", "\"parents\": [\"part\"], \"children\""),
                "scene.city.parentCycle",
                "/CityObjects/house");
        assertThat(refusal("a.city.json", SmallModels.CITY_JSON.substring(0, 400))
                        .message()
                        .key())
                .isEqualTo("scene.json.syntax");
    }

    @ParameterizedTest
    @CsvSource({
        "AllIndicesOutOfRange.gltf, scene.gltf.index",
        "MissingBin.gltf, scene.gltf.noBuffer",
        "RecursiveNodes.gltf, scene.gltf.cycle",
        "badArray.gltf, scene.json.notAnArray",
        "badUint.gltf, scene.json.notACount"
    })
    void brokenReferenceFiles(String name, String key) {
        assertThat(refusal(ReferenceModels.path("broken/" + name)).message().key())
                .isEqualTo(key);
    }
}
