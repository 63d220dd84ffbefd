package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.compare.Comparison;
import org.twinbench.model.AtomicFiles;
import org.twinbench.report.ComparisonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs two scenarios with common random numbers and prints how their figures differ. */
@Command(name = "compare", description = "${bundle:cli.compare}", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private static final int FEWEST = 2;

    @Parameters(index = "0", paramLabel = "A", description = "${bundle:cli.compare.a}")
    Path a;

    @Parameters(index = "1", paramLabel = "B", description = "${bundle:cli.compare.b}")
    Path b;

    @Option(names = "--replications", paramLabel = "N", description = "${bundle:cli.compare.replications}")
    Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.compare.seed}")
    Long seed;

    @Option(names = "--independent", description = "${bundle:cli.compare.independent}")
    boolean independent;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "${bundle:cli.compare.output}")
    Path output;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : atLeast(1, "--threads", threads);
        ConsoleProgress progress = new ConsoleProgress(console);
        PreparedScenario first = PreparedScenario.read(a, progress.part(0, 0.1));
        PreparedScenario second = PreparedScenario.read(b, progress.part(0.1, 0.2));
        Comparison comparison = Comparison.run(first, second, plan(first, second), workers, progress.part(0.2, 1));
        progress.finish();
        first.findings().forEach(console::say);
        second.findings().forEach(console::say);
        CompareOutput result = new CompareOutput(comparison, console);
        if (output != null) {
            Files.createDirectories(output);
            AtomicFiles.write(output.resolve("comparison.json"), result.json().toPrettyString() + "\n");
            ComparisonReport.write(comparison, report(), console.messages());
        }
        if (common.json) {
            Json.print(console, result.json());
        } else {
            result.print();
            if (output != null) {
                console.out().println(console.text("cli.run.report", report().toString()));
            }
        }
        return ExitCode.OK;
    }

    private Path report() {
        return output.resolve("comparison.html");
    }

    private Comparison.Plan plan(PreparedScenario first, PreparedScenario second) {
        int written =
                Math.max(first.scenario().replications(), second.scenario().replications());
        int count = replications == null ? Math.max(FEWEST, written) : atLeast(FEWEST, "--replications", replications);
        if (seed != null && seed < 0) {
            throw new ParameterException(spec.commandLine(), console.text("cli.badCount", "--seed", seed));
        }
        return new Comparison.Plan(count, seed == null ? first.scenario().seed() : seed, !independent);
    }

    private int atLeast(int least, String option, int count) {
        if (count < least) {
            throw new ParameterException(spec.commandLine(), console.text("cli.badCount", option, count));
        }
        return count;
    }
}
