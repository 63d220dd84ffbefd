package org.twinbench.schedule.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.jobshop.io.JobShopText;
import org.twinbench.schedule.planner.PlainShop;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.Dispatch;
import org.twinbench.schedule.shop.ShopTiming;
import org.twinbench.schedule.shop.Shops;
import org.twinbench.schedule.solver.SearchLimits;

/** The streams come to the score of the search and to the terms of the appraisal, whatever the problem. */
class StreamScoreTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("twinbench.data", "../shared/data")).resolve("scheduling");

    /** Compares the levels with the kernel and the terms with the appraisal, which counts only one routing of an order. */
    private static StreamScore compare(PlanningProblem problem, int[][] sequences) {
        ShopTiming timing = new ShopTiming(problem);
        Plan plan = timing.plan(sequences);
        long cost = timing.cost(sequences) + timing.violation() * ShopTiming.PER_VIOLATION;

        StreamScore score = StreamScore.evaluate(problem, plan);

        assertThat(score.hard()).isEqualTo(timing.violation());
        assertThat(score.soft()).isEqualTo(-cost);
        if (!score.totals().containsKey("secondRouting")) {
            assertThat(soft(score)).isEqualTo(terms(PlanAppraisal.of(problem, plan)));
        }
        return score;
    }

    private static Map<String, Long> terms(PlanFigures figures) {
        Map<String, Long> terms = new TreeMap<>();
        figures.terms().stream().filter(term -> term.cost() != 0).forEach(term -> terms.put(term.key(), term.cost()));
        return terms;
    }

    private static Map<String, Long> soft(StreamScore score) {
        Map<String, Long> sums = new TreeMap<>();
        score.matches().stream()
                .filter(match -> !match.isHard())
                .forEach(match -> sums.merge(match.key(), match.cost(), Long::sum));
        return sums;
    }

    @Test
    void everyTermAndRuleOfRandomShopsIsThatOfTheSearch() {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            VariedShops shops = new VariedShops(seed);
            PlanningProblem problem = shops.problem();
            try {
                seen.addAll(compare(problem, shops.sequences(problem)).totals().keySet());
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(seen)
                .containsExactly(
                        "deadlock",
                        "disruption",
                        "energy",
                        "lag",
                        "makespan",
                        "missing",
                        "pin",
                        "secondRouting",
                        "setup",
                        "stuck",
                        "tardiness",
                        "workInProcess");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dispatchedRandomShopsCostWhatTheSearchSays(boolean attended) {
        for (int seed = 0; seed < 20; seed++) {
            PlanningProblem problem = Shops.random(20, 5, attended, seed);
            compare(problem, Dispatch.sequences(problem));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant-orders.json", "rush-order.json", "energy-tariff.json", "two-sites.json"})
    void samplesCostWhatTheSearchSays(String name) throws IOException {
        PlanningProblem problem = PlanningFiles.read(Path.of("scenarios", "planning", name));
        Planner planner = new Planner(problem);

        StreamScore first = compare(problem, planner.first().plan().sequences());
        StreamScore found = compare(
                problem,
                planner.solve(1, Optional.empty(), SearchLimits.ofSteps(60), better -> {})
                        .plan()
                        .sequences());

        assertThat(first.matches()).isSortedAccordingTo((a, b) -> Long.compare(b.cost(), a.cost()));
        assertThat(found.soft()).isGreaterThan(first.soft());
    }

    private static boolean isInstance(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobshop", "flexible"})
    void instancesOfTheLiteratureCostTheirMakespan(String folder) throws IOException {
        Path path = FOLDER.resolve(folder);
        assumeTrue(Files.isDirectory(path), "the reference data is not there: " + path);
        try (var files = Files.list(path)) {
            for (Path file : files.filter(StreamScoreTest::isInstance).sorted().toList()) {
                PlanningProblem problem = PlainShop.problem(JobShopText.read(file));
                Plan found = new Planner(problem)
                        .solve(1, Optional.empty(), SearchLimits.ofSteps(500), better -> {})
                        .plan();

                StreamScore score = compare(problem, found.sequences());

                assertThat(score.soft()).isEqualTo(-found.makespan() / Ticks.PER_SECOND * Costs.SCALE);
                assertThat(score.matches()).hasSize(1);
            }
        }
    }
}
