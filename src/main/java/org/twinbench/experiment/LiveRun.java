package org.twinbench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.sim.SimulationException;
import org.twinbench.state.FrameFork;
import org.twinbench.state.RecordingFile;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceSink;

/**
 * A scenario that runs in step with the clock on the wall, on a thread of its own, into a temporary recording. Orders
 * come from any thread and return at once. What is recorded depends on the scenario alone, never on the pace.
 */
public final class LiveRun implements AutoCloseable {
    private static final long END = -1;
    private static final long NEXT_CHANGE = -2;

    private static final long KPI_NANOS = 500_000_000;

    /** What the run is doing. */
    public enum Phase {
        STARTING,
        PAUSED,
        RUNNING,
        FINISHED,
        FAILED
    }

    /**
     * How far a run is.
     *
     * @param now tick up to which everything has happened
     * @param speed simulated seconds per second of wall time, lately; NaN while it does not run
     * @param recording from the first tick on; empty while starting
     * @param kpis the figures so far, at most half a second old while running
     * @param findings of the engine's check, with JSON pointers
     * @param failure why it failed
     */
    public record Status(
            Phase phase,
            long now,
            double speed,
            long events,
            Optional<RecordingFile> recording,
            Optional<Kpis> kpis,
            List<Finding> findings,
            Optional<Message> failure) {}

    private final Engine engine;
    private final Scenario scenario;
    private final Assets assets;
    private final boolean traced;
    private final Consumer<Status> listener;
    private final Thread thread;
    private final Pacer pacer = new Pacer();
    private final SpeedMeter meter = new SpeedMeter();

    /** Frames since the start; the run's own thread counts and reads them. */
    private long framesSent;

    // orders; guarded by this
    private boolean running;
    private boolean closed;
    private boolean repace;
    private double speed = 1;
    private long stepTicks;
    private int eventSteps;

