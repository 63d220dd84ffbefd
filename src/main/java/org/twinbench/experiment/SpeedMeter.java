package org.twinbench.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import org.twinbench.model.Ticks;

/** Simulated time per wall time over the last second. Used by one thread. */
final class SpeedMeter {
    private static final long WINDOW_NANOS = 1_000_000_000;

    private record Mark(long tick, long nanos) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    void add(long tick, long nanos) {
        marks.addLast(new Mark(tick, nanos));
        while (marks.size() > 2 && nanos - marks.peekFirst().nanos() > WINDOW_NANOS) {
            marks.removeFirst();
        }
    }

    void clear() {
        marks.clear();
    }

    /** Simulated seconds per second of wall time; NaN while there is nothing to measure. */
    double speed() {
        if (marks.size() < 2) {
            return Double.NaN;
        }
        Mark first = marks.peekFirst();
        Mark last = marks.peekLast();
        double wall = (last.nanos() - first.nanos()) / 1e9;
        return wall > 0 ? Ticks.toSeconds(last.tick() - first.tick()) / wall : Double.NaN;
    }
}
