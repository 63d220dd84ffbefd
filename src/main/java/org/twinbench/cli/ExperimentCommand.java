package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.plan.ExperimentRun;
import org.twinbench.experiment.plan.PreparedExperiment;
import org.twinbench.model.AtomicFiles;
import org.twinbench.report.ExperimentReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an experiment document and prints its points and effects, or which point is best. */
@Command(name = "experiment", description = "${bundle:cli.experiment}", sortOptions = false)
final class ExperimentCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.experiment.file}")
    Path file;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "${bundle:cli.experiment.output}")
    Path output;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    ExperimentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), console.text("cli.badCount", "--threads", threads));
        }
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ConsoleProgress progress = new ConsoleProgress(console);
        PreparedExperiment prepared = PreparedExperiment.read(file, progress.part(0, 0.1));
        ExperimentResult result = ExperimentRun.execute(prepared, workers, progress.part(0.1, 1));
        progress.finish();
        prepared.findings().forEach(console::say);
        ExperimentJson json = new ExperimentJson(result);
        if (output != null) {
            Files.createDirectories(output);
            AtomicFiles.write(output.resolve("result.json"), json.document().toPrettyString() + "\n");
            ExperimentReport.write(result, report(), console.messages());
        }
        if (common.json) {
            Json.print(console, json.document());
        } else {
            new ExperimentOutput(result, console).print();
            if (output != null) {
                console.out().println(console.text("cli.run.report", report().toString()));
            }
        }
        boolean failed = result instanceof ExperimentResult.Best best
                && !best.selection().guaranteed();
        return failed ? ExitCode.NEGATIVE : ExitCode.OK;
    }

    private Path report() {
        return output.resolve("result.html");
    }
}
