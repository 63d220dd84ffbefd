package org.twinbench.report.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Messages;
import org.twinbench.schedule.routing.MatrixTravel;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.schedule.routing.road.RoadNetwork;
import org.twinbench.schedule.routing.road.RoadNetworkDocument;
import org.twinbench.schedule.routing.road.RoadTravel;
import org.twinbench.schedule.routing.solver.RouteLimits;
import org.twinbench.schedule.routing.solver.RouteSolver;

class RouteMapTest {
    @TempDir
    static Path folder;

    private static RoutingProblem problem;
    private static RoutePlan plan;

    /** Three vehicles in the sample city, and one visit that nobody is trained for. */
    @BeforeAll
    static void drive() throws IOException {
        RoadNetwork city = RoadNetworkDocument.read(Path.of("models/city-district.roads.json"));
        SplittableRandom random = new SplittableRandom(2);
        List<Site> sites = new ArrayList<>(List.of(new Site("depot", 60, 60)));
        List<Visit> visits = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            sites.add(new Site("s" + i, 20 + random.nextInt(720), 20 + random.nextInt(600)));
            Set<String> skills = i == 24 ? Set.of("diving") : Set.of();
            visits.add(new Visit(
                    "v" + i, i, 1, TimeWindow.ALWAYS, 600, skills, 1, OptionalDouble.empty(), Optional.empty()));
        }
        List<Vehicle> fleet = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            fleet.add(new Vehicle("Van " + (i + 1), "van", 0, OptionalInt.of(0), 8, Set.of(), TimeWindow.ALWAYS, 0, 1));
        }
        problem = new RoutingProblem("", sites, new RoadTravel(city, sites), fleet, visits, Objective.COST);
        plan = new RouteSolver(problem, 1)
                .solve(RouteLimits.ofSteps(3_000), better -> {})
                .plan();
    }

    private static RouteMap map(Locale locale) {
        return new RouteMap(problem, plan, Messages.in(locale));
    }

    @Test
    void drawsEveryVehicleInItsColour() throws IOException {
        Path file = folder.resolve("map.png");
        map(Locale.ENGLISH).write(file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(RouteMap.WIDTH);
        assertThat(plan.routes()).hasSize(3);
        for (int vehicle = 0; vehicle < 3; vehicle++) {
            assertThat(pixels(image, Palette.of(vehicle))).isGreaterThan(2_000);
        }
        assertThat(pixels(image, Palette.of(3))).isZero();
        assertThat(pixels(image, Pen.WARNING)).isGreaterThan(20);
    }

    private static int pixels(BufferedImage image, Color colour) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({"en, Not visited: 1, Routes", "zh, 未安排：1, 路线"})
    void saysInBothLanguagesWhatIsShown(String language, String left, String title) throws IOException {
        Path file = folder.resolve(language + ".svg");
        map(Locale.forLanguageTag(language)).write(file);

        String svg = Files.readString(file);
        assertThat(svg).contains(">" + left + "<", ">" + title + "<", ">Van 1<", ">Harbour Street<");
        assertThat(svg).contains("width=\"1400\"").doesNotContain("NaN");
    }

    @Test
    void drawsTheSameBytesAgain() throws IOException {
        map(Locale.ENGLISH).write(folder.resolve("one.svg"));
        map(Locale.ENGLISH).write(folder.resolve("two.svg"));

        assertThat(folder.resolve("one.svg")).hasSameBinaryContentAs(folder.resolve("two.svg"));
    }

    @Test
    void cannotDrawWhatHasNoPlace() {
        List<Site> nowhere = List.of(new Site("a", Double.NaN, Double.NaN));
        RoutingProblem matrix = new RoutingProblem(
                "matrix",
                nowhere,
                new MatrixTravel(new double[1][1], new double[1][1]),
                List.of(),
                List.of(),
                Objective.COST);

        assertThat(RouteMap.isDrawable(matrix)).isFalse();
        assertThatThrownBy(() -> new RouteMap(matrix, new RoutePlan(List.of(), List.of()), Messages.in(Locale.ENGLISH)))
                .hasMessageContaining("matrix");
    }
}
