package org.twinbench.workbench.analysis;

import java.util.List;
import java.util.stream.LongStream;
import org.twinbench.model.Ticks;

/** A stretch of simulated time and where its instants lie over a width in pixels. */
record TimeSpan(long start, long end) {
    private static final long[] STEPS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800
    };

    /** The shortest that can be zoomed to: a tenth of a second. */
    private static final long SHORTEST = Ticks.PER_SECOND / 10;

    TimeSpan {
        end = Math.max(start + 1, end);
    }

    long length() {
        return end - start;
    }

    double x(long tick, double width) {
        return (double) (tick - start) / length() * width;
    }

    long tick(double x, double width) {
        return start + Math.round(x / width * length());
    }

    /** Longer by a factor, with one instant staying where it is, and not beyond the whole. */
    TimeSpan zoomed(double factor, long about, TimeSpan whole) {
        long next = Math.clamp(Math.round(length() * factor), Math.min(SHORTEST, whole.length()), whole.length());
        double share = (double) (about - start) / length();
        return at(about - Math.round(share * next), next, whole);
    }

    /** Later by some ticks, or earlier, and not beyond the whole. */
    TimeSpan moved(long ticks, TimeSpan whole) {
        return at(start + ticks, length(), whole);
    }

    private static TimeSpan at(long start, long length, TimeSpan whole) {
        long latest = Math.max(whole.start(), whole.end() - length);
        long from = Math.clamp(start, whole.start(), latest);
        return new TimeSpan(from, from + length);
    }

    /** Round instants in it that are at least some pixels apart. */
    List<Long> marks(double width, double apart) {
        double least = apart / Math.max(1, width) * Ticks.toSeconds(length());
        long seconds = LongStream.of(STEPS)
                .filter(step -> step >= least)
                .findFirst()
                .orElseGet(() -> 604_800 * (long) Math.ceil(least / 604_800));
        long step = seconds * Ticks.PER_SECOND;
        long first = Math.ceilDiv(start, step) * step;
        return LongStream.iterate(first, tick -> tick <= end, tick -> tick + step)
                .boxed()
                .toList();
    }
}
