package org.twinbench.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinbench.sim.CalendarQueue;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.HeapCalendar;
import org.twinbench.sim.RandomStream;

/**
 * The hold model (Jones, An empirical comparison of priority-queue implementations, CACM 29(4), 1986): take the first
 * event out, schedule it again an exponential time later. One operation is one hold.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CalendarBenchmark {
    private static final int INCREMENTS = 1 << 14;
    private static final double MEAN_TICKS = 1e6;

    @Param({"HEAP", "QUEUE"})
    public Kind kind;

    @Param({"10", "1000", "100000"})
    public int pending;

    private final long[] increments = new long[INCREMENTS];
    private EventCalendar calendar;
    private int next;

    /** The implementations compared. */
    public enum Kind {
        HEAP,
        QUEUE
    }

    @Setup
    public void fill() {
        RandomStream random = new RandomStream(new long[] {12345, 12345, 12345, 12345, 12345, 12345}, 0, 0);
        for (int i = 0; i < INCREMENTS; i++) {
            increments[i] = (long) (-MEAN_TICKS * Math.log(random.next()));
        }
        calendar = kind == Kind.HEAP ? new HeapCalendar() : new CalendarQueue();
        for (int i = 0; i < pending; i++) {
            calendar.schedule(increments[i % INCREMENTS], 0, i, 0);
        }
    }

    @Benchmark
    public long hold() {
        calendar.pop();
        next = next + 1 & INCREMENTS - 1;
        return calendar.schedule(calendar.tick() + increments[next], 0, calendar.target(), 0);
    }
}
