package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.report.HtmlReport;
import org.twinbench.state.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where the bottleneck of a kept run was, what each machine lost, and why. */
@Command(name = "analyse", description = "${bundle:cli.analyse}", sortOptions = false)
final class AnalyseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "${bundle:cli.analyse.run}")
    Path run;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "${bundle:cli.analyse.output}")
    Path output;

    @Mixin
    CommonOptions common;

    private final Console console;

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder folder = new RunFolder(run);
        RunSummary summary = folder.summary();
        RunAnalysis analysis;
        try (Recording recording = folder.recording()) {
            analysis = RunAnalysis.of(summary, recording);
        }
        if (common.json) {
            Json.print(console, AnalysisJson.of(analysis, summary.scenario().replications(), console.messages()));
        } else {
            new AnalysisOutput(console).print(analysis, summary.scenario().replications());
        }
        if (output != null) {
            report(folder);
        }
        return ExitCode.OK;
    }

    private void report(RunFolder folder) throws IOException {
        Files.createDirectories(output);
        Path html = output.resolve("analysis.html");
        HtmlReport.write(folder, Optional.empty(), html, console.messages()).forEach(console::say);
        if (!common.json) {
            console.out().println(console.text("cli.run.report", html.toString()));
        }
    }
}
