package org.twinbench.workbench.planning;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Ticks;

/**
 * Which stretch of time is seen, and where.
 *
 * @param from first instant that is seen, ticks
 * @param perPixel ticks for a pixel
 */
record TimeScale(double from, double perPixel) {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final long[] STEPS = {
        Ticks.PER_SECOND,
        10 * Ticks.PER_SECOND,
        MINUTE,
        5 * MINUTE,
        15 * MINUTE,
        60 * MINUTE,
        4 * 60 * MINUTE,
        12 * 60 * MINUTE,
        24 * 60 * MINUTE,
        7 * 24 * 60 * MINUTE,
        28 * 24 * 60 * MINUTE,
        364 * 24 * 60 * MINUTE
    };
    private static final double FINEST = Ticks.PER_SECOND / 50.0;
    private static final double COARSEST = 400.0 * 24 * 60 * MINUTE / 300;

    /** Shows a stretch on a width in pixels, with a little air. */
    static TimeScale fitting(long end, double width) {
        double length = Math.max(end, MINUTE) * 1.04;
        return new TimeScale(-length * 0.01, Math.clamp(length / Math.max(1, width), FINEST, COARSEST));
    }

    double x(long tick) {
        return (tick - from) / perPixel;
    }

    long tick(double x) {
        return Math.round(from + x * perPixel);
    }

    /** Closer for a factor above 1; what is under {@code x} stays there. */
    TimeScale zoomed(double factor, double x) {
        double next = Math.clamp(perPixel / factor, FINEST, COARSEST);
        return new TimeScale(from + x * (perPixel - next), next);
    }

    TimeScale moved(double pixels) {
        return new TimeScale(from - pixels * perPixel, perPixel);
    }

    /** Distance of the marks, so that they stand at least {@code least} pixels apart. */
    long step(double least) {
        for (long step : STEPS) {
            if (step / perPixel >= least) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Instants for marks on a width, at round times of the calendar that planning starts in. */
    List<Long> marks(OffsetDateTime start, double width, double least) {
        long step = step(least);
        long intoDay = start.toLocalTime().toNanoOfDay() / 1000;
        long day = 24 * 60 * MINUTE;
        long shift = step < day ? intoDay % step : intoDay + (step == day ? 0 : monday(start));
        List<Long> marks = new ArrayList<>();
        long first = Math.ceilDiv((long) from + shift, step) * step - shift;
        for (long mark = first; x(mark) <= width; mark += step) {
            if (mark >= 0) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static long monday(OffsetDateTime start) {
        return start.getDayOfWeek().ordinal() * 24L * 60 * MINUTE;
    }

    static OffsetDateTime instant(OffsetDateTime start, long tick) {
        return start.plus(tick, ChronoUnit.MICROS);
    }
}
