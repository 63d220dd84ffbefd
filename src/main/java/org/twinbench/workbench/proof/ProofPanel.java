package org.twinbench.workbench.proof;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.experiment.ProofRow;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Proof;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;

/** The known answers of all engines with formula or source, beside what simulation gives when it is asked here and now. */
public final class ProofPanel implements Panel {
    private final Session session;
    private final ProofWork work;
    private final ObservableList<ProofRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProofRow> shown = new FilteredList<>(rows);
    private final BooleanProperty onlyMissed = new SimpleBooleanProperty();
    private final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> verdict = new SimpleObjectProperty<>();
    private final ProgressBar progress = new ProgressBar();

    /** @param engines those that the proofs are about are among them */
    public ProofPanel(Session session, List<Proof> proofs, List<Engine> engines) {
        this.session = session;
        this.work = new ProofWork(proofs, engines);
    }

    @Override
    public String id() {
        return "proof";
    }

    @Override
    public String titleKey() {
        return "proof.title";
    }

    @Override
    public String icon() {
        return "mdi2c-check-decagram-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        ProofTable table = new ProofTable(shown, session.texts());
        onlyMissed.subscribe(only -> shown.setPredicate(row -> !only || !row.ok()));
        rows.addListener((ListChangeListener<ProofRow>) change -> count());
        session.jobs().running().addListener((ListChangeListener<Job>) change -> forget());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox node = new VBox(bar(), table.node());
        node.getStyleClass().add("panel");
        return node;
    }

    private Node bar() {
        Button run = button("proof.run", "mdi2p-play-outline", this::run);
        run.disableProperty().bind(job.isNotNull());
        Button cancel = button("proof.cancel", "mdi2c-close", () -> job.get().cancel());
        cancel.visibleProperty().bind(job.isNotNull());
        progress.visibleProperty().bind(job.isNotNull());
        progress.getStyleClass().add("proof-progress");
        ToggleButton missed = new ToggleButton("", new FontIcon("mdi2c-close-circle-outline"));
        missed.setId("proof.onlyMissed");
        missed.getStyleClass().add("flat");
        missed.textProperty().bind(session.texts().of("proof.onlyMissed"));
        missed.selectedProperty().bindBidirectional(onlyMissed);
        Label counts = new Label();
        counts.setId("proof.verdict");
        counts.textProperty().bind(session.texts().of(verdict));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(run, cancel, progress, gap, counts, missed);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(key);
        button.getStyleClass().add("flat");
        button.textProperty().bind(session.texts().of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void count() {
        long met = rows.stream().filter(ProofRow::ok).count();
        verdict.set(Message.of("proof.verdict", met, rows.size() - met));
    }

    /** Rows come as they are measured. */
    private void run() {
        rows.clear();
        Job started = session.jobs()
                .startBeside(
                        Message.of("proof.running"),
                        progressOf -> work.run(row -> Platform.runLater(() -> take(row)), progressOf),
                        count -> {},
                        this::failed);
        progress.progressProperty().bind(started.fractionProperty());
        job.set(started);
    }

    private void take(ProofRow row) {
        if (job.get() != null && !job.get().cancelled()) {
            rows.add(row);
        }
    }

    private void failed(Throwable failure) {
        session.findings().addFirst(Finding.error(Place.of(""), "proof.failed", failure.toString()));
    }

    private void forget() {
        if (job.get() != null && !session.jobs().running().contains(job.get())) {
            job.set(null);
            progress.progressProperty().unbind();
        }
    }
}
