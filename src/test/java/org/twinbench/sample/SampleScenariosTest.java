package org.twinbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.model.AssetId;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;

class SampleScenariosTest {
    private static final Path FOLDER = Path.of("scenarios");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().endsWith("experiments"))
                    .filter(file -> !file.getParent().endsWith("planning"))
                    .filter(file -> !file.getParent().endsWith("routing"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyElementDrivesAnAssetOfItsModel(Path file) throws IOException {
        JsonNode scenario = new ObjectMapper().readTree(file.toFile());
        Path model = file.resolveSibling(scenario.get("model").asText());
        Scene scene = SceneReader.read(model, ReadOptions.DEFAULT, Progress.NONE);
        Set<String> missing = new TreeSet<>();
        for (JsonNode element : scenario.get("elements")) {
            String asset = element.path("asset").asText("");
            if (!asset.isEmpty() && scene.placement(new AssetId(asset)).isEmpty()) {
                missing.add(asset);
            }
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedAndDescribedInBothLanguages(Path file) throws IOException {
        JsonNode scenario = new ObjectMapper().readTree(file.toFile());

        for (String key : List.of("name", "description")) {
            assertThat(scenario.get(key).get("en").asText()).isNotBlank();
            assertThat(scenario.get(key).get("zh").asText()).matches("(?s).*\\p{IsHan}.*");
        }
    }
}
