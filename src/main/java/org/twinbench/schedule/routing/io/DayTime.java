package org.twinbench.schedule.routing.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.routing.TimeWindow;

/** Spans of the planned day as they are written: 08:00-12:00, 08:00- without an end, 22:00-30:00 into the night. */
final class DayTime {
    /** As parts of a minute are written, so that no written window changes when it is read. */
    private static final int DECIMALS = 6;

    private static final Pattern SPAN = Pattern.compile("\\s*(\\S+?)\\s*[-–]\\s*(\\S*)\\s*");
    private static final Pattern TIME = Pattern.compile("(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d(?:\\.\\d{1,6})?))?");

    private DayTime() {}

    /** @throws UnfitValueException that shows the accepted form, or that the end is before the begin */
    static TimeWindow window(String text) throws UnfitValueException {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new UnfitValueException("routing.badSpan", text);
        }
        double from = seconds(span.group(1), text);
        double to = span.group(2).isEmpty() ? Double.POSITIVE_INFINITY : seconds(span.group(2), text);
        if (to < from) {
            throw new UnfitValueException("routing.reversedSpan", text);
        }
        return new TimeWindow(from, to);
    }

    private static double seconds(String time, String text) throws UnfitValueException {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            throw new UnfitValueException("routing.badSpan", text);
        }
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        return Integer.parseInt(parts.group(1)) * 3600.0 + Integer.parseInt(parts.group(2)) * 60.0 + seconds;
    }

    static String text(TimeWindow window) {
        return text(window.earliest()) + "-" + (Double.isInfinite(window.latest()) ? "" : text(window.latest()));
    }

    /** Seconds since midnight as hours, minutes and, where there are some, seconds. */
    static String text(double seconds) {
        BigDecimal exact = BigDecimal.valueOf(seconds).setScale(DECIMALS, RoundingMode.HALF_UP);
        long minutes = exact.longValue() / 60;
        BigDecimal rest = exact.subtract(BigDecimal.valueOf(minutes * 60)).stripTrailingZeros();
        String time = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        if (rest.signum() == 0) {
            return time;
        }
        String plain = rest.setScale(Math.max(0, rest.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        return time + ":" + (rest.compareTo(BigDecimal.TEN) < 0 ? "0" : "") + plain;
    }
}
