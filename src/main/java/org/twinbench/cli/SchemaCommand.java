package org.twinbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.plan.ExperimentSchema;
import org.twinbench.model.Messages;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.ScenarioSchema;
import org.twinbench.schedule.io.PlanningSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a kind of document, for editors that complete and check while typing. */
@Command(name = "schema", description = "${bundle:cli.schema}", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private static final String STANDARD_ENGINE = "factory";

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "scenario",
            description = "${bundle:cli.schema.engine}")
    String kind;

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
        Map<String, Function<Messages, String>> schemas = schemas();
        if (!schemas.containsKey(kind)) {
            String known = String.join(", ", schemas.keySet());
            throw new ParameterException(spec.commandLine(), console.text("cli.schema.noEngine", kind, known));
        }
        console.out().print(schemas.get(kind).apply(console.messages()));
        console.out().flush();
        return ExitCode.OK;
    }

    private static Map<String, Function<Messages, String>> schemas() {
        Map<String, Function<Messages, String>> schemas = new LinkedHashMap<>();
        for (EngineDescription engine : PreparedScenario.descriptions()) {
            schemas.put(engine.key(), messages -> ScenarioSchema.of(engine, messages));
        }
        schemas.put("scenario", schemas.get(STANDARD_ENGINE));
        schemas.put("experiment", ExperimentSchema::of);
        schemas.put("planning", PlanningSchema::ofPlanning);
        schemas.put("plan", PlanningSchema::ofPlan);
        return schemas;
    }
}
