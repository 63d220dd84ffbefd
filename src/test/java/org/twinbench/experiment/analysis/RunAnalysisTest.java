package org.twinbench.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.state.Recording;

/** Plants with a planted problem each: the analysis has to name it. */
class RunAnalysisTest {
    @TempDir
    Path folder;

    private RunSummary summary;

    /** An element by {@code id type next key=value; key=value}. */
    private static String element(String line) {
        String[] words = line.strip().split("\\s+", 4);
        List<String> parameters = new ArrayList<>();
        if (words.length == 4) {
            for (String pair : words[3].split(";")) {
                String[] sides = pair.split("=");
                parameters.add("\"%s\": \"%s\"".formatted(sides[0].strip(), sides[1].strip()));
            }
        }
        String next = words[2].equals("-") ? "" : "\"" + words[2].replace(",", "\", \"") + "\"";
        return "{\"id\": \"%s\", \"type\": \"%s\", \"parameters\": {%s}, \"next\": [%s]}"
                .formatted(words[0], words[1], String.join(", ", parameters), next);
    }

    private RunAnalysis analysis(String hours, String warmUp, String lines) throws IOException {
        String elements =
                String.join(",\n", lines.lines().map(RunAnalysisTest::element).toList());
        Path file = Files.writeString(folder.resolve("plant.json"), """
                {"twinbench": 1, "name": "plant", "engine": "factory", "start": "2026-01-05T06:00:00Z",
                 "horizon": "%s", "warmUp": "%s", "seed": 3, "replications": 1,
                 "elements": [%s]}
                """.formatted(hours, warmUp, elements));
        RunFolder run = new RunFolder(folder.resolve("run"));
        PreparedScenario prepared = PreparedScenario.read(file, Progress.NONE);
        summary = ScenarioRun.execute(prepared, 1, Optional.of(run), Progress.NONE);
        try (Recording recording = run.recording()) {
            return RunAnalysis.of(summary, recording);
        }
    }

    private static List<String> keys(RunAnalysis analysis, String asset) {
        return analysis.causes().stream()
                .filter(cause -> cause.asset().value().equals(asset))
                .map(cause -> cause.message().key().substring("analysis.cause.".length()))
                .toList();
    }

    private static final String SLOW_MIDDLE = """
            in source a interarrival=50 s
            a machine queue processTime=40 s
            queue buffer b capacity=500
            b machine c processTime=60 s
            c machine out processTime=30 s; capacity=2
            out sink -
            """;

    @Test
    void bothMethodsFindTheSlowestMachine() throws IOException {
        RunAnalysis analysis = analysis("10 h", "1 h", SLOW_MIDDLE);
        assertThat(analysis.machines().get(analysis.bottleneck().getAsInt()).element())
                .isEqualTo("b");
        assertThat(analysis.arrows().bottleneck()).isOne();
        assertThat(analysis.periods().share(1)).isCloseTo(1, within(1e-9));
        assertThat(analysis.causes().getFirst().message().key()).isEqualTo("analysis.cause.bottleneck");
        assertThat(keys(analysis, "queue")).contains("tooManyParts");
    }

