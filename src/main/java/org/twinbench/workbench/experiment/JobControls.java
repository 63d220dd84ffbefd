package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.sim.SimulationException;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.jobs.Work;

/** The buttons that start and cancel one piece of work beside everything else, and how far it is. */
final class JobControls {
    private final Session session;
    private final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    private final ProgressBar progress = new ProgressBar();
    private final HBox node = new HBox(8);

    /**
     * @param id of the panel: the buttons are {@code <id>.run} and {@code <id>.cancel}
     * @param runKey message of the button that starts
     * @param possible whether there is anything to start
     */
    JobControls(Session session, String id, String runKey, ObservableBooleanValue possible, Runnable run) {
        this.session = session;
        Button start = button(id + ".run", runKey, "mdi2p-play-outline", run);
        start.disableProperty().bind(job.isNotNull().or(Bindings.not(possible)));
        Button cancel = button(
                id + ".cancel",
                "experiment.cancel",
                "mdi2c-close",
                () -> job.get().cancel());
        cancel.visibleProperty().bind(job.isNotNull());
        cancel.managedProperty().bind(cancel.visibleProperty());
        progress.visibleProperty().bind(job.isNotNull());
        progress.managedProperty().bind(progress.visibleProperty());
        progress.getStyleClass().add("proof-progress");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(start, cancel, progress);
        session.jobs().running().addListener((ListChangeListener<Job>) change -> forget());
    }

    private Button button(String id, String key, String icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.textProperty().bind(session.texts().of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    /** What is going on; null while nothing is. */
    ReadOnlyObjectProperty<Job> jobProperty() {
        return job;
    }

    <T> void start(Message name, Work<T> work, Consumer<T> done) {
        Job started = session.jobs().startBeside(name, work, done, this::failed);
        progress.progressProperty().bind(started.fractionProperty());
        job.set(started);
    }

    private void failed(Throwable failure) {
        switch (failure) {
            case BadInputException bad -> session.findings().addAll(0, bad.findings());
            case SimulationException stuck -> tell(stuck.reason());
            case IOException unreadable ->
                tell(Message.of("workbench.open.unreadable", String.valueOf(unreadable.getMessage())));
            default -> tell(Message.of("experiment.failed", failure.toString()));
        }
    }

    private void tell(Message what) {
        session.findings().addFirst(new Finding(Severity.ERROR, what, Place.of("")));
    }

    private void forget() {
        if (job.get() != null && !session.jobs().running().contains(job.get())) {
            job.set(null);
            progress.progressProperty().unbind();
        }
    }
}
