package org.twinbench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.twinbench.experiment.Estimate;

/** The numbers of a proof as all its pages show them, the same in every language: six significant digits, tolerances two. */
public final class ProofText {
    private static final MathContext SIX = new MathContext(6);
    private static final MathContext TWO = new MathContext(2);
    private static final String NONE = "–";

    private ProofText() {}

    /** Six significant digits; small numbers with a power of ten; a dash for what is no number. */
    public static String number(double value) {
        return number(value, SIX);
    }

    /** A tolerance, for which two digits are enough. */
    public static String tolerance(double value) {
        return number(value, TWO);
    }

    private static String number(double value, MathContext digits) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        if (value != 0 && Math.abs(value) < 1e-4) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        return BigDecimal.valueOf(value).round(digits).stripTrailingZeros().toPlainString();
    }

    /** The 95 % confidence interval; a dash for a single value. */
    public static String interval(Estimate estimate) {
        return Double.isFinite(estimate.halfWidth95()) ? number(estimate.lo()) + " … " + number(estimate.hi()) : NONE;
    }
}
