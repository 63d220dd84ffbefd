package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.RunSummary;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.report.HtmlReport;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of a run that was kept in a folder. */
@Command(name = "report", description = "${bundle:cli.report}", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "${bundle:cli.report.run}")
    Path run;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "HTML",
            description = "${bundle:cli.report.output}")
    Path output;

    @Mixin
    CommonOptions common;

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder folder = new RunFolder(run);
        Path html = output == null ? folder.reportFile() : output;
        List<Finding> missing = HtmlReport.write(folder, model(folder.summary()), html, console.messages());
        missing.forEach(console::say);
        if (common.json) {
            ObjectNode document = Json.object().put("report", html.toString());
            missing.forEach(finding -> Json.putFinding(document.withArray("findings"), finding, console.messages()));
            Json.print(console, document);
        } else {
            console.out().println(console.text("cli.run.report", html.toString()));
        }
        return ExitCode.OK;
    }

    /** The model may be gone since the run: then the report has no picture, and says so. */
    private Optional<Scene> model(RunSummary summary) throws IOException {
        if (summary.scenario().model().isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(summary.scenario().file());
        Path model = PreparedScenario.modelPath(file, summary.scenario().model().get());
        if (!Files.isRegularFile(model)) {
            console.say(Finding.warning(Place.of(model.toString()), "cli.report.noModel"));
            return Optional.empty();
        }
        return Optional.of(SceneReader.read(model, ReadOptions.DEFAULT, new ConsoleProgress(console)));
    }
}
