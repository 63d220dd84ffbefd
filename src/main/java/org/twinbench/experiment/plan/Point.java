package org.twinbench.experiment.plan;

import java.util.List;
import org.twinbench.experiment.PreparedScenario;

/**
 * One scenario of an experiment, ready to run.
 *
 * @param name what a reader calls it: the levels of its factors, or the name of its scenario
 * @param levels the written value of every factor
 */
public record Point(String name, List<String> levels, PreparedScenario scenario) {
    public Point {
        levels = List.copyOf(levels);
    }
}
