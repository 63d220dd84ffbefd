package org.twinbench.experiment.design;

import java.util.List;
import org.twinbench.experiment.Estimate;

/**
 * What a factor, or several together, do to a response between their first and their last level.
 *
 * @param name letters of the factors: {@code A}, {@code AB}; with more than two levels also between which two
 * @param order number of factors that take part
 * @param estimate the effect in the unit of the response, with its interval over replications
 * @param aliases effects that the design cannot tell from this one
 */
public record Effect(String name, int order, Estimate estimate, List<String> aliases) {
    public Effect {
        aliases = List.copyOf(aliases);
    }

    /** Whether the 95 % interval leaves out zero. */
    public boolean isSignificant() {
        return estimate.lo() > 0 || estimate.hi() < 0;
    }
}
