package org.twinbench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import org.twinbench.experiment.Estimate;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;

/** Numbers as readers want them: four significant digits, in the unit that was asked for. */
final class Figures {
    private static final MathContext FOUR = new MathContext(4);
    private static final String NONE = "–";

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /** A value in SI, shown in the unit, without the unit's symbol. */
    String number(double si, Unit unit) {
        return number(unit.fromSi(si));
    }

    String number(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(12);
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean large = Math.abs(value) >= 10_000;
        String text = format.format(large ? Math.rint(value) : exact.round(FOUR));
        return text.equals("-0") ? "0" : text;
    }

    /** The 95 % confidence interval, or a dash where one replication gives none. */
    String interval(Estimate estimate, Unit unit) {
        return Double.isFinite(estimate.halfWidth95())
                ? number(estimate.lo(), unit) + " … " + number(estimate.hi(), unit)
                : NONE;
    }

    /** A label from the area's messages, or the key itself where no text is known. */
    String label(String area, String key) {
        return messages.has(area + "." + key) ? messages.text(area + "." + key) : key;
    }

    /** {@code 2 d 03:04:05}. */
    static String clock(double seconds) {
        Duration time = Duration.ofMillis(Math.round(seconds * 1000));
        String clock = String.format(
                Locale.ROOT, "%02d:%02d:%02d", time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
        return time.toDays() > 0 ? time.toDays() + " d " + clock : clock;
    }
}