    @Test
    void sharesOfConstantTimesAreExact() throws IOException {
        RunAnalysis analysis = analysis("10 h", "1 h", SLOW_MIDDLE);
        MachineFigures first = analysis.machines().getFirst();
        assertThat(first.share(Activity.WORKING)).isCloseTo(0.8, within(0.002));
        assertThat(first.oee().effectiveness()).isCloseTo(1, within(0.002));
        assertThat(first.oee().qualityRatio()).isOne();
        assertThat(first.oee().index()).isCloseTo(0.8, within(0.004));
        for (MachineFigures machine : analysis.machines()) {
            double sum = machine.shares().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        for (int i = 0; i < 3; i++) {
            MachineFigures measured = analysis.machines().get(i);
            analysis.courses()
                    .get(i)
                    .shares()
                    .forEach((activity, share) -> assertThat(share)
                            .as("recorded %s", activity)
                            .isCloseTo(measured.share(activity), within(1e-6)));
        }
    }

    @Test
    void whatFlowsInFlowsOutOrStays() throws IOException {
        Flow flow = analysis("10 h", "0 s", SLOW_MIDDLE).flow();
        assertThat(flow.links()).hasSize(5);
        double waiting = flow.into("queue") - flow.outOf("queue");
        Measures measures = Measures.of(summary.kpis());
        assertThat(waiting).isEqualTo(measures.of(new AssetId("queue"), "level.max"));
        for (String machine : List.of("a", "b", "c")) {
            assertThat(flow.into(machine) - flow.outOf(machine)).isBetween(0.0, 2.0);
        }
        assertThat(flow.into("out")).isEqualTo(measures.whole("finished"));
    }

    @Test
    void namesFailuresAndTheMissingBuffer() throws IOException {
        RunAnalysis analysis = analysis("200 h", "1 h", """
                in source a interarrival=1 s
                a machine b processTime=40 s; timeToFailure=exponential(30 min); timeToRepair=exponential(10 min)
                b machine out processTime=40 s; timeToFailure=exponential(30 min); timeToRepair=exponential(10 min)
                out sink -
                """);
        assertThat(keys(analysis, "a")).contains("failures", "noBuffer");
        assertThat(keys(analysis, "b")).contains("failures");
    }

    @Test
    void namesTheBufferThatIsTooSmall() throws IOException {
        RunAnalysis analysis = analysis("200 h", "1 h", """
                in source a interarrival=1 s
                a machine gap processTime=40 s; timeToFailure=exponential(30 min); timeToRepair=exponential(10 min)
                gap buffer b capacity=1
                b machine out processTime=40 s; timeToFailure=exponential(30 min); timeToRepair=exponential(10 min)
                out sink -
                """);
        assertThat(keys(analysis, "gap")).contains("smallBuffer");
    }

    private static List<String> named(RunAnalysis analysis) {
        return analysis.causes().stream().map(cause -> cause.asset().value()).toList();
    }

    @Test
    void aConveyorIsNotToBlameForASlowerMachineBehindTheNext() throws IOException {
        RunAnalysis analysis = analysis("200 h", "1 h", """
                in source a interarrival=1 s
                a machine belt processTime=40 s; timeToFailure=exponential(100 min); timeToRepair=exponential(20 min)
                belt conveyor b length=3 m; speed=0.5 m/s; spacing=1 m
                b machine c processTime=40 s
                c machine out processTime=60 s
                out sink -
                """);
        MachineFigures next = analysis.machines().get(1);
        assertThat(next.share(Activity.STARVED)).isGreaterThan(0.1);
        assertThat(next.share(Activity.BLOCKED)).isGreaterThan(next.share(Activity.STARVED));
        assertThat(analysis.machines().getFirst().share(Activity.BLOCKED)).isGreaterThan(0.05);
        assertThat(named(analysis)).contains("c").doesNotContain("belt");
    }

    @Test
    void aConveyorIsNotToBlameForTheSlowerOfTwoMachinesBehindIt() throws IOException {
        RunAnalysis analysis = analysis("20 h", "1 h", """
                in source a interarrival=1 s
                a machine belt processTime=20 s
                belt conveyor b,c length=3 m; speed=0.5 m/s; spacing=1 m; routing=roundRobin
                b machine out processTime=30 s
                c machine out processTime=80 s
                out sink -
                """);
        assertThat(analysis.machines().get(1).share(Activity.STARVED)).isGreaterThan(0.5);
        assertThat(analysis.machines().getFirst().share(Activity.BLOCKED)).isGreaterThan(0.4);
        assertThat(named(analysis)).contains("c").doesNotContain("belt");
    }

    @Test
    void namesTheSupplyThatBringsTooLittle() throws IOException {
        RunAnalysis analysis = analysis("10 h", "0 s", """
                in source a interarrival=100 s
                a machine queue processTime=40 s
                queue buffer b
                b machine out processTime=50 s
                out sink -
                """);
        assertThat(analysis.causes().getFirst().message().key()).isEqualTo("analysis.cause.supply");
        assertThat(analysis.causes().getFirst().asset().value()).isEqualTo("in");
    }

    @Test
    void namesTheWayThatIsTooLong() throws IOException {
        RunAnalysis analysis = analysis("10 h", "1 h", """
                in source loop interarrival=1 s; limit=8
                loop buffer a
                a machine way processTime=20 s
                way conveyor b length=150 m; speed=0.2 m/s; spacing=1 m
                b machine loop,out processTime=15 s
                out sink -
                """);
        assertThat(keys(analysis, "way")).contains("longTransport");
    }

    @Test
    void saysEveryCauseInBothLanguages() throws IOException {
        RunAnalysis analysis = analysis("10 h", "1 h", SLOW_MIDDLE);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Messages messages = Messages.in(locale);
            assertThat(analysis.causes())
                    .isNotEmpty()
                    .allSatisfy(cause -> assertThat(messages.text(cause.message()))
                            .doesNotContain("{")
                            .doesNotContain("NaN"));
        }
    }
}
