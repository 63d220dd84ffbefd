package org.twinbench.schedule.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.BadInputException;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.schedule.routing.search.Budget;
import org.twinbench.schedule.routing.search.RouteSearch;

class RouteSearchTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("twinbench.data", "../shared/data")).resolve("routing");

    private static RoutePlan search(RoutingProblem problem, long seed, long steps) {
        RouteSearch search = new RouteSearch(problem, seed, Budget.steps(steps));
        while (search.advance()) {
            assertThat(search.steps()).isLessThanOrEqualTo(steps + 100);
        }
        return search.best();
    }

    /** Best known plans: VROOM-Project/vroom-scripts. The last column is the gap that these steps reach, in percent. */
    @ParameterizedTest
    @CsvSource({
        "solomon/C101.txt, 10, 828.94, 0.01",
        "solomon/RC101.txt, 14, 1696.94, 0.5",
        "solomon/R201.txt, 4, 1252.37, 2",
        "cvrp/X-n101-k25.vrp, 26, 27591, 1"
    })
    void comesNearTheBestKnownPlans(String file, int vehicles, double metres, double percent) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the reference data is not there: " + path);
        RoutingProblem problem = RoutingReader.read(path);

        RoutePlan plan = search(problem, 1, 150_000);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.routes()).hasSizeLessThanOrEqualTo(vehicles);
        assertThat(judged(problem, plan)).isCloseTo(metres, Percentage.withPercentage(percent));
    }

    /** Drives the routes again, from the coordinates and windows alone. @return the distance */
    private static double judged(RoutingProblem problem, RoutePlan plan) {
        List<Integer> visited = new ArrayList<>();
        double metres = 0;
        for (Route route : plan.routes()) {
            Vehicle vehicle = problem.vehicles().get(route.vehicle());
            double load = 0;
            double time = vehicle.shift().earliest();
            int at = vehicle.start();
            for (int index : route.visits()) {
                Visit visit = problem.visits().get(index);
                visited.add(index);
                metres += problem.travel().metres(at, visit.site());
                time = Math.max(
                        time + problem.travel().seconds(at, visit.site()),
                        visit.window().earliest());
                assertThat(time).isLessThanOrEqualTo(visit.window().latest() + 1e-6);
                time += visit.service();
                load += visit.demand();
                at = visit.site();
            }
            int home = vehicle.end().orElseThrow();
            metres += problem.travel().metres(at, home);
            assertThat(time + problem.travel().seconds(at, home))
                    .isLessThanOrEqualTo(vehicle.shift().latest() + 1e-6);
            assertThat(load).isLessThanOrEqualTo(vehicle.capacity());
        }
        assertThat(visited).doesNotHaveDuplicates().hasSize(problem.visits().size());
        return metres;
    }

    private static final String SMALL = """
            small

            VEHICLE
            NUMBER     CAPACITY
              3         20

            CUSTOMER
            CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

                0      0          0          0          0       1000          0
                1      3          4          10         0        100          5
                2      6          8          10         0        100          5
                3     -3          4          10         0        100          5
            """;

    @TempDir
    Path folder;

    @Test
    void findsTheShortestOfFewRoutesAndFindsItAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("small.txt"), SMALL);
        RoutingProblem problem = RoutingReader.read(file);

        RoutePlan plan = search(problem, 3, 2_000);

        // out and back over 1 to 2, and out and back to 3
        assertThat(PlanFigures.of(problem, plan).metres()).isCloseTo(20 + 10, Percentage.withPercentage(1e-6));
        assertThat(search(problem, 3, 2_000)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUSTOMER", "  3         20", "    2      6"})
    void saysWhereAFileIsBroken(String part) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.txt"), SMALL.replace(part, "x"));

        assertThat(catchThrowableOfType(BadInputException.class, () -> RoutingReader.read(file)))
                .satisfies(bad ->
                        assertThat(bad.findings().getFirst().place().line()).isPositive());
    }
}
