package org.twinbench.workbench.timebar;

import java.util.List;
import java.util.Locale;
import org.twinbench.model.Messages;

/** The paces to choose from: simulated seconds per second, the last one as fast as possible. */
final class Speeds {
    static final List<Double> ALL = List.of(
            0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0, Double.POSITIVE_INFINITY);

    private Speeds() {}

    /** The next slower or faster one. */
    static double beside(double speed, int by) {
        int index = 0;
        while (index < ALL.size() - 1 && ALL.get(index) < speed) {
            index++;
        }
        return ALL.get(Math.max(0, Math.min(ALL.size() - 1, index + by)));
    }

    /** {@code 10×}. */
    static String text(double speed, Messages messages) {
        if (Double.isInfinite(speed)) {
            return messages.text("timebar.fastest");
        }
        return speed == Math.rint(speed) ? (long) speed + "×" : speed + "×";
    }

    /** A measured pace with two to three digits. */
    static String measured(double speed) {
        if (Double.isNaN(speed)) {
            return "";
        }
        if (speed >= 1_000_000) {
            return String.format(Locale.ROOT, "%.1fM×", speed / 1e6);
        }
        if (speed >= 10_000) {
            return String.format(Locale.ROOT, "%.0fk×", speed / 1e3);
        }
        return String.format(Locale.ROOT, speed < 10 ? "%.2f×" : "%.0f×", speed);
    }
}
