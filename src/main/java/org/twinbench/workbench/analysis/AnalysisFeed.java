package org.twinbench.workbench.analysis;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.twinbench.experiment.analysis.Measures;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Kpis;
import org.twinbench.state.Recording;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.timebar.RunControl;

/** Keeps the analysis of the shown run up to date, in the background and only while somebody looks at it. */
final class AnalysisFeed {
    /** After an analysis the machine rests for this many times as long as it took. */
    private static final int REST = 4;

    private final Session session;
    private final RunControl control;
    private final ReadOnlyObjectWrapper<RunAnalysis> analysis = new ReadOnlyObjectWrapper<>(this, "analysis");
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(400), event -> look()));
    private Measures measures = Measures.NONE;
    private boolean busy;
    private long restsUntil;
    private long seenEnd = -1;
    private Kpis seenKpis;

    AnalysisFeed(Session session, RunControl control) {
        this.session = session;
        this.control = control;
        clock.setCycleCount(Animation.INDEFINITE);
        session.recordingProperty().addListener((property, before, now) -> forget());
    }

    /** The latest analysis; null while nothing is recorded. */
    ReadOnlyObjectProperty<RunAnalysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** The figures of the latest analysis. */
    Measures measures() {
        return measures;
    }

    void start() {
        look();
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    private void forget() {
        analysis.set(null);
        seenEnd = -1;
        seenKpis = null;
        restsUntil = 0;
    }

    private void look() {
        Recording recording = session.recording();
        Scenario scenario = session.scenario();
        if (recording == null || scenario == null || busy || System.nanoTime() < restsUntil) {
            return;
        }
        Kpis kpis = control.kpisProperty().get();
        long end = recording.end();
        if (end == seenEnd && Objects.equals(kpis, seenKpis)) {
            return;
        }
        busy = true;
        seenEnd = end;
        seenKpis = kpis;
        Measures figures = kpis == null ? Measures.NONE : Measures.of(kpis);
        Thread.ofVirtual().name("analysis").start(() -> analyse(scenario, figures, recording));
    }

    private void analyse(Scenario scenario, Measures figures, Recording recording) {
        long began = System.nanoTime();
        try {
            RunAnalysis result = RunAnalysis.of(scenario, figures, recording);
            Platform.runLater(() -> take(recording, figures, result, System.nanoTime() - began));
        } catch (IOException e) {
            Platform.runLater(() -> failed(recording, e));
        }
    }

    private void take(Recording recording, Measures figures, RunAnalysis result, long nanos) {
        busy = false;
        restsUntil = System.nanoTime() + REST * nanos;
        if (recording.equals(session.recording())) {
            measures = figures;
            analysis.set(result);
        }
    }

    /** A recording that was thrown away while it was read is no failure. */
    private void failed(Recording recording, IOException e) {
        busy = false;
        if (recording.equals(session.recording())) {
            Message message = Message.of("inspector.unreadable", String.valueOf(e.getMessage()));
            session.log().add(new LogEntry(Instant.now(), Severity.ERROR, message));
        }
    }
}
