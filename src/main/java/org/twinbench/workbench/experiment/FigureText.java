package org.twinbench.workbench.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.scene.control.Spinner;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;
import org.twinbench.workbench.inspector.ChannelText;

/** Figures and their intervals in words, and what was typed as figures. */
final class FigureText {
    private static final double NOTHING = 1e-12;
    private static final double SMALL = 1e-4;
    private static final MathContext FOUR = new MathContext(4);

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

    /** Four digits of a number without its unit; what only rounding has left over is nothing. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (Math.abs(value) < NOTHING) {
            return "0";
        }
        return Math.abs(value) < SMALL ? "%.2e".formatted(value) : ChannelText.amount(rounded(value), Unit.ONE);
    }

    /** What a field says, also if it was typed and not yet confirmed; nonsense goes back to what it said before. */
    static <T> T typed(Spinner<T> field) {
        try {
            field.commitValue();
        } catch (NumberFormatException nonsense) {
            field.cancelEdit();
        }
        return field.getValue();
    }

    /** {@code +12.3 %} of a share. */
    static String percent(double share) {
        return Double.isFinite(share) ? "%+.1f %%".formatted(100 * share) : "–";
    }

    private static double rounded(double value) {
        return Math.abs(value) >= 10_000
                ? Math.rint(value)
                : new BigDecimal(value).round(FOUR).doubleValue();
    }
}
