package org.twinbench.sim.factory.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Ticks;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.HeapCalendar;
import org.twinbench.sim.RandomStream;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeSampler;
import org.twinbench.sim.TimeWeighted;

/**
 * The program QueueEv of the SSJ tutorial (P. L'Ecuyer) on the bare event calendar: one server, λ = 1, μ = 2, horizon 1000,
 * one stream for the arrivals and the next for the services, both by inversion.
 */
final class TutorialQueue {
    private static final int ARRIVAL = 0;
    private static final int DEPARTURE = 1;
    private static final long HORIZON = 1_000 * Ticks.PER_SECOND;

    private final EventCalendar calendar = new HeapCalendar();
    private final TimeSampler arrivals;
    private final TimeSampler services;
    private final Deque<Long> queue = new ArrayDeque<>();
    private final TimeWeighted queueLength = new TimeWeighted();
    private final Tally waits = new Tally();
    private boolean busy;

    private TutorialQueue(long[] seed) {
        arrivals = exponential("arrivals", "exponential(1 s)", new RandomStream(seed, 0, 0));
        services = exponential("services", "exponential(0.5 s)", new RandomStream(seed, 1, 0));
    }

    private static TimeSampler exponential(String owner, String time, RandomStream stream) {
        return new TimeSampler(owner, DistributionSpec.parse(time).orElseThrow(), stream);
    }

    /** What the program prints. */
    record Report(
            long waits, double maxWait, double meanWait, double waitVariance, double meanQueue, double maxQueue) {}

    static Report run(long[] seed) {
        return new TutorialQueue(seed).report();
    }

    private Report report() {
        calendar.schedule(arrivals.next(0), 0, ARRIVAL, 0);
        while (calendar.firstTick() <= HORIZON) {
            calendar.pop();
            if (calendar.target() == ARRIVAL) {
                arrive(calendar.tick());
            } else {
                depart(calendar.tick());
            }
        }
        double deviation = waits.standardDeviation();
        return new Report(
                waits.count(),
                waits.max(),
                waits.mean(),
                deviation * deviation,
                queueLength.mean(HORIZON),
                queueLength.max());
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
}
