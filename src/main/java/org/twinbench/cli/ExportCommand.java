package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinbench.exchange.Exchange;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Finding;
import org.twinbench.scenario.ScenarioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a scenario as a file of another program, and says what that format has no room for. */
@Command(name = "export", description = "${bundle:cli.export}", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "${bundle:cli.option.scenario}")
    Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "${bundle:cli.export.output}")
    Path output;

    @Mixin
    CommonOptions common;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ScenarioDocument document = ScenarioDocument.read(file, PreparedScenario.descriptions());
        List<Finding> findings = Exchange.write(document.scenario(), output);
        findings.forEach(console::say);
        if (common.json) {
            ObjectNode result = Json.object()
                    .put("file", output.toString())
                    .put("elements", document.scenario().elements().size());
            ArrayNode list = result.putArray("findings");
            findings.forEach(finding -> Json.putFinding(list, finding, console.messages()));
            Json.print(console, result);
        } else {
            console.out().println(console.text("cli.export.done", output.toString()));
            console.out().flush();
        }
        return ExitCode.OK;
    }
}