    private volatile Status status = new Status(
            Phase.STARTING, 0, Double.NaN, 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private volatile Optional<LiveTrace> trace = Optional.empty();

    // of the run's own thread
    private Simulation simulation;
    private RecordingWriter writer;
    private Optional<Kpis> kpis = Optional.empty();
    private List<Finding> findings = List.of();
    private long kpisAt;

    /** @param listener is told of every new status on the run's own thread, many times a second; must be quick */
    public LiveRun(Engine engine, Scenario scenario, Assets assets, Consumer<Status> listener) {
        this(engine, scenario, assets, false, listener);
    }

    /** The same; {@code traced} says whether it follows its parts, see {@link #trace}. */
    public LiveRun(Engine engine, Scenario scenario, Assets assets, boolean traced, Consumer<Status> listener) {
        this.traced = traced;
        this.engine = engine;
        this.scenario = scenario;
        this.assets = assets;
        this.listener = listener;
        thread = Thread.ofPlatform().daemon().name("simulation").start(this::work);
    }

    public Status status() {
        return status;
    }

    /** What happened to its parts up to the last time that it paused or ended; empty if it does not follow them. */
    public Optional<TraceFile> trace() {
        return trace.flatMap(LiveTrace::latest);
    }

    /** Goes on until paused or at the horizon. */
    public synchronized void run() {
        running = true;
        repace = true;
        notifyAll();
    }

    public synchronized void pause() {
        running = false;
        notifyAll();
    }

    /** Advances a paused run by some simulated time. */
    public synchronized void step(long ticks) {
        running = false;
        stepTicks += ticks;
        notifyAll();
    }

    /** Advances a paused run to the next instant at which something is seen to change, or to the horizon if nothing does. */
    public synchronized void step() {
        running = false;
        eventSteps++;
        notifyAll();
    }

    /** Simulated seconds per second of wall time, above zero; infinite for as fast as possible. */
    public synchronized void setSpeed(double simulatedPerWall) {
        if (!(simulatedPerWall > 0)) {
            throw new IllegalArgumentException("speed " + simulatedPerWall);
        }
        speed = simulatedPerWall;
        repace = true;
        notifyAll();
    }

    /** Ends the run and waits until its thread has stopped. Its recording can still be read, and is to be closed; its trace cannot. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        trace.ifPresent(LiveTrace::close);
    }

    private void work() {
        try {
            if (start()) {
                loop();
            }
        } catch (SimulationException e) {
            fail(e.reason());
        } catch (IOException | UncheckedIOException e) {
            fail(Message.of("experiment.recordingFailed", String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fail(Message.of("experiment.engineFailed", e.toString()));
            throw e;
        } finally {
            finishRecording();
        }
    }

    private boolean start() throws IOException {
        findings = engine.check(scenario, assets);
        Optional<Finding> error = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            fail(error.get().message());
            return false;
        }
        FrameFork frames = new FrameFork();
        LiveTrace steps = new LiveTrace(scenario);
        simulation = engine.start(scenario, assets, 0, frames, traced ? steps : TraceSink.NONE);
        if (traced) {
            steps.open(simulation.info().kinds());
            trace = Optional.of(steps);
        }
        writer = RecordingWriter.temporary(simulation.info());
        frames.add(writer);
        frames.add(frame -> framesSent++);
        advance(0);
        publish(Phase.PAUSED);
        return true;
    }

    private void loop() throws InterruptedException {
        while (simulation.now() < scenario.horizon()) {
            long target = awaitTarget();
            if (target == END) {
                return;
            }
            long begin = System.nanoTime();
            long before = simulation.now();
            if (target == NEXT_CHANGE) {
                advanceToChange();
            } else {
                advance(Math.min(target, scenario.horizon()));
            }
            long end = System.nanoTime();
            pacer.took(simulation.now() - before, end - begin);
            meter.add(simulation.now(), end);
            refreshKpis(end);
            publish(isRunning() ? Phase.RUNNING : Phase.PAUSED);
        }
        showTrace();
        publish(Phase.FINISHED);
    }

    /** Events that change nothing to be seen, such as the end of a time-out that no longer matters, are no step. */
    private void advanceToChange() {
        long before = framesSent;
        do {
            advance(Math.min(simulation.nextEvent().orElse(scenario.horizon()), scenario.horizon()));
        } while (framesSent == before && simulation.now() < scenario.horizon());
    }

    private void advance(long tick) {
        simulation.advanceTo(tick);
        writer.advanceTo(tick);
    }

    private void refreshKpis(long nanos) {
        if (kpis.isEmpty() || nanos - kpisAt > KPI_NANOS) {
            kpis = Optional.of(simulation.kpis());
            kpisAt = nanos;
        }
    }

    private synchronized boolean isRunning() {
        return running;
    }

    /** Waits until there is something to do. @return the tick to go to, or one of the two orders that are no tick */
    private synchronized long awaitTarget() throws InterruptedException {
        long now = simulation.now();
        while (!closed) {
            if (stepTicks > 0) {
                long target = now + stepTicks;
                stepTicks = 0;
                return target;
            }
            if (eventSteps > 0) {
                eventSteps--;
                return NEXT_CHANGE;
            }
            long target = running ? pacedTarget(now) : now;
            if (target > now) {
                return target;
            }
            if (!running) {
                showRest();
            }
            wait(running ? Pacer.SLICE_MILLIS : 0);
        }
        return END;
    }

    private long pacedTarget(long now) {
        long nanos = System.nanoTime();
        if (repace) {
            pacer.start(now, nanos, speed);
            repace = false;
        }
        return pacer.target(now, nanos);
    }

    private void showTrace() {
        trace.ifPresent(LiveTrace::show);
    }

    private void showRest() {
        showTrace();
        meter.clear();
        kpis = Optional.of(simulation.kpis());
        publish(Phase.PAUSED);
    }

    private void publish(Phase phase) {
        if (phase == Phase.FINISHED || phase == Phase.FAILED) {
            meter.clear();
            kpis = simulation == null ? kpis : Optional.of(simulation.kpis());
        }
        publish(phase, Optional.empty());
    }

    private void publish(Phase phase, Optional<Message> failure) {
        long now = simulation == null ? 0 : simulation.now();
        long events = simulation == null ? 0 : simulation.eventCount();
        Optional<RecordingFile> recording = Optional.ofNullable(writer).map(RecordingWriter::recording);
        status = new Status(phase, now, meter.speed(), events, recording, kpis, findings, failure);
        listener.accept(status);
    }

    private void fail(Message reason) {
        meter.clear();
        publish(Phase.FAILED, Optional.of(reason));
    }

    private void finishRecording() {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
        } catch (IOException | UncheckedIOException e) {
            fail(Message.of("experiment.recordingFailed", String.valueOf(e.getMessage())));
        }
    }
}
