package org.twinbench.experiment.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.twinbench.model.AssetId;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;

/**
 * The history of a machine's states as intervals without gaps, each of another activity than the one before.
 *
 * @param asset the machine
 * @param intervals by time, none of them empty
 */
public record StateCourse(AssetId asset, List<Interval> intervals) {
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
        List<Channel> channels = recording.info().channels();
        int[] numbers = IntStream.range(0, channels.size())
                .filter(i ->
                        channels.get(i).states().stream().anyMatch(state -> Activity.of(state) == Activity.WORKING))
                .toArray();
        List<Growing> courses = Arrays.stream(numbers)
                .mapToObj(i -> new Growing(channels.get(i)))
                .toList();
        recording.changes(
                numbers, from, to, (place, tick, value) -> courses.get(place).change(tick, (int) value));
        return courses.stream().map(course -> course.until(to)).toList();
    }

    /** A history while its changes are read. */
    private static final class Growing {
        private final AssetId asset;
        private final Activity[] activities;
        private final List<Interval> intervals = new ArrayList<>();
        private Activity now;
        private long since;

        Growing(Channel channel) {
            asset = channel.asset();
            activities = channel.states().stream().map(Activity::of).toArray(Activity[]::new);
        }

        void change(long tick, int state) {
            end(tick);
            now = activities[state];
        }

        StateCourse until(long to) {
            end(to);
            return new StateCourse(asset, intervals);
        }

        private void end(long tick) {
            if (now != null) {
                add(intervals, new Interval(now, since, tick));
            }
            since = tick;
        }
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
