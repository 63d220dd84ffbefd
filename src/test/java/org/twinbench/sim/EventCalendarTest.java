package org.twinbench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars against a sorted set as oracle, and their promises at the edges. */
class EventCalendarTest {
    private record Entry(long tick, int priority, long sequence, int target, int data, long handle) {}

    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::tick)
            .thenComparingInt(Entry::priority)
            .thenComparingLong(Entry::sequence);

    static Stream<Supplier<EventCalendar>> calendars() {
        return Stream.of(HeapCalendar::new, CalendarQueue::new);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void popsInTheOrderOfASortedSetUnderRandomUse(Supplier<EventCalendar> maker) {
        for (int seed = 0; seed < 20; seed++) {
            exercise(maker.get(), new Random(seed), seed % 4 == 0 ? 3 : 5_000);
        }
    }

    private static void exercise(EventCalendar calendar, Random random, int spread) {
        TreeSet<Entry> oracle = new TreeSet<>(ORDER);
        List<Entry> all = new ArrayList<>();
        long now = 0;
        for (int step = 0; step < 6_000; step++) {
            int action = random.nextInt(step < 3_000 ? 5 : 8);
            if (action < 3) {
                long tick = now + random.nextInt(spread) * (random.nextInt(50) == 0 ? 100_000L : 1);
                int priority = random.nextInt(5) - 2;
                int target = random.nextInt(100);
                long handle = calendar.schedule(tick, priority, target, step);
                Entry entry = new Entry(tick, priority, step, target, step, handle);
                oracle.add(entry);
                all.add(entry);
            } else if (action == 3 && !all.isEmpty()) {
                Entry entry = all.get(random.nextInt(all.size()));
                assertThat(calendar.cancel(entry.handle())).isEqualTo(oracle.remove(entry));
            } else if (!oracle.isEmpty()) {
                now = popBoth(calendar, oracle);
            }
            assertThat(calendar.size()).isEqualTo(oracle.size());
            assertThat(calendar.firstTick())
                    .isEqualTo(
                            oracle.isEmpty() ? Long.MAX_VALUE : oracle.first().tick());
        }
    }

    private static long popBoth(EventCalendar calendar, TreeSet<Entry> oracle) {
        Entry expected = oracle.pollFirst();
        calendar.pop();
        assertThat(calendar.tick()).isEqualTo(expected.tick());
        assertThat(calendar.target()).isEqualTo(expected.target());
        assertThat(calendar.data()).isEqualTo(expected.data());
        return expected.tick();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void anEventThatHappenedCannotBeCancelledEvenIfItsSlotIsUsedAgain(Supplier<EventCalendar> maker) {
        EventCalendar calendar = maker.get();
        long first = calendar.schedule(5, 0, 1, 0);
        calendar.pop();
        calendar.schedule(6, 0, 2, 0);
        assertThat(calendar.cancel(first)).isFalse();
        assertThat(calendar.cancel(EventCalendar.NO_EVENT)).isFalse();
        assertThat(calendar.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void refusesWhatItCannotOrder(Supplier<EventCalendar> maker) {
        EventCalendar calendar = maker.get();
        assertThatThrownBy(calendar::pop).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> calendar.schedule(0, 1 << 15, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.schedule(0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
