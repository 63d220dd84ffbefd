package org.twinbench.cli;

import java.util.concurrent.Callable;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.plan.ExperimentSchema;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenarios or of experiments, for editors that complete and check while typing. */
@Command(name = "schema", description = "${bundle:cli.schema}", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private static final String EXPERIMENT = "experiment";

    @Parameters(
            arity = "0..1",
            paramLabel = "ENGINE",
            defaultValue = "factory",
            description = "${bundle:cli.schema.engine}")
    String engine;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (EXPERIMENT.equals(engine)) {
            console.out().println(ExperimentSchema.of(console.messages()));
            console.out().flush();
            return ExitCode.OK;
        }
        EngineDescription description = PreparedScenario.descriptions().stream()
                .filter(each -> each.key().equals(engine))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), console.text("cli.schema.noEngine", engine, known())));
        console.out().println(ScenarioSchema.of(description, console.messages()));
        console.out().flush();
        return ExitCode.OK;
    }

    private static String known() {
        return String.join(
                ", ",
                PreparedScenario.descriptions().stream()
                        .map(EngineDescription::key)
                        .toList());
    }
}
