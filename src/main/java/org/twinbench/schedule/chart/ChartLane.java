package org.twinbench.schedule.chart;

import java.util.List;
import org.twinbench.schedule.Span;

/**
 * A line of a chart.
 *
 * @param closed when nobody works there, in order
 * @param bars by their start
 * @param load share of its open time until the last end that is used; 0 where there is no such thing
 */
public record ChartLane(String id, String name, List<Span> closed, List<Bar> bars, double load) {
    public ChartLane {
        closed = List.copyOf(closed);
        bars = List.copyOf(bars);
    }
}
