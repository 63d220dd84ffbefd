package org.twinbench.bench;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.twinbench.experiment.Estimate;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.CalendarQueue;
import org.twinbench.sim.Engines;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.HeapCalendar;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.RandomStreams;
import org.twinbench.sim.Simulation;
import org.twinbench.sim.TimeSampler;
import org.twinbench.sim.TimeWeighted;
import org.twinbench.state.FrameSink;

/**
 * Events per second of thread CPU time: M/M/1 (λ = 0.8, μ = 1) on the bare kernel with its mean queue against theory, the
 * same as drawn blocks with all their statistics, and the hold model with many pending events.
 */
public final class EventKernelBenchmark {
    private static final int RUNS = 20;
    private static final long HORIZON = 400_000 * Ticks.PER_SECOND;
    private static final double QUEUE = 3.2;

    private EventKernelBenchmark() {}

    public static void main(String[] args) {
        kernel();
        blocks();
        hold("heap", new HeapCalendar());
        hold("calendar queue", new CalendarQueue());
    }

    private static void kernel() {
        double[] queues = new double[RUNS];
        double best = 0;
        for (int run = 0; run < RUNS; run++) {
            Station station = new Station(run);
            long start = cpuNanos();
            long events = station.runTo(HORIZON);
            best = Math.max(best, rate(events, start));
            queues[run] = station.queue.mean(HORIZON);
        }
        print("M/M/1 on the kernel", best, Estimate.of(queues));
    }

    private static void blocks() {
        double[] queues = new double[RUNS];
        double best = 0;
        for (int run = 0; run < RUNS; run++) {
            Simulation simulation =
                    Engines.byKey("factory").orElseThrow().start(drawn(), Assets.NONE, run, FrameSink.NONE);
            long start = cpuNanos();
            simulation.advanceTo(HORIZON);
            best = Math.max(best, rate(simulation.eventCount(), start));
            queues[run] = simulation
                    .kpis()
                    .find("level.mean", Optional.of(new AssetId("queue")))
                    .orElseThrow()
                    .value();
        }
        print("M/M/1 as drawn blocks", best, Estimate.of(queues));
    }

    private static Scenario drawn() {
        LocalText name = LocalText.of("M/M/1");
        List<Element> elements = List.of(
                element("in", "source", Map.of("interarrival", "exponential(1.25 s)"), "queue"),
                element("queue", "buffer", Map.of(), "station"),
                element("station", "machine", Map.of("processTime", "exponential(1 s)"), "out"),
                new Element("out", "sink", Optional.empty(), Map.of(), List.of()));
        OffsetDateTime start = OffsetDateTime.parse("2026-01-05T06:00:00Z");
        return new Scenario(
                "", name, name, "factory", Optional.empty(), start, HORIZON, 0, 1, 1, Map.of(), elements, List.of());
    }

    private static Element element(String id, String type, Map<String, String> parameters, String next) {
        return new Element(id, type, Optional.empty(), parameters, List.of(next));
    }

    /** The hold model: take the first event, schedule it again an exponential time later. */
    private static void hold(String name, EventCalendar calendar) {
        SplittableRandom random = new SplittableRandom(1);
        int pending = 100_000;
        long[] increments = new long[1 << 16];
        for (int i = 0; i < increments.length; i++) {
            increments[i] = (long) (-1e6 * Math.log(1 - random.nextDouble()));
        }
        for (int i = 0; i < pending; i++) {
            calendar.schedule(increments[i & 0xFFFF], 0, 0, 0);
        }
        double best = 0;
        int holds = 3_000_000;
        for (int run = 0; run < 4; run++) {
            long start = cpuNanos();
            for (int i = 0; i < holds; i++) {
                calendar.pop();
                calendar.schedule(calendar.tick() + increments[i & 0xFFFF], 0, 0, 0);
            }
            best = Math.max(best, rate(holds, start));
        }
        System.out.printf(Locale.ROOT, "%-24s %6.1f M events/s with %,d pending%n", name, best / 1e6, pending);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double rate(long events, long start) {
        return events * 1e9 / (cpuNanos() - start);
    }

    private static void print(String what, double rate, Estimate queue) {
        boolean inside = queue.lo() <= QUEUE && QUEUE <= queue.hi();
        System.out.printf(
                Locale.ROOT,
                "%-24s %6.1f M events/s; mean queue %.4f, 95 %% CI %.4f to %.4f, theory %.1f is %s%n",
                what,
                rate / 1e6,
                queue.mean(),
                queue.lo(),
                queue.hi(),
                QUEUE,
                inside ? "inside" : "outside");
    }

    /** One server with its queue, as an engine would write it on the kernel. */
    private static final class Station {
        private static final int ARRIVAL = 0;

        final TimeWeighted queue = new TimeWeighted();
        private final EventCalendar calendar = new HeapCalendar();
        private final IntQueue waiting = new IntQueue();
        private final TimeSampler interarrival;
        private final TimeSampler service;
        private boolean busy;

        Station(int replication) {
            RandomStreams streams = new RandomStreams(1, replication);
            interarrival = times("exponential(1.25 s)", streams, "arrivals");
            service = times("exponential(1 s)", streams, "service");
        }

        private static TimeSampler times(String text, RandomStreams streams, String name) {
            return new TimeSampler(name, DistributionSpec.parse(text).orElseThrow(), streams.of(name));
        }

        long runTo(long horizon) {
            long events = 0;
            calendar.schedule(interarrival.next(0), 0, ARRIVAL, 0);
            while (calendar.firstTick() <= horizon) {
                calendar.pop();
                events++;
                if (calendar.target() == ARRIVAL) {
                    arrive(calendar.tick());
                } else {
                    depart(calendar.tick());
                }
            }
            return events;
        }

        private void arrive(long now) {
            calendar.schedule(now + interarrival.next(now), 0, ARRIVAL, 0);
            if (busy) {
                waiting.add(0);
                queue.set(now, waiting.size());
            } else {
                busy = true;
                calendar.schedule(now + service.next(now), 0, 1, 0);
            }
        }

        private void depart(long now) {
            if (waiting.isEmpty()) {
                busy = false;
            } else {
                waiting.removeFirst();
                queue.set(now, waiting.size());
                calendar.schedule(now + service.next(now), 0, 1, 0);
            }
        }
    }
}
