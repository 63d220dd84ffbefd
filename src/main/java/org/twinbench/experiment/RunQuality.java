package org.twinbench.experiment;

import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.warmup.WarmUpAdvice;

/**
 * How far the figures of a run can be trusted.
 *
 * @param precision what was reached, if a precision was asked for
 * @param warmUp the warm-up that the courses of the first replications propose
 */
public record RunQuality(Optional<PrecisionReached> precision, WarmUpAdvice warmUp) {
    /** Nothing was asked and nothing sampled. */
    public static final RunQuality UNKNOWN = new RunQuality(Optional.empty(), new WarmUpAdvice(0, List.of()));
}
