package org.twinbench.scenario;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;

/** The declarations of what every scenario has besides its engine's own parameters; texts under {@code scenario.run}. */
public final class RunParameters {
    /** The prefix of their labels and help texts. */
    public static final String MESSAGES = "scenario.run";

    /** A century, in seconds: the longest run. */
    private static final double LONGEST = 100 * 365.25 * 86_400;

    public static final ParameterType TIME = new ParameterType.Amount(Unit.HOUR, 0, LONGEST);
    public static final Parameter HORIZON =
            Parameter.required("horizon", new ParameterType.Amount(Unit.HOUR, 1e-6, LONGEST));
    public static final Parameter WARM_UP = Parameter.optional("warmUp", TIME, "0 h");
    public static final Parameter SEED = Parameter.optional("seed", new ParameterType.Whole(0, Long.MAX_VALUE), "1");
    public static final Parameter REPLICATIONS =
            Parameter.optional("replications", new ParameterType.Whole(1, 100_000), "1");

    public static final List<Parameter> ALL = List.of(HORIZON, WARM_UP, SEED, REPLICATIONS);

    private RunParameters() {}
}
