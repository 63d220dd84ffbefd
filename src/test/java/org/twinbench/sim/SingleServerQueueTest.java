package org.twinbench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;

/**
 * The kernel runs the program QueueEv of the SSJ tutorial (L'Ecuyer; M/M/1, λ = 1, μ = 2, horizon 1000, streams 1 and 2,
 * inversion) and gets its published report digit for digit.
 */
class SingleServerQueueTest {
    private static final long[] SEED = {12345, 12345, 12345, 12345, 12345, 12345};
    private static final int ARRIVAL = 0;
    private static final int DEPARTURE = 1;
    private static final long HORIZON = 1_000 * Ticks.PER_SECOND;

    private final EventCalendar calendar = new HeapCalendar();
    private final TimeSampler arrivals = exponential(1, 0);
    private final TimeSampler services = exponential(0.5, 1);
    private final ArrayDeque<Long> queue = new ArrayDeque<>();
    private final TimeWeighted queueLength = new TimeWeighted();
    private final Tally waits = new Tally();
    private boolean busy;

    private static TimeSampler exponential(double mean, int stream) {
        DistributionSpec spec =
                DistributionSpec.parse("exponential(" + mean + " s)").orElseThrow();
        return new TimeSampler("test", spec, new RandomStream(SEED, stream, 0));
    }

    @Test
    void reportOfTheTutorial() {
        calendar.schedule(arrivals.next(0), 0, ARRIVAL, 0);
        while (calendar.firstTick() <= HORIZON) {
            calendar.pop();
            if (calendar.target() == ARRIVAL) {
                arrive(calendar.tick());
            } else {
                depart(calendar.tick());
            }
        }
        assertThat(waits.count()).isEqualTo(1037);
        assertThat(waits.max()).isCloseTo(6.262, within(0.0005));
        assertThat(waits.mean()).isCloseTo(0.495, within(0.0005));
        assertThat(waits.standardDeviation()).isCloseTo(Math.sqrt(0.697), within(0.0005));
        assertThat(queueLength.mean(HORIZON)).isCloseTo(0.513, within(0.0005));
        assertThat(queueLength.max()).isEqualTo(10);
    }

    private void arrive(long now) {
        calendar.schedule(now + arrivals.next(now), 0, ARRIVAL, 0);
        if (busy) {
            queue.add(now);
            queueLength.set(now, queue.size());
        } else {
            waits.add(0);
            serve(now);
        }
    }

    private void serve(long now) {
        busy = true;
        calendar.schedule(now + services.next(now), 0, DEPARTURE, 0);
    }

    private void depart(long now) {
        busy = false;
        if (!queue.isEmpty()) {
            waits.add(Ticks.toSeconds(now - queue.remove()));
            queueLength.set(now, queue.size());
            serve(now);
        }
    }

    @Test
    void aTimeBelowZeroNamesItsOwner() {
        DistributionSpec spec = DistributionSpec.constant(new Quantity(-2, Unit.SECOND));
        TimeSampler sampler = new TimeSampler("press/processTime", spec, new RandomStream(SEED, 0, 0));
        assertThatThrownBy(() -> sampler.next(3_000_000))
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("press/processTime")
                .hasMessageContaining("-2 s at 3 s");
    }
}
