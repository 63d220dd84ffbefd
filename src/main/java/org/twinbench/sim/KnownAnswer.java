package org.twinbench.sim;

import java.util.function.ToDoubleFunction;
import org.twinbench.model.Message;

/**
 * A figure whose value is known.
 *
 * @param <T> the outcome that it is taken from
 * @param figure what it is, as a user calls it
 * @param expected the known value
 * @param tolerance how far the measured value may be off; NaN for three standard errors of the mean
 * @param measure takes it from the outcome of a run
 */
public record KnownAnswer<T>(Message figure, double expected, double tolerance, ToDoubleFunction<T> measure) {
    /** A figure left to chance: its mean has to lie within three standard errors. */
    public static <T> KnownAnswer<T> onAverage(Message figure, double expected, ToDoubleFunction<T> measure) {
        return new KnownAnswer<>(figure, expected, Double.NaN, measure);
    }

    /** Whether three standard errors decide. */
    public boolean isStatistical() {
        return Double.isNaN(tolerance);
    }
}
