package org.twinbench.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.RunParameters;
import org.twinbench.scenario.Scenario;

/** Scenarios made from others by changing one written value; an empty value takes the default again. */
public final class ScenarioChanges {
    private ScenarioChanges() {}

    /** Changes a parameter of the element with this id. */
    public static Scenario ofElement(Scenario scenario, String id, String key, Optional<String> value) {
        List<Element> elements = scenario.elements().stream()
                .map(element -> element.id().equals(id)
                        ? element.withParameters(changed(element.parameters(), key, value))
                        : element)
                .toList();
        return copy(scenario, scenario.parameters(), elements);
    }

    /** Changes a parameter of the engine. */
    public static Scenario ofEngine(Scenario scenario, String key, Optional<String> value) {
        return copy(scenario, changed(scenario.parameters(), key, value), scenario.elements());
    }

    /**
     * Changes one of {@link RunParameters}.
     *
     * @throws UnfitValueException if the value does not fit its declaration
     */
    public static Scenario ofRun(Scenario s, String key, String value) throws UnfitValueException {
        ParameterType type = RunParameters.ALL.stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow()
                .type();
        Object read = type.read(value);
        return new Scenario(
                s.file(),
                s.name(),
                s.description(),
                s.engine(),
                s.model(),
                s.start(),
                key.equals("horizon") ? Ticks.ofSeconds((Double) read) : s.horizon(),
                key.equals("warmUp") ? Ticks.ofSeconds((Double) read) : s.warmUp(),
                key.equals("seed") ? (Long) read : s.seed(),
                key.equals("replications") ? Math.toIntExact((Long) read) : s.replications(),
                s.parameters(),
                s.elements(),
                s.interventions(),
                s.submodels());
    }

    /** The same for a document at another place: its model and groups, named by relative paths, stay the same files. */
    public static Scenario movedTo(Scenario s, Path file) {
        Path target = file.toAbsolutePath().normalize();
        Path from = Path.of(s.file()).toAbsolutePath();
        return new Scenario(
                file.toString(),
                s.name(),
                s.description(),
                s.engine(),
                s.model().map(model -> moved(model, from, target)),
                s.start(),
                s.horizon(),
                s.warmUp(),
                s.seed(),
                s.replications(),
                s.parameters(),
                s.elements(),
                s.interventions(),
                s.submodels().relocated(use -> moved(use, from, target)));
    }

    private static String moved(String model, Path from, Path to) {
        if (from.getParent().equals(to.getParent()) || Path.of(model).isAbsolute()) {
            return model;
        }
        Path absolute = from.resolveSibling(model).normalize();
        boolean related = absolute.getRoot().equals(to.getRoot());
        Path written = related ? to.getParent().relativize(absolute) : absolute;
        return written.toString().replace('\\', '/');
    }

    private static Map<String, String> changed(Map<String, String> values, String key, Optional<String> value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        value.ifPresentOrElse(text -> changed.put(key, text), () -> changed.remove(key));
        return changed;
    }

    private static Scenario copy(Scenario s, Map<String, String> parameters, List<Element> elements) {
        return new Scenario(
                        s.file(),
                        s.name(),
                        s.description(),
                        s.engine(),
                        s.model(),
                        s.start(),
                        s.horizon(),
                        s.warmUp(),
                        s.seed(),
                        s.replications(),
                        parameters,
                        s.elements(),
                        s.interventions(),
                        s.submodels())
                .withElements(elements);
    }
}
