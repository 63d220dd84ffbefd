package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.compare.Comparison;
import org.twinbench.experiment.compare.KpiDifference;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.scenarios.ScenarioFile;

/** Scenarios against one of them, over as many replications as wanted, with the intervals of the differences. */
public final class ComparePanel implements Panel {
    private static final double WIDE = 900;

    private final Session session;
    private final Path samples;
    private final CompareForm form;
    private final JobControls job;
    private final DifferenceTable table;
    private final ObservableList<Comparison> results = FXCollections.observableArrayList();
    private final ObjectProperty<Comparison> shown = new SimpleObjectProperty<>();
    private final BooleanProperty assetsToo = new SimpleBooleanProperty();
    private final FlowPane choice = new FlowPane(4, 4);

    /** @param samples the folder with the scenarios of the installation */
    public ComparePanel(Session session, Path samples) {
        this.session = session;
        this.samples = samples;
        form = new CompareForm(session.texts());
        job = new JobControls(session, "compare", "experiment.compare.run", form.complete(), this::run);
        table = new DifferenceTable(session.texts());
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public String titleKey() {
        return "experiment.compare.title";
    }

    @Override
    public String icon() {
        return "mdi2c-compare-horizontal";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        ToggleButton assets = new ToggleButton("", new FontIcon("mdi2f-format-list-bulleted"));
        assets.setId("compare.assets");
        assets.getStyleClass().add("flat");
        assets.textProperty().bind(session.texts().of("experiment.compare.assets"));
        assets.selectedProperty().bindBidirectional(assetsToo);
        FlowPane bar = new FlowPane(12, 4);
        bar.getChildren().addAll(form.fields());
        bar.getChildren().add(job.node());
        bar.getStyleClass().add("panel-bar");
        Label what = new Label();
        what.setId("compare-what");
        what.setWrapText(true);
        what.textProperty().bind(session.texts().made(this::describe, shown));
        FlowPane head = new FlowPane(8, 4, choice, what, assets);
        head.getStyleClass().add("panel-bar");
        choice.setPrefWrapLength(WIDE);
        head.visibleProperty().bind(shown.isNotNull());
        head.managedProperty().bind(head.visibleProperty());
        shown.subscribe(this::show);
        assetsToo.subscribe(this::show);
        session.scenarioProperty().subscribe(this::offer);
        session.languageProperty().subscribe(this::offer);
        session.languageProperty().subscribe(this::name);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox node = new VBox(bar, head, table.node());
        node.getStyleClass().add("panel");
        return node;
    }

    @Override
    public void shown() {
        offer();
    }

    private void offer() {
        List<Path> folders = ScenarioChoice.folders(session, samples);
        Thread.ofVirtual().name("scenarios to compare").start(() -> {
            List<ScenarioFile> files = ScenarioFile.in(folders);
            Platform.runLater(() -> form.offer(ScenarioChoice.all(session.scenario(), files)));
        });
    }

    private void run() {
        session.finishEditing();
        ScenarioSource source = new ScenarioSource(session);
        ScenarioChoice baseline = form.baseline();
        List<ScenarioChoice> others = form.others();
        int count = form.replications();
        job.start(
                Message.of("experiment.compare.running"),
                progress -> compare(source, baseline, others, count, progress),
                this::take);
    }

    /** One after the other, and a processor is left to the window. */
    private static List<Comparison> compare(
            ScenarioSource source, ScenarioChoice baseline, List<ScenarioChoice> others, int count, Progress progress)
            throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        PreparedScenario first = source.prepare(baseline, progress.part(0, 0.1));
        Comparison.Plan plan = new Comparison.Plan(count, first.scenario().seed(), true);
        List<Comparison> all = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Progress part = progress.part(0.1 + 0.9 * i / others.size(), 0.1 + 0.9 * (i + 1) / others.size());
            PreparedScenario other = source.prepare(others.get(i), part.part(0, 0.1));
            all.add(Comparison.run(first, other, plan, threads, part.part(0.1, 1)));
        }
        return all;
    }

    private void take(List<Comparison> comparisons) {
        results.setAll(comparisons);
        shown.set(comparisons.getFirst());
        name();
    }

    /** A button for each alternative, if there are several. */
    private void name() {
        choice.getChildren().clear();
        choice.setManaged(results.size() > 1);
        for (Comparison comparison : results.size() > 1 ? results : List.<Comparison>of()) {
            ToggleButton button =
                    new ToggleButton(comparison.b().name().in(session.texts().locale()));
            button.getStyleClass().add("flat");
            button.setSelected(comparison.equals(shown.get()));
            button.setOnAction(event -> {
                shown.set(comparison);
                name();
            });
            choice.getChildren().add(button);
        }
    }

    private String describe(Messages messages) {
        Comparison comparison = shown.get();
        return comparison == null
                ? ""
                : messages.text(
                        "experiment.compare.what",
                        comparison.a().name().in(messages.locale()),
                        comparison.b().name().in(messages.locale()),
                        comparison.a().replications());
    }

    private void show() {
        if (shown.get() != null) {
            List<KpiDifference> rows = new ArrayList<>(shown.get().overall());
            if (assetsToo.get()) {
                rows.addAll(shown.get().significantByAsset());
            }
            table.show(rows);
        }
    }
}
