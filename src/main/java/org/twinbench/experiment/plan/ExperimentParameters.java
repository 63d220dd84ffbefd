package org.twinbench.experiment.plan;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;

/** The declared parameters of an experiment document. */
final class ExperimentParameters {
    /** Prefix of their texts. */
    static final String MESSAGES = "experiment.schema";

    static final List<String> KINDS = List.of("fullFactorial", "fractionalFactorial", "latinHypercube", "selectBest");
    static final int MOST_POINTS = 4_096;

    private static final long MANY = 1_000_000;

    static final Parameter KIND = Parameter.required("kind", new ParameterType.Choice(KINDS));
    static final Parameter REPLICATIONS = optional("replications", new ParameterType.Whole(1, MANY), "10");
    static final Parameter SEED = optional("seed", new ParameterType.Whole(0, Long.MAX_VALUE), "1");
    static final Parameter COMMON = optional("commonRandomNumbers", new ParameterType.Flag(), "true");
    static final Parameter POINTS = optional("points", new ParameterType.Whole(2, MOST_POINTS), "20");
    static final Parameter GOAL = optional("goal", new ParameterType.Choice(List.of("max", "min")), "max");
    static final Parameter CONFIDENCE =
            optional("confidence", new ParameterType.Amount(Unit.PERCENT, 0.51, 0.9999), "95 %");
    static final Parameter FIRST_STAGE = optional("firstStage", new ParameterType.Whole(3, MANY), "10");
    static final Parameter MOST = optional("maxReplications", new ParameterType.Whole(3, MANY), "1000");

    /** In the order of the documentation. */
    static final List<Parameter> ALL =
            List.of(KIND, REPLICATIONS, SEED, COMMON, POINTS, GOAL, CONFIDENCE, FIRST_STAGE, MOST);

    private ExperimentParameters() {}

    private static Parameter optional(String key, ParameterType type, String standard) {
        return Parameter.optional(key, type, standard);
    }
}
