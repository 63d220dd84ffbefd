package org.twinbench.schedule.routing.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;

class RoadNetworkDocumentTest {
    private static final String GOOD = """
            { "twinbenchRoads": 1,
              "name": "Two roads",
              "classes": [{ "id": "street", "speed": "36 km/h" }],
              "junctions": [
                { "id": "a", "at": [0, 0] },
                { "id": "b", "at": [30, 40] }],
              "roads": [
                { "id": "there", "class": "street", "from": "a", "to": "b", "oneWay": true },
                { "id": "back", "name": "Back lane", "class": "street", "from": "b", "to": "a", "via": [[30, 0]] }] }
            """;

    @Test
    void readsRoadsWithTheirLines() throws BadInputException {
        RoadNetwork network = RoadNetworkDocument.parse("roads.json", GOOD);

        assertThat(network.roads()).extracting(Road::name).containsExactly("there", "Back lane");
        assertThat(network.roads()).extracting(Road::oneWay).containsExactly(true, false);
        assertThat(network.roads().getFirst().length()).isCloseTo(50, within(1e-9));
        assertThat(network.roads().getLast().length()).isCloseTo(70, within(1e-9));
        assertThat(network.roads().getLast().speed()).isCloseTo(10, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twinbenchRoads       | twinbenchRoad            | routing.noRoads           | 1",
                "36 km/h              | 36 kg                    | model.unitUnfit           | 3",
                "[30, 40]             | [30]                     | routing.badPoint          | 6",
                "[30, 40]             | [30, \"40\"]             | routing.badPoint          | 6",
                "[30, 40]             | [30, 4e9]                | routing.badPoint          | 6",
                "\"id\": \"b\"        | \"id\": \"a\"            | routing.duplicateJunction | 6",
                "\"from\": \"a\"      | \"from\": \"x\"          | routing.unknownJunctionNear | 8",
                "\"from\": \"a\"      | \"from\": \"far away\"   | routing.unknownJunction   | 8",
                "\"from\": \"a\",     | \"\": \"a\",             | scenario.missing          | 8",
                "\"class\": \"street\", \"from\": \"a\" | \"class\": \"stret\", \"from\": \"a\" | routing.unknownRoadClassNear | 8",
                "true                 | 3                        | model.flagUnreadable      | 8",
                "[[30, 0]]            | 5                        | scenario.wrongType        | 9"
            })
    void saysWhereANetworkIsWrong(String found, String replaced, String key, int line) {
        String text = GOOD.replace(found, replaced);
        assertThat(text).isNotEqualTo(GOOD);

        BadInputException bad =
                catchThrowableOfType(BadInputException.class, () -> RoadNetworkDocument.parse("roads.json", text));

        assertThat(bad.findings()).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().line()).isEqualTo(line);
        });
    }

    @Test
    void refusesRoadsThatNobodyComesBackFrom() {
        String text =
                GOOD.replace("\"from\": \"b\", \"to\": \"a\",", "\"from\": \"a\", \"to\": \"b\", \"oneWay\": true,");

        assertThat(catchThrowableOfType(BadInputException.class, () -> RoadNetworkDocument.parse("r", text))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().key()).isEqualTo("routing.noWayBack"));
    }

    @Test
    void refusesANetworkWithoutRoads() {
        String text = GOOD.substring(0, GOOD.indexOf("\"roads\"")) + "\"roads\": [] }";

        assertThat(catchThrowableOfType(BadInputException.class, () -> RoadNetworkDocument.parse("r", text))
                        .findings())
                .anyMatch(finding -> finding.message().key().equals("routing.emptyRoads"));
    }
}
