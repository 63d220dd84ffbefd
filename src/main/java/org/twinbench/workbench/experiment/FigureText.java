package org.twinbench.workbench.experiment;

import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;
import org.twinbench.workbench.inspector.ChannelText;

/** Figures and their intervals in words. */
final class FigureText {
    private FigureText() {}

    /** What the figure is called; of an asset, with its name. */
    static String name(KpiName name, Messages messages) {
        String key = "kpi." + name.key();
        String text = messages.has(key) ? messages.text(key) : name.key();
        return name.asset().map(asset -> asset + ": " + text).orElse(text);
    }

    static String mean(Estimate estimate, Unit unit) {
        return ChannelText.amount(estimate.mean(), unit);
    }

    /** {@code ± 1.2 h}; a dash from a single replication. */
    static String halfWidth(Estimate estimate, Unit unit) {
        double shown = unit.fromSi(estimate.halfWidth95()) - unit.fromSi(0);
        return Double.isFinite(shown) ? "± " + number(shown) : "–";
    }

    /** Four digits of a number without its unit. */
    static String number(double value) {
        return Double.isFinite(value) ? ChannelText.amount(rounded(value), Unit.ONE) : "–";
    }

    /** {@code +12.3 %} of a share. */
    static String percent(double share) {
        return Double.isFinite(share) ? "%+.1f %%".formatted(100 * share) : "–";
    }

    private static double rounded(double value) {
        return value == 0 || Math.abs(value) >= 10_000
                ? Math.rint(value)
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(4))
                        .doubleValue();
    }
}
