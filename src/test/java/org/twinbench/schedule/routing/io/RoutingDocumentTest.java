package org.twinbench.schedule.routing.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.schedule.routing.MatrixTravel;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.schedule.routing.check.RouteChecker;
import org.twinbench.schedule.routing.search.Budget;
import org.twinbench.schedule.routing.search.RouteSearch;

class RoutingDocumentTest {
    private static final Path FREIGHT = Path.of("scenarios/routing/freight.json");

    private static final String SMALL = """
            {
              "twinbenchRouting": 1,
              "name": "small",
              "objective": "vehiclesFirst",
              "speed": "36 km/h",
              "detour": 1.5,
              "sites": [
                { "id": "home", "x": "0 m", "y": "0 m" },
                { "id": "far", "x": "3 km", "y": "4 km" }
              ],
              "vehicles": [
                { "id": "van", "type": "van", "count": 2, "start": "home", "end": "anywhere", "shift": "06:00-30:30:15.5",
                  "capacity": 5, "skills": ["lift"], "fixedCost": 10, "costPerKilometre": 2, "costPerHour": 36 }
              ],
              "visits": [
                { "id": "v", "site": "far", "demand": 2.5, "window": "08:00-", "service": "15 min", "skills": ["lift"],
                  "priority": 3, "reward": 40, "preferred": ["van-2"], "otherCost": 4 }
              ]
            }
            """;

    @Test
    void everyMemberIsReadInItsUnit() throws BadInputException {
        RoutingProblem problem = RoutingDocument.parse("f", SMALL).problem();

        assertThat(problem.travel().metres(0, 1)).isEqualTo(7_500);
        assertThat(problem.travel().seconds(1, 0)).isEqualTo(750);
        Vehicle van = problem.vehicles().getLast();
        assertThat(van.id()).isEqualTo("van-2");
        assertThat(van.end()).isEmpty();
        assertThat(van.shift()).isEqualTo(new TimeWindow(21_600, 30.5 * 3600 + 15.5));
        assertThat(van.costPerMetre()).isEqualTo(0.002);
        assertThat(van.costPerSecond()).isEqualTo(0.01);
        Visit visit = problem.visits().getFirst();
        assertThat(visit.window()).isEqualTo(new TimeWindow(28_800, Double.POSITIVE_INFINITY));
        assertThat(visit.service()).isEqualTo(900);
        assertThat(visit.penalty()).hasValue(40);
        assertThat(visit.continuity().orElseThrow().cost(van)).isZero();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (RoutingProblem problem : List.of(
                RoutingDocument.parse("f", SMALL).problem(),
                RoutingDocument.read(FREIGHT).problem())) {
            RoutingProblem again =
                    RoutingDocument.parse("g", RoutingDocument.text(problem)).problem();

            assertThat(again).isEqualTo(problem);
        }
    }

