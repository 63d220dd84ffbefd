package org.twinbench.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Factories;
import org.twinbench.experiment.design.Effect;
import org.twinbench.model.Progress;

/** Experiments on single stations whose answers queueing theory knows. */
class ExperimentRunTest {
    @TempDir
    Path folder;

    private static ExperimentResult run(PreparedExperiment prepared, int threads) {
        return ExperimentRun.execute(prepared, threads, Progress.NONE);
    }

    private ResponseResult leadTime(String kind, String factors, String rest, int threads) throws IOException {
        PreparedExperiment prepared = Experiments.read(Experiments.file(folder, kind, factors, rest));
        return ((ExperimentResult.Responses) run(prepared, threads)).responses().getFirst();
    }

    /** W of M/M/1 = 1/(1/s − 1/a) with mean interarrival a and mean service s (Kleinrock 1975, section 3.2). */
    private static double stay(double interarrival, double service) {
        return 1 / (1 / service - 1 / interarrival);
    }

    @Test
    void effectsAndInteractionAreThoseOfTheory() throws IOException {
        ResponseResult response = leadTime("fullFactorial", Experiments.FACTORS, ", \"replications\": 30", 2);
        Map<String, Estimate> effects =
                response.effects().stream().collect(Collectors.toMap(Effect::name, Effect::estimate));
        double[] w = {stay(2, 1), stay(1.6, 1), stay(2, 0.8), stay(1.6, 0.8)};
        expect(effects.get("A"), (w[1] + w[3] - w[0] - w[2]) / 2);
        expect(effects.get("B"), (w[2] + w[3] - w[0] - w[1]) / 2);
        expect(effects.get("AB"), (w[0] + w[3] - w[1] - w[2]) / 2);
        expect(response.points().get(1), w[1]);
        assertThat(response.means()).hasSize(2 + 2 + 4);
        assertThat(response.effects()).allMatch(Effect::isSignificant);
    }

    private static void expect(Estimate estimate, double known) {
        assertThat(estimate.mean()).isCloseTo(known, within(3 * estimate.standardError()));
    }

    @Test
    void threadsMakeNoDifference() throws IOException {
        String few = ", \"replications\": 4";
        assertThat(leadTime("fullFactorial", Experiments.FACTORS, few, 1))
                .isEqualTo(leadTime("fullFactorial", Experiments.FACTORS, few, 3));
    }

    @Test
    void commonRandomNumbersNarrowTheEffects() throws IOException {
        double common = halfWidth(", \"replications\": 12");
        double apart = halfWidth(", \"replications\": 12, \"commonRandomNumbers\": false");
        assertThat(common).isLessThan(apart);
    }

    private double halfWidth(String rest) throws IOException {
        return leadTime("fullFactorial", Experiments.FACTORS, rest, 2)
                .effects()
                .get(1)
                .estimate()
                .halfWidth95();
    }

    @Test
    void severalLevelsAreComparedWithTheFirst() throws IOException {
        String factor = "{\"element\": \"server\", \"parameter\": \"processTime\", "
                + "\"levels\": [\"exponential(0.5 s)\", \"exponential(0.8 s)\", \"exponential(1 s)\"]}";
        ResponseResult response = leadTime("fullFactorial", factor, ", \"replications\": 20", 2);
        assertThat(response.effects())
                .extracting(Effect::name)
                .containsExactly(
                        "A: exponential(0.5 s) → exponential(0.8 s)", "A: exponential(0.5 s) → exponential(1 s)");
        expect(response.effects().get(1).estimate(), stay(1.25, 1) - stay(1.25, 0.5));
    }

    @Test
    void aHalfFractionNamesWhatItCannotTellApart() throws IOException {
        String third = ", {\"element\": \"queue\", \"parameter\": \"capacity\", \"from\": 1000, \"to\": 2000}";
        ResponseResult response = leadTime(
                "fractionalFactorial",
                Experiments.FACTORS + third,
                ", \"replications\": 6, \"generators\": [\"C = AB\"]",
                2);
        assertThat(response.points()).hasSize(4);
        assertThat(response.effects()).extracting(Effect::name).containsExactly("A", "B", "C");
        assertThat(response.effects())
                .extracting(Effect::aliases)
                .containsExactly(List.of("BC"), List.of("AC"), List.of("AB"));
    }

    @Test
    void aLatinHypercubeTellsWhichFactorRaisesAndWhichLowers() throws IOException {
        ResponseResult response = leadTime("latinHypercube", """
                {"element": "in", "parameter": "interarrival", "from": "2 s", "to": "1.6 s", "as": "exponential({})"},
                {"elements": ["server"], "parameter": "processTime", "from": "1 s", "to": "0.8 s", "as": "exponential({})"}
                """, ", \"replications\": 4, \"points\": 12", 2);
        assertThat(response.points()).hasSize(12);
        assertThat(response.effects().get(0).estimate().lo()).isPositive();
        assertThat(response.effects().get(1).estimate().hi()).isNegative();
        assertThat(response.means()).isEmpty();
    }

    @Test
    void theFastestStationIsSelected() throws IOException {
        String factor = "{\"element\": \"server\", \"parameter\": \"processTime\", "
                + "\"levels\": [\"exponential(1 s)\", \"exponential(0.7 s)\", \"exponential(0.95 s)\"]}";
        Path file = Experiments.file(
                folder, "selectBest", factor, ", \"goal\": \"min\", \"indifference\": \"0.5 s\", \"firstStage\": 12");
        ExperimentResult.Best best = (ExperimentResult.Best) run(Experiments.read(file), 2);
        assertThat(best.selection().best()).isEqualTo(1);
        assertThat(best.selection().guaranteed()).isTrue();
        ExperimentResult.Best again = (ExperimentResult.Best) run(Experiments.read(file), 1);
        assertThat(again.selection()).isEqualTo(best.selection());
    }

    @Test
    void scenariosOfTheirOwnCanBeSelectedFrom() throws IOException {
        Factories.single(folder, "slow.json", "1", "2 h");
        Factories.single(folder, "fast.json", "0.6", "2 h");
        Path file = Files.writeString(folder.resolve("select.json"), """
                {"twinbenchExperiment": 1, "kind": "selectBest", "scenarios": ["slow.json", "fast.json"],
                 "responses": ["leadTime.mean"], "goal": "min", "indifference": "0.5 s"}
                """);
        PreparedExperiment prepared = Experiments.read(file);
        assertThat(prepared.points()).extracting(Point::name).containsExactly("slow.json", "fast.json");
        List<Long> seeds = prepared.points().stream()
                .map(point -> point.scenario().scenario().seed())
                .toList();
        assertThat(seeds).doesNotHaveDuplicates();
        assertThat(((ExperimentResult.Best) run(prepared, 2)).selection().best())
                .isEqualTo(1);
    }
}
