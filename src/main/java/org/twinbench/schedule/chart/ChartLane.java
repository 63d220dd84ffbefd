package org.twinbench.schedule.chart;

import java.util.List;
import org.twinbench.schedule.Span;

/**
 * A line of a chart.
 *
 * @param closed when nobody works there, in order
 * @param bars by their start
 * @param longest ticks of its longest bar with the setup
 * @param load share of its open time until the last end that is used; 0 where there is no such thing
 */
public record ChartLane(String id, String name, List<Span> closed, List<Bar> bars, double load, long longest) {
    /** A lane whose longest bar is found out. */
    public static ChartLane of(String id, String name, List<Span> closed, List<Bar> bars, double load) {
        long longest = bars.stream().mapToLong(ChartLane::length).max().orElse(0);
        return new ChartLane(id, name, closed, bars, load, longest);
    }

    public ChartLane {
        closed = List.copyOf(closed);
        bars = List.copyOf(bars);
    }

    /** The bars of which something may be seen between two instants, found by bisection; at the ends a few more may be among them. */
    public List<Bar> between(long from, long to) {
        int begin = first(from - longest);
        return bars.subList(begin, Math.max(begin, first(to + longest + 1)));
    }

    /** Index of the first bar that begins at or after an instant. */
    private int first(long instant) {
        int low = 0;
        int high = bars.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bars.get(middle).from() < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long length(Bar bar) {
        return bar.to() - bar.setupFrom();
    }
}
