package org.twinbench.experiment.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.Seeds;
import org.twinbench.experiment.design.Design;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonTree;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;

/**
 * An experiment that is ready to run: read, its scenarios read, every point checked.
 *
 * @param design the positions of the points; empty if the points are scenarios of their own
 * @param points in the order of the design
 * @param fileHashes SHA-256 of every input file by its path
 * @param findings warnings and notes
 */
public record PreparedExperiment(
        Experiment experiment,
        Optional<Design> design,
        List<Point> points,
        Map<String, String> fileHashes,
        List<Finding> findings) {
    private static final String MARK = "twinbenchExperiment";

    /**
     * Reads an experiment and the scenarios that it names.
     *
     * @throws BadInputException with every error found, each at its line and column
     */
    public static PreparedExperiment read(Path file, Progress progress) throws IOException {
        JsonValue root = JsonTree.read(file.toString(), ScenarioDocument.content(file));
        Findings findings = new Findings();
        ExperimentReader reader = new ExperimentReader(file, findings, progress);
        Optional<Experiment> experiment = reader.read(root);
        findings.throwIfErrors();
        return prepare(experiment.orElseThrow(), reader.scenarios(), findings);
    }

    /** Whether a file holds JSON with the mark of an experiment; false if it holds no JSON. */
    public static boolean isExperiment(Path file) throws IOException {
        if (!file.toString().endsWith(".json")
                || !Files.isRegularFile(file)
                || Files.size(file) > ScenarioDocument.MAX_BYTES) {
            return false;
        }
        try {
            return JsonTree.read(file.toString(), ScenarioDocument.content(file)) instanceof JsonValue.Obj object
                    && object.members().containsKey(MARK);
        } catch (BadInputException notJson) {
            return false;
        }
    }

    private static PreparedExperiment prepare(
            Experiment experiment, List<PreparedScenario> scenarios, Findings findings) throws BadInputException {
        Optional<Design> design =
                experiment.factors().isEmpty() ? Optional.empty() : Optional.of(Method.design(experiment));
        List<Point> points = design.isPresent()
                ? ofDesign(experiment, design.get(), scenarios.getFirst(), findings)
                : ofScenarios(experiment, scenarios);
        findings.throwIfErrors();
        Map<String, String> hashes = new LinkedHashMap<>();
        List<Finding> noticed = new ArrayList<>(findings.list());
        for (PreparedScenario scenario : scenarios) {
            hashes.putAll(scenario.hashes());
            noticed.addAll(scenario.findings());
        }
        return new PreparedExperiment(experiment, design, points, hashes, noticed);
    }

    private static List<Point> ofDesign(
            Experiment experiment, Design design, PreparedScenario base, Findings findings) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < design.size(); i++) {
            Scenario scenario = run(experiment, base.scenario(), i);
            List<String> levels = new ArrayList<>();
            for (int f = 0; f < experiment.factors().size(); f++) {
                double position = design.points().get(i).get(f);
                levels.add(experiment.factors().get(f).levels().at(position));
                scenario = experiment.factors().get(f).applied(scenario, position);
            }
            String name = String.join(" | ", levels);
            try {
                points.add(new Point(name, levels, PreparedScenario.of(scenario, base.model())));
            } catch (BadInputException e) {
                findings.error(
                        Place.at(experiment.file(), "/factors"),
                        "experiment.badPoint",
                        name,
                        e.findings().getFirst().message());
            }
        }
        return points;
    }

    private static List<Point> ofScenarios(Experiment experiment, List<PreparedScenario> scenarios) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            PreparedScenario scenario = scenarios.get(i);
            points.add(new Point(
                    experiment.scenarios().get(i), List.of(), scenario.with(run(experiment, scenario.scenario(), i))));
        }
        return points;
    }

    private static Scenario run(Experiment experiment, Scenario scenario, int point) {
        long seed = Seeds.independent(experiment.seed(), experiment.common() ? 0 : point);
        return scenario.withSeed(seed).withReplications(experiment.replications());
    }
}
