package org.twinbench.experiment.plan;

import java.util.List;
import org.twinbench.experiment.KpiName;
import org.twinbench.model.LocalText;

/**
 * An experiment as its document says it.
 *
 * @param file the document's path as given, for messages
 * @param scenarios paths relative to the document: the one that the factors change, or the ones to select from
 * @param factors empty if several scenarios are to select from
 * @param responses the figures that matter; the first one is selected by
 * @param replications of every point
 * @param common whether all points meet the same chance
 * @param seed root of all random numbers
 */
public record Experiment(
        String file,
        LocalText name,
        LocalText description,
        Method method,
        List<String> scenarios,
        List<Factor> factors,
        List<KpiName> responses,
        int replications,
        boolean common,
        long seed) {
    /** The version of the document format. */
    public static final int VERSION = 1;

    public Experiment {
        scenarios = List.copyOf(scenarios);
        factors = List.copyOf(factors);
        responses = List.copyOf(responses);
    }
}
