package org.twinbench.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.twinbench.experiment.analysis.ActivePeriods.Piece;
import org.twinbench.experiment.analysis.StateCourse.Interval;
import org.twinbench.model.AssetId;

class ActivePeriodsTest {
    /** A history over 100 ticks that works in the given periods and starves else. */
    private static StateCourse course(String name, long... startsAndEnds) {
        List<Interval> intervals = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < startsAndEnds.length; i += 2) {
            if (startsAndEnds[i] > now) {
                intervals.add(new Interval(Activity.STARVED, now, startsAndEnds[i]));
            }
            intervals.add(new Interval(Activity.WORKING, startsAndEnds[i], startsAndEnds[i + 1]));
            now = startsAndEnds[i + 1];
        }
        if (now < 100) {
            intervals.add(new Interval(Activity.STARVED, now, 100));
        }
        return new StateCourse(new AssetId(name), intervals);
    }

    @Test
    void theBottleneckShiftsWhileTwoLongPeriodsOverlap() {
        ActivePeriods periods = ActivePeriods.of(
                List.of(course("a", 0, 50, 60, 65), course("b", 10, 20, 40, 100), course("c", 5, 8, 70, 90)), 0, 100);
        assertThat(periods.pieces())
                .containsExactly(
                        new Piece(0, 40, 0, List.of()),
                        new Piece(40, 50, 1, List.of(0, 1)),
                        new Piece(50, 100, 1, List.of()));
        assertThat(periods.sole(0)).isEqualTo(0.4);
        assertThat(periods.shifting(0)).isEqualTo(0.1);
        assertThat(periods.sole(1)).isEqualTo(0.5);
        assertThat(periods.share(1)).isCloseTo(0.6, within(1e-12));
        assertThat(periods.share(2)).isZero();
        assertThat(periods.bottleneck()).isOne();
    }

    @Test
    void repairAndSetupGoOnWithThePeriodButBlockingEndsIt() {
        StateCourse broken = new StateCourse(
                new AssetId("a"),
                List.of(
                        new Interval(Activity.WORKING, 0, 20),
                        new Interval(Activity.DOWN, 20, 40),
                        new Interval(Activity.SETUP, 40, 50),
                        new Interval(Activity.BLOCKED, 50, 100)));
        ActivePeriods periods = ActivePeriods.of(List.of(broken, course("b", 0, 30)), 0, 100);
        assertThat(periods.pieces()).containsExactly(new Piece(0, 50, 0, List.of()));
    }

    @Test
    void nobodyActiveIsNoBottleneck() {
        ActivePeriods periods = ActivePeriods.of(List.of(course("a"), course("b")), 0, 100);
        assertThat(periods.pieces()).isEmpty();
        assertThat(periods.bottleneck()).isEqualTo(-1);
    }

    /** Against the definition itself, tick by tick. */
    @Test
    void agreesWithTheDefinitionOnRandomHistories() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 200; trial++) {
            List<StateCourse> courses = new ArrayList<>();
            for (int machine = 0; machine < 4; machine++) {
                courses.add(random(random, "m" + machine));
            }
            ActivePeriods periods = ActivePeriods.of(courses, 0, 100);
            for (long tick = 0; tick < 100; tick++) {
                long longest = longest(courses, tick);
                assertThat(momentary(periods, courses, tick))
                        .as("trial %d, tick %d", trial, tick)
                        .isEqualTo(longest);
            }
        }
    }

    private static StateCourse random(SplittableRandom random, String name) {
        List<Long> ends = new ArrayList<>();
        long now = 0;
        while (true) {
            long start = now + random.nextInt(1, 12);
            now = start + random.nextInt(1, 25);
            if (now > 100) {
                return course(name, ends.stream().mapToLong(Long::longValue).toArray());
            }
            ends.add(start);
            ends.add(now);
        }
    }

    private static long longest(List<StateCourse> courses, long tick) {
        return courses.stream().mapToLong(course -> active(course, tick)).max().orElseThrow();
    }

    /** The length of the active period that includes a tick, or 0. */
    private static long active(StateCourse course, long tick) {
        return course.intervals().stream()
                .filter(i -> i.activity().isActive() && i.start() <= tick && tick < i.end())
                .mapToLong(Interval::length)
                .findFirst()
                .orElse(0);
    }

    private static long momentary(ActivePeriods periods, List<StateCourse> courses, long tick) {
        return periods.pieces().stream()
                .filter(piece -> piece.start() <= tick && tick < piece.end())
                .mapToLong(piece -> active(courses.get(piece.machine()), tick))
                .findFirst()
                .orElse(0);
    }
}
