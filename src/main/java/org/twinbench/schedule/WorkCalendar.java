package org.twinbench.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.twinbench.model.Ticks;

/**
 * When a machine or a person works: open stretches in ticks since the start of planning, up to {@link #end()}, from a week that repeats
 * and from stretches in which it does not work all the same (maintenance, holidays, leave). Beyond the end nothing is open.
 */
public final class WorkCalendar {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final long WEEK = Weekly.MINUTES * MINUTE;

    /** No instant: what does not fit before the end. */
    public static final long NEVER = Long.MAX_VALUE / 4;

    private final long[] from;
    private final long[] to;
    private final long end;

    private WorkCalendar(List<Span> open, long end) {
        this.from = open.stream().mapToLong(Span::from).toArray();
        this.to = open.stream().mapToLong(Span::to).toArray();
        this.end = end;
    }

    /** Open day and night, without an end. */
    public static WorkCalendar always() {
        return new WorkCalendar(List.of(new Span(0, NEVER)), NEVER);
    }

    /**
     * Repeats a week until {@code end}.
     *
     * @param intoWeek ticks since Monday 00:00 at the start of planning
     * @param closed stretches without work, in any order
     */
    public static WorkCalendar of(Weekly week, long intoWeek, List<Span> closed, long end) {
        List<Span> open = new ArrayList<>();
        for (long monday = -intoWeek; monday < end; monday += WEEK) {
            for (int[] stretch : week.stretches()) {
                long from = Math.max(0, monday + stretch[0] * MINUTE);
                long to = Math.min(end, monday + stretch[1] * MINUTE);
                if (from < to) {
                    append(open, new Span(from, to));
                }
            }
        }
        return new WorkCalendar(without(open, closed), end);
    }

    private static void append(List<Span> open, Span next) {
        if (!open.isEmpty() && open.getLast().to() == next.from()) {
            open.set(open.size() - 1, new Span(open.getLast().from(), next.to()));
        } else {
            open.add(next);
        }
    }

    private static List<Span> without(List<Span> open, List<Span> closed) {
        List<Span> left = open;
        for (Span hole : closed) {
            if (hole.length() > 0) {
                left = left.stream().flatMap(span -> around(span, hole)).toList();
            }
        }
        return left;
    }

    /** What is left of an open stretch. */
    private static Stream<Span> around(Span span, Span hole) {
        if (!span.overlaps(hole)) {
            return Stream.of(span);
        }
        Span before = new Span(span.from(), Math.max(span.from(), hole.from()));
        Span after = new Span(Math.min(span.to(), hole.to()), span.to());
        return Stream.of(before, after).filter(part -> part.length() > 0);
    }

    /** The same with one more stretch without work. */
    public WorkCalendar closed(Span span) {
        return new WorkCalendar(without(open(), List.of(span)), end);
    }

    /** The same with one more stretch of work; what is beyond the end stays closed. */
    public WorkCalendar opened(Span span) {
        List<Span> open = new ArrayList<>();
        long begin = span.from();
        long finish = Math.min(span.to(), end);
        for (Span each : open()) {
            if (each.to() < begin) {
                open.add(each);
            } else if (each.from() <= finish) {
                begin = Math.min(begin, each.from());
                finish = Math.max(finish, each.to());
            }
        }
        if (begin < finish) {
            open.add(new Span(begin, finish));
        }
        long after = finish;
        open().stream().filter(each -> each.from() > after).forEach(open::add);
        return new WorkCalendar(open, end);
    }

    /** What is open in both. */
    public WorkCalendar intersect(WorkCalendar other) {
        List<Span> common = new ArrayList<>();
        int mine = 0;
        int its = 0;
        while (mine < from.length && its < other.from.length) {
            long begin = Math.max(from[mine], other.from[its]);
            long finish = Math.min(to[mine], other.to[its]);
            if (begin < finish) {
                common.add(new Span(begin, finish));
            }
            if (to[mine] < other.to[its]) {
                mine++;
            } else {
                its++;
            }
        }
        return new WorkCalendar(common, Math.min(end, other.end));
    }

    /** Where the calendar ends. */
    public long end() {
        return end;
    }

    /** The open stretches in order. */
    public List<Span> open() {
        List<Span> spans = new ArrayList<>(from.length);
        for (int i = 0; i < from.length; i++) {
            spans.add(new Span(from[i], to[i]));
        }
        return spans;
    }

    /** When it opens or closes between two instants, in order; the instants themselves left out. */
    public LongStream changes(long begin, long finish) {
        return IntStream.range(stretch(begin), from.length)
                .takeWhile(index -> from[index] < finish)
                .mapToObj(index -> LongStream.of(from[index], to[index]))
                .flatMapToLong(each -> each)
                .filter(time -> time > begin && time < finish);
    }

    /** Whether it is never closed. */
    public boolean isAlways() {
        return from.length == 1 && from[0] == 0 && to[0] >= NEVER;
    }

    /** The first open instant at or after {@code time}; {@link #NEVER} if there is none. */
    public long nextOpen(long time) {
        int index = stretch(time);
        return index == from.length ? NEVER : Math.max(time, from[index]);
    }

    /** The index of the first open stretch that ends after {@code time}; the number of stretches if there is none. */
    private int stretch(long time) {
        int index = Arrays.binarySearch(to, time);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /**
     * The earliest start at or after {@code ready} of work that lasts {@code length} ticks of open time.
     *
     * @param interruptible whether it may pause while closed; otherwise it has to fit into one open stretch
     * @return {@link #NEVER} if it does not fit before the end
     */
    public long fit(long ready, long length, boolean interruptible) {
        int index = stretch(ready);
        if (interruptible || length == 0) {
            long start = index == from.length ? NEVER : Math.max(ready, from[index]);
            return start == NEVER || finish(start, length, true) == NEVER ? NEVER : start;
        }
        for (; index < from.length; index++) {
            long start = Math.max(ready, from[index]);
            if (start + length <= to[index]) {
                return start;
            }
        }
        return NEVER;
    }

    /** When work that begins at an open instant is done; {@link #NEVER} if that is beyond the end. */
    public long finish(long start, long length, boolean interruptible) {
        if (!interruptible) {
            return start + length;
        }
        long left = length;
        for (int index = stretch(start); index < from.length; index++) {
            long begin = Math.max(start, from[index]);
            if (begin + left <= to[index]) {
                return begin + left;
            }
            left -= to[index] - begin;
        }
        return length == 0 ? start : NEVER;
    }

    /** The latest start of such work that ends at or before {@code end}; negative if there is none. */
    public long latestStart(long deadline, long length, boolean interruptible) {
        long left = length;
        for (int index = Math.min(stretch(deadline), from.length - 1); index >= 0; index--) {
            long stop = Math.min(deadline, to[index]);
            long room = stop - from[index];
            if (room >= left && room >= 0) {
                return stop - left;
            }
            if (interruptible && room > 0) {
                left -= room;
            }
        }
        return -1;
    }

    /** The price of one watt in the open time between two instants. */
    double perWatt(Tariff tariff, long begin, long finish) {
        double sum = 0;
        for (int index = stretch(begin); index < from.length && from[index] < finish; index++) {
            sum += tariff.perWatt(Math.max(begin, from[index]), Math.min(finish, to[index]));
        }
        return sum;
    }

    /** Open ticks between two instants. */
    public long openBetween(long begin, long finish) {
        long sum = 0;
        for (int index = stretch(begin); index < from.length && from[index] < finish; index++) {
            sum += Math.min(finish, to[index]) - Math.max(begin, from[index]);
        }
        return sum;
    }
}
