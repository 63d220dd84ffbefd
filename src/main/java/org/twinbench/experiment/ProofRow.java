package org.twinbench.experiment;

import org.twinbench.model.Message;

/**
 * A known answer beside the measured one.
 *
 * @param name what was run and which figure of it
 * @param source who says what is expected
 * @param measured mean over the replications with its 95 % confidence interval; a single value has none
 * @param tolerance how far the mean may be off
 */
public record ProofRow(Message name, Message source, double expected, Estimate measured, double tolerance) {
    /** Whether the measured value is near enough; never for one that is no number. */
    public boolean ok() {
        return Math.abs(measured.mean() - expected) <= tolerance;
    }
}
