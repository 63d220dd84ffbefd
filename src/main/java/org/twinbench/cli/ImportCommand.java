package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Severity;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.sim.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a scenario of the files of other programs. What cannot run as it is gets written all the same, and exits with 1. */
@Command(name = "import", description = "${bundle:cli.import}", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.import.files}")
    List<Path> files;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "SCENARIO",
            description = "${bundle:cli.import.output}")
    Path output;

    @Option(names = "--mapping", paramLabel = "CSV", description = "${bundle:cli.import.mapping}")
    Path mapping;

    @Mixin
    CommonOptions common;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ConsoleProgress progress = new ConsoleProgress(console);
        Imported imported = Exchange.read(files, engine(), Optional.ofNullable(mapping), progress);
        ScenarioDocument.write(Exchange.beside(imported.scenario(), output), output);
        List<Finding> findings = new ArrayList<>(imported.findings());
        findings.addAll(check(progress));
        progress.finish();
        findings.forEach(console::say);
        int elements = imported.scenario().elements().size();
        if (common.json) {
            ObjectNode document =
                    Json.object().put("scenario", output.toString()).put("elements", elements);
            ArrayNode list = document.putArray("findings");
            findings.forEach(finding -> Json.putFinding(list, finding, console.messages()));
            Json.print(console, document);
        } else {
            console.out().println(console.text("cli.import.done", output.toString(), elements));
            console.out().flush();
        }
        boolean runs = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return runs ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private static EngineDescription engine() {
        return Engines.byKey("factory").orElseThrow().description();
    }

    /** What the engine says about the scenario as it was written. */
    private List<Finding> check(ConsoleProgress progress) throws IOException {
        try {
            return PreparedScenario.read(output, progress).findings();
        } catch (BadInputException e) {
            return e.findings();
        }
    }
}
