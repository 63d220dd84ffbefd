package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.twinbench.experiment.PrecisionReached;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Dimension;
import org.twinbench.model.Parameter;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.report.HtmlReport;
import org.twinbench.scenario.RunParameters;
import org.twinbench.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario with all its replications and prints its figures. */
@Command(name = "run", description = "${bundle:cli.run}", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private static final String AUTO = "auto";

    @Parameters(paramLabel = "SCENARIO", description = "${bundle:cli.option.scenario}")
    Path file;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.run.seed}")
    Long seed;

    @Mixin
    PrecisionOptions precision;

    @Option(names = "--until", paramLabel = "T", description = "${bundle:cli.run.until}")
    String until;

    @Option(names = "--warm-up", paramLabel = "T|auto", description = "${bundle:cli.run.warmUp}")
    String warmUp;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "${bundle:cli.run.output}")
    Path output;

    @Option(names = "--trace", description = "${bundle:cli.run.trace}")
    boolean trace;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : positive("--threads", threads);
        checkOptions();
        OptionalLong end = time("--until", RunParameters.HORIZON, until, "cli.run.badUntil");
        OptionalLong warm =
                time("--warm-up", RunParameters.WARM_UP, AUTO.equals(warmUp) ? null : warmUp, "cli.run.badWarmUp");
        ConsoleProgress progress = new ConsoleProgress(console);
        PreparedScenario read = PreparedScenario.read(file, progress.part(0, 0.1));
        PreparedScenario asked = read.with(asAsked(read.scenario(), end, warm));
        StopRule rule = precision.rule(asked, asked.scenario().replications(), console);
        PreparedScenario prepared = asked.with(warmedUp(asked, workers, progress.part(0.1, 0.2)));
        Optional<RunFolder> folder = Optional.ofNullable(output).map(RunFolder::new);
        RunSummary run = trace
                ? ScenarioRun.traced(prepared, rule, workers, folder.orElseThrow(), progress.part(0.2, 1))
                : ScenarioRun.execute(prepared, rule, workers, folder, progress.part(0.2, 1));
        progress.finish();
        prepared.findings().forEach(console::say);
        if (folder.isPresent()) {
            HtmlReport.write(folder.get(), prepared.model(), folder.get().reportFile(), console.messages());
        }
        if (common.json) {
            Json.print(console, RunOutput.json(run, file.toString()));
        } else {
            RunOutput.print(console, run);
            folder.ifPresent(f -> console.out()
                    .println(console.text("cli.run.report", f.reportFile().toString())));
        }
        boolean precise = run.quality().precision().map(PrecisionReached::met).orElse(true);
        return precise ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    /** What needs no file is checked before a large model is read. */
    private void checkOptions() {
        if (seed != null) {
            fits("--seed", RunParameters.SEED, seed.toString());
        }
        if (precision.replications != null) {
            fits("--replications", RunParameters.REPLICATIONS, precision.replications.toString());
        }
        precision.check(console);
        if (trace && output == null) {
            throw wrong("cli.run.traceWithoutFolder");
        }
    }

    private Object fits(String option, Parameter declared, String text) {
        try {
            return declared.type().read(text);
        } catch (UnfitValueException e) {
            throw wrong("cli.optionUnfit", option, e.reason());
        }
    }

    private Scenario asAsked(Scenario scenario, OptionalLong end, OptionalLong settled) {
        int count = precision.replications == null ? scenario.replications() : precision.replications;
        long horizon = end.orElse(scenario.horizon());
        long warm = settled.orElse(scenario.warmUp());
        if (horizon <= warm) {
            throw wrong("cli.run.untilInWarmUp", Ticks.toSeconds(horizon) + " s", Ticks.toSeconds(warm));
        }
        return scenario.withRun(horizon, warm, seed == null ? scenario.seed() : seed, count);
    }

    /** With {@code --warm-up auto}, what a few replications propose. */
    private Scenario warmedUp(PreparedScenario prepared, int workers, Progress progress) throws BadInputException {
        if (!AUTO.equals(warmUp)) {
            return prepared.scenario();
        }
        double seconds = ScenarioRun.adviseWarmUp(prepared, workers, progress)
                .seconds()
                .orElseThrow(() -> new BadInputException(Place.of(file.toString()), "experiment.noWarmUp"));
        return prepared.scenario().withWarmUp(Ticks.ofSeconds(seconds));
    }

    /** The ticks of a time that was written, within its declared range; a bare number is seconds. */
    private OptionalLong time(String option, Parameter declared, String text, String complaint) {
        if (text == null) {
            return OptionalLong.empty();
        }
        Quantity time = Quantity.parse(text)
                .map(q -> q.unit() == Unit.ONE ? new Quantity(q.value(), Unit.SECOND) : q)
                .filter(q -> q.unit().dimension() == Dimension.TIME)
                .orElseThrow(() -> wrong(complaint, text));
        Object seconds = fits(option, declared, time.toString());
        return OptionalLong.of(Ticks.ofSeconds((Double) seconds));
    }

    private int positive(String option, int count) {
        if (count < 1) {
            throw wrong("cli.badCount", option, count);
        }
        return count;
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(key, values));
    }
}
