package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.table.Columns;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.timebar.SimulatedTime;

/** The open scenario over many replications: means with their intervals, and whether its warm-up is long enough. */
public final class ReplicationsPanel implements Panel {
    private static final double WARM_UP = 0.25;

    private final Session session;
    private final ReplicationsForm form;
    private final JobControls job;
    private final TableView<KpiEstimate> table = new TableView<>();
    private final WelchChart welch = new WelchChart();
    private final ObjectProperty<Replicated> result = new SimpleObjectProperty<>();
    private final BooleanProperty assetsToo = new SimpleBooleanProperty();

    public ReplicationsPanel(Session session) {
        this.session = session;
        form = new ReplicationsForm(session.texts());
        job = new JobControls(
                session,
                "replications",
                "experiment.replications.run",
                session.scenarioProperty().isNotNull().and(form.complete()),
                this::run);
    }

    @Override
    public String id() {
        return "replications";
    }

    @Override
    public String titleKey() {
        return "experiment.replications.title";
    }

    @Override
    public String icon() {
        return "mdi2r-repeat-variant";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        ToggleButton assets = new ToggleButton("", new FontIcon("mdi2f-format-list-bulleted"));
        assets.setId("replications.assets");
        assets.getStyleClass().add("flat");
        assets.textProperty().bind(session.texts().of("experiment.replications.assets"));
        assets.selectedProperty().bindBidirectional(assetsToo);
        FlowPane bar = new FlowPane(12, 4);
        bar.getStyleClass().add("panel-bar");
        bar.getChildren().addAll(form.fields());
        bar.getChildren().addAll(job.node(), assets);
        fill();
        SplitPane halves = new SplitPane(table, courses());
        halves.setDividerPositions(0.52);
        VBox.setVgrow(halves, Priority.ALWAYS);
        result.subscribe(this::show);
        assetsToo.subscribe(on -> show());
        session.languageProperty().subscribe(language -> show());
        session.themeProperty().subscribe(theme -> show());
        session.scenarioProperty().subscribe(this::take);
        VBox node = new VBox(bar, halves);
        node.getStyleClass().add("panel");
        return node;
    }

    private void fill() {
        table.setId("replications-table");
        table.accessibleTextProperty().bind(session.texts().of("experiment.replications"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        new Columns<KpiEstimate>(table, session.texts(), "experiment.replications.none")
                .text(
                        "experiment.column.figure",
                        220,
                        row -> FigureText.name(
                                new KpiName(row.asset(), row.key()),
                                session.texts().now()))
                .number("experiment.column.mean", 110, row -> FigureText.mean(row.estimate(), row.unit()))
                .number("experiment.column.ci", 90, row -> FigureText.halfWidth(row.estimate(), row.unit()))
                .number("experiment.column.precision", 90, row -> precision(row));
    }

    private static String precision(KpiEstimate row) {
        double share = row.estimate().relativeHalfWidth();
        return Double.isFinite(share) ? "%.1f %%".formatted(100 * share) : "–";
    }

    private Node courses() {
        Label reached = new Label();
        reached.setId("replications-reached");
        reached.setWrapText(true);
        reached.textProperty().bind(session.texts().made(this::reached, result));
        Label advice = new Label();
        advice.setId("replications-advice");
        advice.setWrapText(true);
        advice.textProperty().bind(session.texts().made(this::advice, result));
        VBox.setVgrow(welch.node(), Priority.ALWAYS);
        VBox box = new VBox(6, reached, advice, welch.node());
        box.getStyleClass().add("analysis-body");
        box.visibleProperty().bind(result.isNotNull());
        return box;
    }

    /** Another scenario, or another version of it, has other figures. */
    private void take(Scenario scenario) {
        result.set(null);
        if (scenario == null) {
            form.offer(List.of());
            return;
        }
        form.propose(scenario.replications());
        Optional<Scene> model = Optional.ofNullable(session.model());
        Thread.ofVirtual().name("figures of the scenario").start(() -> {
            List<KpiName> figures = figures(scenario, model);
            Platform.runLater(() -> form.offer(figures));
        });
    }

    /** Those of the whole; none while the scenario is being edited and cannot run. */
    private static List<KpiName> figures(Scenario scenario, Optional<Scene> model) {
        try {
            return PreparedScenario.of(scenario, model).figures().stream()
                    .filter(kpi -> kpi.asset().isEmpty())
                    .map(KpiName::of)
                    .toList();
        } catch (BadInputException unfit) {
            return List.of(); // what is wrong is told where it is edited, and when it is run
        }
    }

    private void run() {
        session.finishEditing();
        Scenario scenario = session.scenario();
        Optional<Scene> model = Optional.ofNullable(session.model());
        StopRule rule = form.rule();
        job.start(
                Message.of("experiment.replications.running"),
                progress -> replicate(scenario, model, rule, progress),
                done -> keep(scenario, done));
    }

    private void keep(Scenario scenario, Replicated done) {
        if (scenario.equals(session.scenario())) {
            result.set(done);
        }
    }

    /** A processor is left to the window. */
    private static Replicated replicate(Scenario scenario, Optional<Scene> model, StopRule rule, Progress progress)
            throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        PreparedScenario prepared = PreparedScenario.of(scenario, model);
        var advice = ScenarioRun.adviseWarmUp(prepared, threads, progress.part(0, WARM_UP));
        var run = ScenarioRun.execute(prepared, rule, threads, Optional.empty(), progress.part(WARM_UP, 1));
        return new Replicated(run, advice);
    }

    private void show() {
        Replicated shown = result.get();
        if (shown == null) {
            table.getItems().clear();
            return;
        }
        table.getItems()
                .setAll(shown.run().kpis().stream()
                        .filter(kpi -> assetsToo.get() || kpi.asset().isEmpty())
                        .filter(kpi -> !Flow.isCount(kpi.key()))
                        .toList());
        welch.show(
                shown.warmUp(),
                Ink.of(session.themeProperty().get()),
                session.texts().now());
    }

    private String reached(Messages messages) {
        if (result.get() == null) {
            return "";
        }
        int count = result.get().run().scenario().replications();
        return result.get()
                .run()
                .quality()
                .precision()
                .map(precision -> messages.text(
                        "experiment.replications." + precision.verdict(),
                        count,
                        FigureText.name(precision.kpi(), messages),
                        precision.reached(),
                        precision.wanted()))
                .orElseGet(() -> messages.text("experiment.replications.count", count));
    }

    private String advice(Messages messages) {
        if (result.get() == null) {
            return "";
        }
        String used = SimulatedTime.clock(result.get().run().scenario().warmUp());
        return result.get()
                .warmUp()
                .seconds()
                .map(seconds -> messages.text(
                        "experiment.warmUp.proposed", SimulatedTime.clock(Ticks.ofSeconds(seconds)), used))
                .orElseGet(() -> messages.text("experiment.warmUp.unsettled", used));
    }
}
