package org.twinbench.workbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.StateCourse;
import org.twinbench.experiment.analysis.StateCourse.Interval;

/**
 * What of a machine's history is to be painted over a width: of what is too short to be seen, each pixel shows what takes
 * the most of it, so that there are at most two bars for each pixel however long the history is.
 */
final class GanttBars {
    private static final int KINDS = Activity.values().length;

    /** Pixels from the left end of the span. */
    record Bar(double from, double to, Activity activity) {}

    private final TimeSpan span;
    private final double width;
    private final List<Bar> bars = new ArrayList<>();
    private final double[] inPixel = new double[KINDS];
    private int pixel = -1;

    private GanttBars(TimeSpan span, double width) {
        this.span = span;
        this.width = width;
    }

    static List<Bar> of(StateCourse course, TimeSpan span, double width) {
        GanttBars made = new GanttBars(span, width);
        List<Interval> intervals = course.intervals();
        for (int i = first(intervals, span.start());
                i < intervals.size() && intervals.get(i).start() < span.end();
                i++) {
            made.add(intervals.get(i));
        }
        made.flush();
        return made.bars;
    }

    /** The number of the first interval that ends after a tick. */
    private static int first(List<Interval> intervals, long tick) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).end() > tick) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void add(Interval interval) {
        double from = Math.max(0, span.x(interval.start(), width));
        double to = Math.min(width, span.x(interval.end(), width));
        int kind = interval.activity().ordinal();
        if (to - from >= 1) {
            flush();
            bars.add(new Bar(from, to, interval.activity()));
            return;
        }
        int last = (int) to;
        for (int at = (int) from; at <= last; at++) {
            if (at != pixel) {
                flush();
                pixel = at;
            }
            inPixel[kind] += Math.min(to, at + 1.0) - Math.max(from, at);
        }
    }

    /** The short ones of the present pixel become one bar. */
    private void flush() {
        int most = -1;
        for (int kind = 0; kind < KINDS; kind++) {
            if (inPixel[kind] > 0 && (most < 0 || inPixel[kind] > inPixel[most])) {
                most = kind;
            }
        }
        if (most >= 0) {
            bars.add(new Bar(pixel, Math.min(width, pixel + 1.0), Activity.values()[most]));
            Arrays.fill(inPixel, 0);
        }
        pixel = -1;
    }
}
