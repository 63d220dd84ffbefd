package org.twinbench.experiment;

import org.twinbench.model.Message;

/**
 * A known answer beside the measured one.
 *
 * @param tested what was run
 * @param figure which figure of it
 * @param source who says what is expected
 * @param measured mean over the replications with its 95 % confidence interval; a single value has none
 * @param tolerance how far the mean may be off
 */
public record ProofRow(
        Message tested, Message figure, Message source, double expected, Estimate measured, double tolerance) {
    /** What was run and which figure of it, in one line. */
    public Message name() {
        return Message.of("proof.row", tested, figure);
    }

    /** How far off the mean is, as a share of the tolerance: met from −1 to 1; 0 where it is exact. */
    public double deviation() {
        double off = measured.mean() - expected;
        return off == 0 ? 0 : off / tolerance;
    }

    /** Whether the measured value is near enough; never for one that is no number. */
    public boolean ok() {
        return Math.abs(measured.mean() - expected) <= tolerance;
    }
}
