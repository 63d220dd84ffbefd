package org.twinbench.workbench.timebar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.experiment.LiveRun;
import org.twinbench.layout.ScenarioScene;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Kpis;
import org.twinbench.state.Recording;
import org.twinbench.state.TraceFile;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;

/**
 * The run of the window: starts it when it is first wanted, looks at it once per picture, and moves the shown time, which
 * either follows the run or stands or replays anywhere in what is recorded. UI thread only; never waits for the engine.
 */
public final class RunControl {
    /** How long a replay as fast as possible takes, in seconds. */
    private static final double FASTEST_REPLAY = 10;

    private final Session session;
    private final List<Engine> engines;
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 10);
    private final DoubleProperty achieved = new SimpleDoubleProperty(this, "achieved", Double.NaN);
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following", true);
    private final LongProperty recordedEnd = new SimpleLongProperty(this, "recordedEnd");
    private final ObjectProperty<Kpis> kpis = new SimpleObjectProperty<>(this, "kpis");
    private final BooleanProperty tracing = new SimpleBooleanProperty(this, "tracing");
    private final ObjectProperty<TraceFile> trace = new SimpleObjectProperty<>(this, "trace");
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            look(nanos);
        }
    };

    private LiveRun run;
    /** What is shown instead of a run; null if nothing is. */
    private Recording lent;

    private LiveRun.Phase phase;
    private boolean replaying;
    private long lookedAt;

    public RunControl(Session session, List<Engine> engines) {
        this.session = session;
        this.engines = List.copyOf(engines);
        session.scenarioProperty().addListener((property, before, now) -> scenarioChanged(before, now));
        session.recordingProperty().addListener((property, before, now) -> refresh());
        speed.addListener((property, before, now) -> {
            if (run != null) {
                run.setSpeed(now.doubleValue());
            }
        });
        timer.start();
    }

    /** Simulated seconds per second of wall time; infinite for as fast as possible. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** What the run achieves; NaN while it does not run. */
    public DoubleProperty achievedProperty() {
        return achieved;
    }

    /** Whether the shown time is the latest of the run. */
    public BooleanProperty followingProperty() {
        return following;
    }

    /** The last tick that can be shown. */
    public LongProperty recordedEndProperty() {
        return recordedEnd;
    }

    /** The figures of the run so far; null before the first. */
    public ObjectProperty<Kpis> kpisProperty() {
        return kpis;
    }

    /** Whether the next run follows its parts. */
    public BooleanProperty tracingProperty() {
        return tracing;
    }

    /** What happened to the parts up to the last time that the run stood still; null if it does not follow them. */
    public ReadOnlyProperty<TraceFile> traceProperty() {
        return trace;
    }

    /** Runs or pauses; behind the end of the recording it replays. */
    public void toggle() {
        switch (session.runState()) {
            case NONE, FAILED -> {}
            case READY -> start();
            case RUNNING -> run.pause();
            case REPLAYING -> stopReplay();
            case PAUSED, FINISHED -> goOn();
        }
    }

    private void goOn() {
        boolean behind = session.tick() < recordedEnd.get();
        if (run == null || behind || phase == LiveRun.Phase.FINISHED) {
            replaying = true;
            following.set(false);
            if (!behind) {
                session.tickProperty()
                        .set(
                                session.recording() == null
                                        ? 0
                                        : session.recording().start());
            }
            session.runStateProperty().set(RunState.REPLAYING);
        } else {
            following.set(true);
            run.run();
        }
    }

    private void start() {
        prepare().ifPresent(LiveRun::run);
    }

    /** Advances to the next instant at which something happens: in the recording if the shown time is behind, else in the run. */
    public void step() {
        stopReplay();
        if (session.tick() < recordedEnd.get()) {
            seek(nextRecorded());
        } else if (session.runState() == RunState.READY || phase == LiveRun.Phase.PAUSED) {
            following.set(true);
            prepare().ifPresent(LiveRun::step);
        } else if (run != null) {
            run.pause();
        }
    }

    private long nextRecorded() {
        try {
            return session.recording().nextChange(session.tick()).orElse(recordedEnd.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws the run away; the next one begins at tick 0. */
    public void reset() {
        drop();
        session.runStateProperty().set(session.scenario() == null ? RunState.NONE : RunState.READY);
    }

    /** Runs the scenario from the beginning. */
    public void restart() {
        session.finishEditing();
        reset();
        start();
    }

    /** Throws the run away and shows a recording that was made elsewhere, from its first tick; it is closed with the next run. */
    public void replay(Recording other) {
        drop();
        lent = other;
        session.recordingProperty().set(other);
        recordedEnd.set(other.end());
        following.set(false);
        session.tickProperty().set(other.start());
        refresh();
    }

    /** Shows another instant while the run goes on; at the end of the recording the view follows again. */
    public void seek(long tick) {
        replaying = false;
        long end = recordedEnd.get();
        following.set(tick >= end);
        session.tickProperty().set(Math.max(0, Math.min(end, tick)));
        refresh();
    }

    /** Shows the latest instant from now on. */
    public void follow() {
        stopReplay();
        following.set(true);
        session.tickProperty().set(recordedEnd.get());
    }

    private void stopReplay() {
        if (replaying) {
            replaying = false;
            refresh();
        }
    }

    private Optional<LiveRun> prepare() {
        if (run == null && session.scenario() != null) {
            session.finishEditing();
            Scenario scenario = session.scenario();
            Assets assets = ScenarioScene.compose(Optional.ofNullable(session.model()), scenario, session.folder())
                    .<Assets>map(scene -> scene)
                    .orElse(Assets.NONE);
            engines.stream()
                    .filter(engine -> engine.description().key().equals(scenario.engine()))
                    .findFirst()
                    .ifPresent(engine -> run = new LiveRun(engine, scenario, assets, tracing.get(), status -> {}));
            if (run != null) {
                run.setSpeed(speed.get());
                following.set(true);
            }
        }
        return Optional.ofNullable(run);
    }

    private void look(long nanos) {
        double seconds = lookedAt == 0 ? 0 : (nanos - lookedAt) / 1e9;
        lookedAt = nanos;
        if (run != null) {
            show(run.status());
            trace.set(run.trace().orElse(null));
        }
        if (replaying) {
            replay(seconds);
        }
    }

    private void show(LiveRun.Status status) {
        status.recording().filter(r -> session.recording() != r).ifPresent(session.recordingProperty()::set);
        achieved.set(status.speed());
        kpis.set(status.kpis().orElse(null));
        status.recording().ifPresent(recording -> recordedEnd.set(recording.end()));
        if (following.get()) {
            session.tickProperty().set(recordedEnd.get());
        }
        if (phase != status.phase()) {
            phase = status.phase();
            status.failure().ifPresent(reason -> tellFailure(status, reason));
        }
        refresh();
    }

    private void tellFailure(LiveRun.Status status, Message reason) {
        String file = session.scenario().file();
        List<Finding> errors = new ArrayList<>(status.findings().stream()
                .map(f -> new Finding(
                        f.severity(), f.message(), Place.at(file, f.place().path())))
                .toList());
        if (errors.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            errors.add(new Finding(Severity.ERROR, reason, Place.of(file)));
        }
        session.replaceFindings(file, errors);
        log(Severity.ERROR, reason);
    }

    private void replay(double seconds) {
        double pace = speed.get();
        if (Double.isInfinite(pace)) {
            pace = Math.max(1, Ticks.toSeconds(recordedEnd.get()) / FASTEST_REPLAY);
        }
        long tick = session.tick() + Math.round(seconds * pace * Ticks.PER_SECOND);
        if (tick >= recordedEnd.get()) {
            replaying = false;
            following.set(true);
            tick = recordedEnd.get();
        }
        session.tickProperty().set(tick);
        refresh();
    }

    /** Makes the run state of the session agree with what goes on. */
    private void refresh() {
        Recording recording = session.recording();
        if (recording != null && run == null) {
            recordedEnd.set(recording.end());
        }
        RunState state = state(recording);
        if (session.runState() != state) {
            session.runStateProperty().set(state);
        }
    }

    private RunState state(Recording recording) {
        if (replaying) {
            return RunState.REPLAYING;
        }
        if (run == null) {
            RunState without = session.scenario() == null ? RunState.NONE : RunState.READY;
            return recording == null ? without : RunState.FINISHED;
        }
        return switch (run.status().phase()) {
            case STARTING, RUNNING -> RunState.RUNNING;
            case PAUSED -> RunState.PAUSED;
            case FINISHED -> RunState.FINISHED;
            case FAILED -> RunState.FAILED;
        };
    }

    private void scenarioChanged(Scenario before, Scenario now) {
        if (run != null && before != null && now != null) {
            log(Severity.INFO, Message.of("timebar.invalidated"));
        }
        reset();
    }

    private void drop() {
        LiveRun former = run;
        run = null;
        phase = null;
        replaying = false;
        following.set(true);
        session.recordingProperty().set(null);
        session.tickProperty().set(0);
        recordedEnd.set(0);
        achieved.set(Double.NaN);
        kpis.set(null);
        trace.set(null);
        Recording returned = lent;
        lent = null;
        if (returned != null) {
            Thread.ofVirtual().name("end of replay").start(() -> close(returned));
        }
        if (former != null) {
            Thread.ofVirtual().name("end of run").start(() -> end(former));
        }
    }

    private static void end(LiveRun former) {
        former.close();
        former.status().recording().ifPresent(RunControl::close);
    }

    private static void close(Recording recording) {
        try {
            recording.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void log(Severity severity, Message message) {
        session.log().add(new LogEntry(Instant.now(), severity, message));
    }

    /** The window goes away. */
    public void close() {
        timer.stop();
        drop();
    }
}
