package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;

/** Parameters and kinds of value that several components declare alike. */
final class Declared {
    static final double MANY = 1e12;
    static final ParameterType COUNT = new ParameterType.Whole(0, 1_000_000_000);
    static final ParameterType DURATION = new ParameterType.Random(Unit.SECOND, 0);
    static final ParameterType POWER = new ParameterType.Amount(Unit.KILOWATT, 0, MANY);
    static final Parameter ROUTING =
            choice("routing", "firstFree", "longestIdle", "freeInTurn", "freeByLot", "roundRobin", "random", "share");

    private Declared() {}

    /** A choice whose first option is the default. */
    static Parameter choice(String key, String... options) {
        return Parameter.optional(key, new ParameterType.Choice(List.of(options)), options[0]);
    }
}
