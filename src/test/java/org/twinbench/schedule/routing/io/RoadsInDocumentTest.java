package org.twinbench.schedule.routing.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.road.RoadTravel;

class RoadsInDocumentTest {
    private static final String ROADS = """
            { "twinbenchRoads": 1,
              "classes": [{ "id": "street", "speed": "36 km/h" }],
              "junctions": [{ "id": "a", "at": [0, 0] }, { "id": "b", "at": [300, 0] }],
              "roads": [{ "id": "r", "class": "street", "from": "a", "to": "b", "via": [[0, 400]] }] }
            """;

    private static final String DOCUMENT = """
            { "twinbenchRouting": 1,
              "roads": "town/roads.json",
              "sites": [
                { "id": "home", "x": "-5 m", "y": "0 m" },
                { "id": "far", "x": "300 m", "y": "-20 m" }],
              "vehicles": [{ "id": "van", "start": "home" }],
              "visits": [{ "id": "v", "site": "far" }] }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void layRoads() throws IOException {
        Files.createDirectory(folder.resolve("town"));
        Files.writeString(folder.resolve("town/roads.json"), ROADS);
    }

    private RoutingDocument read(String text) throws IOException {
        return RoutingDocument.read(Files.writeString(folder.resolve("document.json"), text));
    }

    @Test
    void drivesOverTheRoadsOfAnotherFile() throws IOException {
        RoutingProblem problem = read(DOCUMENT).problem();

        // 400 m up, 500 m down
        assertThat(problem.travel()).isInstanceOf(RoadTravel.class);
        assertThat(problem.travel().metres(0, 1)).isCloseTo(900, within(1e-9));
        assertThat(problem.travel().seconds(1, 0)).isCloseTo(90, within(1e-9));
    }

    @Test
    void writesRoadsAsTables() throws IOException {
        RoutingProblem problem = read(DOCUMENT).problem();

        RoutingProblem again =
                RoutingDocument.parse("again", RoutingDocument.text(problem)).problem();

        assertThat(again.travel().metres(0, 1)).isCloseTo(900, within(1e-9));
        assertThat(again.sites()).isEqualTo(problem.sites());
    }

    @Test
    void warnsOfASiteFarFromEveryRoad() throws IOException {
        assertThat(read(DOCUMENT.replace("-20 m", "-20 km")).findings())
                .filteredOn(finding -> finding.message().key().equals("routing.farFromRoads"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().line()).isEqualTo(5);
                    assertThat(finding.message().values()).containsExactly("far", "20000");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "town/roads.json\", | town/rods.json\", | scenario.noFile | rods.json | 0",
                "town/roads.json\", | town/roads.json\", \"speed\": \"9 km/h\", | routing.roadsAlone | document.json | 2",
                "town/roads.json\", | town/roads.json\", \"travel\": {}, | routing.roadsAlone | document.json | 2",
                "\"x\": \"300 m\", | '' | scenario.missing | document.json | 5",
                "\"town/roads.json\" | 5 | scenario.wrongType | document.json | 2",
                "town/roads.json | document.json | routing.noRoads | document.json | 1"
            })
    void saysWhatIsWrongAndWhere(String found, String replaced, String key, String file, int line) {
        String text = DOCUMENT.replace(found, replaced);
        assertThat(text).isNotEqualTo(DOCUMENT);

        BadInputException bad = catchThrowableOfType(BadInputException.class, () -> read(text));

        assertThat(bad.findings()).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().file()).endsWith(file);
            assertThat(finding.place().line()).isEqualTo(line);
        });
    }

    @Test
    void namesTheLineOfTheRoadFileThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("town/roads.json"), ROADS.replace("36 km/h", "fast"));

        BadInputException bad = catchThrowableOfType(BadInputException.class, () -> read(DOCUMENT));

        assertThat(bad.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().file()).endsWith("roads.json");
            assertThat(finding.place().line()).isEqualTo(2);
        });
    }
}
