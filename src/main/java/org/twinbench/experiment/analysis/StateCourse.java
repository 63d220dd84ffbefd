package org.twinbench.experiment.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.AssetId;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;
import org.twinbench.state.Series;

/**
 * The history of a machine's states as intervals without gaps, each of another activity than the one before.
 *
 * @param asset the machine
 * @param intervals by time, none of them empty
 */
public record StateCourse(AssetId asset, List<Interval> intervals) {
    /** A channel that changes more often is read thinned. */
    private static final int MOST_CHANGES = 1 << 20;

    /** From a tick until before another. */
    public record Interval(Activity activity, long start, long end) {
        public long length() {
            return end - start;
        }
    }

    public StateCourse {
        intervals = List.copyOf(intervals);
    }

    /** The histories of everything that can be {@code working}, between two ticks, in the order of the channels. */
    public static List<StateCourse> of(Recording recording, long from, long to) throws IOException {
        List<StateCourse> courses = new ArrayList<>();
        List<Channel> channels = recording.info().channels();
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).states().stream().anyMatch(state -> Activity.of(state) == Activity.WORKING)) {
                courses.add(of(recording.series(i, from, to, MOST_CHANGES), to));
            }
        }
        return courses;
    }

    private static StateCourse of(Series series, long to) {
        List<String> states = series.channel().states();
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < series.count(); i++) {
            long end = i + 1 < series.count() ? series.tick()[i + 1] : to;
            Activity activity = Activity.of(states.get((int) series.value()[i]));
            add(intervals, new Interval(activity, series.tick()[i], end));
        }
        return new StateCourse(series.channel().asset(), intervals);
    }

    private static void add(List<Interval> intervals, Interval next) {
        if (next.length() <= 0) {
            return;
        }
        if (!intervals.isEmpty() && intervals.getLast().activity() == next.activity()) {
            Interval last = intervals.removeLast();
            intervals.add(new Interval(last.activity(), last.start(), next.end()));
        } else {
            intervals.add(next);
        }
    }

    /** The share of its history that each activity takes; they sum to 1 unless there is no history. */
    public Map<Activity, Double> shares() {
        Map<Activity, Double> shares = new EnumMap<>(Activity.class);
        long whole = intervals.stream().mapToLong(Interval::length).sum();
        for (Interval interval : intervals) {
            shares.merge(interval.activity(), (double) interval.length() / whole, Double::sum);
        }
        return shares;
    }
}
