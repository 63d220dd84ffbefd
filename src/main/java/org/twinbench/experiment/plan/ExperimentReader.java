package org.twinbench.experiment.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Message;
import org.twinbench.model.Parameter;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonValue;
import org.twinbench.sim.Kpi;

/** Makes an experiment of a JSON object, noting everything that is wrong with it; reads the scenarios that it names. */
final class ExperimentReader {
    private static final String[] KEYS = {
        "$schema",
        "twinbenchExperiment",
        "name",
        "description",
        "kind",
        "base",
        "scenarios",
        "factors",
        "generators",
        "points",
        "responses",
        "replications",
        "commonRandomNumbers",
        "seed",
        "goal",
        "indifference",
        "confidence",
        "firstStage",
        "maxReplications"
    };

    private final Path file;
    private final Findings findings;
    private final Progress progress;
    private final List<PreparedScenario> scenarios = new ArrayList<>();

    ExperimentReader(Path file, Findings findings, Progress progress) {
        this.file = file;
        this.findings = findings;
        this.progress = progress;
    }

    /** The scenarios that the experiment names, read and checked. */
    List<PreparedScenario> scenarios() {
        return scenarios;
    }

    /** The experiment; empty if an error was noted. */
    Optional<Experiment> read(JsonValue root) throws IOException {
        if (!(root instanceof JsonValue.Obj object)) {
            findings.error(root.place(), "scenario.wrongType", root.kind(), Message.of("scenario.json.object"));
            return Optional.empty();
        }
        Fields fields = new Fields(object, findings);
        String version = Integer.toString(Experiment.VERSION);
        if (!fields.scalar("twinbenchExperiment").filter(version::equals).isPresent()) {
            findings.error(fields.place("twinbenchExperiment"), "experiment.badVersion", version);
            return Optional.empty();
        }
        fields.only(KEYS);
        List<String> named = named(fields);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        return experiment(fields, named);
    }

    private Optional<Experiment> experiment(Fields fields, List<String> named) {
        List<Factor> factors = new FactorReader(scenarios.getFirst(), findings).factors(fields);
        List<Kpi> figures = scenarios.getFirst().figures();
        List<KpiName> responses = responses(fields);
        Optional<Method> method = new MethodReader(fields, factors, findings).method(figures, responses, named.size());
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        boolean selects = method.orElseThrow() instanceof Method.SelectBest;
        return Optional.of(new Experiment(
                file.toString(),
                fields.localText("name", file.getFileName().toString()),
                fields.localText("description", ""),
                method.orElseThrow(),
                named,
                factors,
                responses,
                (int) whole(fields, ExperimentParameters.REPLICATIONS),
                !selects && Boolean.TRUE.equals(fields.parameter(ExperimentParameters.COMMON)),
                seed(fields)));
    }

    private long seed(Fields fields) {
        return fields.has("seed")
                ? whole(fields, ExperimentParameters.SEED)
                : scenarios.getFirst().scenario().seed();
    }

    /** A declared whole number; 1 where it does not fit, which is noted. */
    static long whole(Fields fields, Parameter parameter) {
        return fields.parameter(parameter) instanceof Long value ? value : 1;
    }

    /** Reads the base, or the scenarios to select from. */
    private List<String> named(Fields fields) throws IOException {
        List<String> named = new ArrayList<>(fields.texts("scenarios"));
        if (fields.has("scenarios") == fields.has("base")) {
            findings.error(fields.object().place(), "experiment.baseOrScenarios");
            return named;
        }
        fields.text("base").ifPresent(named::add);
        if (fields.has("scenarios") && named.size() < 2) {
            findings.error(fields.place("scenarios"), "experiment.tooFewScenarios");
        }
        for (String name : named) {
            Path path = file.resolveSibling(name).normalize();
            if (Files.isRegularFile(path)) {
                scenarios.add(PreparedScenario.read(path, progress));
            } else {
                findings.error(
                        fields.place(fields.has("base") ? "base" : "scenarios"),
                        "experiment.noScenario",
                        path.toString());
            }
        }
        return named;
    }

    /** Those that are named; every scenario has to have them. */
    private List<KpiName> responses(Fields fields) {
        List<KpiName> responses =
                fields.texts("responses").stream().map(KpiName::parse).toList();
        if (responses.isEmpty()) {
            findings.error(fields.place("responses"), "experiment.noResponse");
        }
        for (PreparedScenario scenario : scenarios) {
            List<Kpi> figures = scenario.figures();
            responses.stream()
                    .filter(name -> name.indexIn(figures) < 0)
                    .forEach(name -> findings.error(fields.place("responses"), name.unknown(figures)));
        }
        return responses;
    }
}
