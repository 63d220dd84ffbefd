package org.twinbench.experiment.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinbench.experiment.analysis.StateCourse.Interval;

/**
 * Where the bottleneck was and how it moved, by the active-period method: at any time it is the machine that has been
 * and will be active for the longest without a pause; while the period of one such machine overlaps that of the next,
 * the bottleneck shifts between them (Roser, Nakano, Tanaka 2002, "Shifting bottleneck detection", WSC).
 *
 * @param machines how many machines were compared
 * @param pieces the course of the bottleneck by time, times without any left out
 * @param length ticks that were looked at
 */
public record ActivePeriods(int machines, List<Piece> pieces, long length) {
    /** A stretch of time with one momentary bottleneck, alone or while it shifts from or to others. */
    public record Piece(long start, long end, int machine, List<Integer> shifting) {
        public Piece {
            shifting = List.copyOf(shifting);
        }

        /** Whether the bottleneck moves between several machines here. */
        public boolean isShift() {
            return shifting.size() > 1;
        }
    }

    private record Period(int machine, long start, long end) {
        long length() {
            return end - start;
        }
    }

    public ActivePeriods {
        pieces = List.copyOf(pieces);
    }

    /** Finds the bottlenecks in histories of the same time, in ticks from {@code from} to {@code to}. */
    public static ActivePeriods of(List<StateCourse> courses, long from, long to) {
        List<Period> all = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            addActive(courses.get(i), i, all);
        }
        return new ActivePeriods(courses.size(), pieces(longest(all)), to - from);
    }

    private static void addActive(StateCourse course, int machine, List<Period> periods) {
        long start = -1;
        long end = -1;
        for (Interval interval : course.intervals()) {
            if (interval.activity().isActive()) {
                start = start < 0 ? interval.start() : start;
                end = interval.end();
            } else if (start >= 0) {
                periods.add(new Period(machine, start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            periods.add(new Period(machine, start, end));
        }
    }

    /** The periods that are the longest at some time, by their start. */
    private static List<Period> longest(List<Period> all) {
        List<Period> byLength = new ArrayList<>(all);
        byLength.sort(Comparator.comparingLong(Period::length)
                .reversed()
                .thenComparingLong(Period::start)
                .thenComparingInt(Period::machine));
        TreeMap<Long, Long> covered = new TreeMap<>();
        List<Period> kept = new ArrayList<>();
        for (Period period : byLength) {
            Map.Entry<Long, Long> around = covered.floorEntry(period.start());
            if (around == null || around.getValue() < period.end()) {
                kept.add(period);
                cover(covered, period.start(), period.end());
            }
        }
        kept.sort(Comparator.comparingLong(Period::start).thenComparingLong(Period::end));
        return kept;
    }

    private static void cover(TreeMap<Long, Long> covered, long start, long end) {
        long low = start;
        long high = end;
        Map.Entry<Long, Long> next = covered.floorEntry(end);
        while (next != null && next.getValue() >= low) {
            low = Math.min(low, next.getKey());
            high = Math.max(high, next.getValue());
            covered.remove(next.getKey());
            next = covered.floorEntry(end);
        }
        covered.put(low, high);
    }

    /** Goes through the bottleneck periods by time; only a few of them are open at once. */
    private static List<Piece> pieces(List<Period> periods) {
        List<Piece> pieces = new ArrayList<>();
        List<Period> open = new ArrayList<>();
        int next = 0;
        long now = 0;
        while (next < periods.size() || !open.isEmpty()) {
            if (open.isEmpty()) {
                now = periods.get(next).start();
            }
            while (next < periods.size() && periods.get(next).start() <= now) {
                open.add(periods.get(next++));
            }
            long until = open.stream().mapToLong(Period::end).min().orElseThrow();
            if (next < periods.size()) {
                until = Math.min(until, periods.get(next).start());
            }
            pieces.add(piece(now, until, open));
            now = until;
            long reached = now;
            open.removeIf(period -> period.end() <= reached);
        }
        return pieces;
    }

    private static Piece piece(long start, long end, List<Period> open) {
        Period longest = open.getFirst();
        for (Period period : open) {
            longest = period.length() > longest.length() ? period : longest;
        }
        List<Integer> shifting =
                open.size() > 1 ? open.stream().map(Period::machine).toList() : List.of();
        return new Piece(start, end, longest.machine(), shifting);
    }

    /** The share of the time that a machine is the only bottleneck. */
    public double sole(int machine) {
        return share(pieces.stream()
                .filter(piece -> !piece.isShift() && piece.machine() == machine)
                .toList());
    }

    /** The share of the time that a machine is one of those between which the bottleneck shifts. */
    public double shifting(int machine) {
        return share(pieces.stream()
                .filter(piece -> piece.shifting().contains(machine))
                .toList());
    }

    private double share(List<Piece> some) {
        long ticks =
                some.stream().mapToLong(piece -> piece.end() - piece.start()).sum();
        return length == 0 ? 0 : (double) ticks / length;
    }

    /** The share of the time that a machine is the bottleneck, alone or shifting. */
    public double share(int machine) {
        return sole(machine) + shifting(machine);
    }

    /** The machine that is the bottleneck for most of the time; −1 if none is ever active. */
    public int bottleneck() {
        int most = -1;
        for (int i = 0; i < machines; i++) {
            if (share(i) > (most < 0 ? 0 : share(most))) {
                most = i;
            }
        }
        return most;
    }
}
