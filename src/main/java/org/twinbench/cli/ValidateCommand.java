package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinbench.exchange.planning.ColumnMapping;
import org.twinbench.exchange.planning.PlanningImport;
import org.twinbench.experiment.FileCheck;
import org.twinbench.experiment.plan.PreparedExperiment;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks models, scenarios and experiments and lists what is wrong, file by file. */
@Command(name = "validate", description = "${bundle:cli.validate}", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.option.files}")
    List<Path> files;

    @Mixin
    CommonOptions common;

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ObjectNode document = Json.object();
        ArrayNode list = document.putArray("files");
        boolean bad = false;
        for (Path file : files) {
            List<Finding> findings = findings(file);
            bad |= findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            if (common.json) {
                ObjectNode node = list.addObject().put("file", file.toString());
                ArrayNode array = node.putArray("findings");
                findings.forEach(finding -> Json.putFinding(array, finding, console.messages()));
            } else {
                print(file, findings);
            }
        }
        if (common.json) {
            Json.print(console, document);
        }
        return bad ? ExitCode.BAD_INPUT : ExitCode.OK;
    }

    private List<Finding> findings(Path file) throws IOException {
        ConsoleProgress progress = new ConsoleProgress(console);
        if (!PreparedExperiment.isExperiment(file) && !PlanningImport.isOrderBook(file)) {
            return FileCheck.check(file, progress);
        }
        try {
            if (PlanningImport.isOrderBook(file)) {
                return PlanningImport.read(List.of(file), ColumnMapping.NONE, progress)
                        .findings();
            }
            return PreparedExperiment.read(file, progress).findings();
        } catch (BadInputException e) {
            return e.findings();
        }
    }

    private void print(Path file, List<Finding> findings) {
        if (findings.isEmpty()) {
            console.out().println(console.text("cli.validate.good", file.toString()));
        }
        for (Finding finding : findings) {
            String severity = console.text("cli.severity." + finding.severity().name());
            console.out().println(severity + " " + finding.text(console.messages()));
        }
        console.out().flush();
    }
}