    @Test
    void tablesAreWrittenAndReadToo() throws BadInputException {
        RoutingProblem small = RoutingDocument.parse("f", SMALL).problem();
        double[][] metres = {{0, 120.5}, {80, 0}};
        double[][] seconds = {{0, 12}, {9, 0}};
        RoutingProblem tables = new RoutingProblem(
                "",
                small.sites(),
                new MatrixTravel(metres, seconds),
                small.vehicles(),
                small.visits(),
                small.objective());

        RoutingProblem again =
                RoutingDocument.parse("g", RoutingDocument.text(tables)).problem();

        assertThat(again.travel().metres(0, 1)).isEqualTo(120.5);
        assertThat(again.travel().seconds(1, 0)).isEqualTo(9);
        assertThat(RoutingDocument.text(again)).isEqualTo(RoutingDocument.text(tables));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"twinbenchRouting\": 1 | \"twinbenchRouting\": 2 | 2 | scenario.tooNew",
                "\"twinbenchRouting\": 1 | \"twinbench\": 1 | 1 | routing.noVersion",
                "vehiclesFirst | fast | 4 | routing.badObjective",
                "36 km/h | 36 kg | 5 | model.unitUnfit",
                "36 km/h | 3,6 km/h | 5 | routing.decimalComma",
                "\"speed\": \"36 km/h\", | '' | 1 | scenario.missing",
                "\"id\": \"far\" | \"id\": \"home\" | 9 | routing.duplicateId",
                "\"x\": \"3 km\", | '' | 9 | scenario.missing",
                "\"start\": \"home\" | \"start\": \"hom\" | 12 | routing.unknownNear",
                "06:00-30:30:15.5 | six to ten | 12 | routing.badSpan",
                "06:00-30:30:15.5 | 22:00-06:00 | 12 | routing.reversedSpan",
                "\"count\": 2 | \"count\": 0 | 12 | model.outOfRange",
                "\"capacity\": 5 | \"capacity\": -5 | 13 | model.outOfRange",
                "\"capacity\": 5 | \"capactiy\": 5 | 13 | scenario.unknownKeyNear",
                "\"site\": \"far\" | \"site\": \"moon\" | 16 | routing.unknown",
                "\"15 min\" | \"15 km\" | 16 | model.unitUnfit",
                "\"priority\": 3 | \"priority\": 0 | 17 | model.outOfRange",
                "\"reward\": 40 | \"reward\": -1 | 17 | model.outOfRange",
                "[\"van-2\"] | [\"van\"] | 17 | routing.unknownNear",
                "'\"preferred\": [\"van-2\"], ' | '' | 17 | routing.preferredAlone"
            })
    void whatIsWrongIsFoundInItsLine(String part, String broken, int line, String key) {
        assertThat(SMALL).contains(part);
        BadInputException bad = catchThrowableOfType(
                BadInputException.class, () -> RoutingDocument.parse("f", SMALL.replace(part, broken)));

        assertThat(bad.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.message().key()).isEqualTo(key);
                    assertThat(finding.place().line()).isEqualTo(line);
                })
                .allSatisfy(RoutingDocumentTest::readsInBothLanguages);
    }

    private static void readsInBothLanguages(Finding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Messages.in(locale).text(finding.message()))
                    .isNotEqualTo(finding.message().key())
                    .doesNotContain("{0}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,1],[1,0]] | [[0,1]] | routing.tableRows",
                "[[0,1],[1,0]] | [[0,1],[1]] | routing.tableColumns",
                "[[0,1],[1,0]] | [[0,1],[1,-2]] | routing.badTableNumber",
                "[[0,1],[1,0]] | [[0,1],[1,\"x\"]] | routing.badTableNumber",
                "[[0,1],[1,0]] | 7 | scenario.wrongType",
                "'\"speed\": 1' | '\"speed\": \"1 m/s\"' | routing.speedAndTables"
            })
    void brokenTablesAreRefused(String part, String broken, String key) {
        String tables = "\"travel\": { \"distance_m\": [[0,1],[1,0]], \"time_s\": [[0,1],[1,0]] },";
        String text = SMALL.replace("\"speed\": \"36 km/h\",", "").replace("\"detour\": 1.5,", tables);
        String changed = part.startsWith("\"speed\"")
                ? text.replace(tables, broken + "," + tables)
                : text.replaceFirst(java.util.regex.Pattern.quote(part), broken.replace("$", ""));

        BadInputException bad =
                catchThrowableOfType(BadInputException.class, () -> RoutingDocument.parse("f", changed));

        assertThat(bad.findings())
                .extracting(finding -> finding.message().key())
                .contains(key);
    }

    @Test
    void visitsThatNobodyCanMakeAreWarnedOf() throws BadInputException {
        RoutingDocument document = RoutingDocument.parse("f", SMALL.replace("\"demand\": 2.5", "\"demand\": 6"));

        assertThat(document.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(Message.of("routing.hopeless", "v", Message.of("routing.reason.TOO_LARGE"))));
    }

    @Test
    void thePlanOfTheFreightSampleIsValidAfterItWasWrittenAndRead() throws IOException {
        RoutingDocument document = RoutingDocument.read(FREIGHT);
        RoutingProblem problem = document.problem();
        RouteSearch search = new RouteSearch(problem, 1, Budget.steps(20_000));
        while (search.advance()) {
            assertThat(search.steps()).isLessThanOrEqualTo(20_100);
        }
        RoutePlan plan = search.best();

        TimedPlan read = RoutePlanDocument.parse("p", RoutePlanDocument.text(problem, plan, 1, 20_000), problem);

        assertThat(document.findings()).isEmpty();
        assertThat(problem.visits()).hasSize(60);
        assertThat(RouteChecker.check(problem, read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "twinbenchRoutePlan, twinbenchPlan, routing.noPlan",
        "van-1, van-7, routing.unknown",
        "arrival_s, arival_s, scenario.missing",
        "NO_ROOM, NO_LUCK, routing.unknownReason",
        "21600, 6 o'clock, routing.badNumber"
    })
    void aPlanOfAnotherProblemIsRefused(String part, String broken, String key) throws BadInputException {
        RoutingProblem problem = RoutingDocument.parse("f", SMALL).problem();
        String text = """
                { "twinbenchRoutePlan": 1, "distance_m": 7500, "cost": 32.5,
                  "routes": [ { "vehicle": "van-1", "departure_s": "21600", "end_s": 29700,
                    "stops": [ { "visit": "v", "arrival_s": 22350, "begin_s": 28800, "leave_s": 29700 } ] } ],
                  "unplanned": [ { "visit": "v", "reason": "NO_ROOM" } ] }
                """;
        assertThat(RoutePlanDocument.parse("p", text, problem).routes()).hasSize(1);

        BadInputException bad = catchThrowableOfType(
                BadInputException.class, () -> RoutePlanDocument.parse("p", text.replace(part, broken), problem));

        assertThat(bad.findings())
                .extracting(finding -> finding.message().key())
                .contains(key);
    }
}
