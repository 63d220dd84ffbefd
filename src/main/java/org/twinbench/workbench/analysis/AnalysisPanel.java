package org.twinbench.workbench.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.timebar.RunControl;
import org.twinbench.workbench.timebar.SimulatedTime;

/** What the shown run says about its plant, kept up to date while it goes on. */
public final class AnalysisPanel implements Panel {
    private final Session session;
    private final RunControl control;
    private final AnalysisFeed feed;
    private final Map<String, AnalysisView> views = new LinkedHashMap<>();
    private final ToggleGroup choice = new ToggleGroup();
    private final StackPane body = new StackPane();
    private final ShadeChoice shades;
    private final Label empty = new Label();

    public AnalysisPanel(Session session, RunControl control) {
        this.session = session;
        this.control = control;
        this.feed = new AnalysisFeed(session, control);
        this.shades = new ShadeChoice(session);
    }

    @Override
    public String id() {
        return "analysis";
    }

    @Override
    public String titleKey() {
        return "analysis.title";
    }

    @Override
    public String icon() {
        return "mdi2m-magnify-scan";
    }

    @Override
    public DockPlace place() {
        return DockPlace.BOTTOM;
    }

    @Override
    public Node node() {
        views.put("bottleneck", new BottleneckView(session, control::seek));
        views.put("losses", new LossView(session));
        views.put("gantt", new GanttView(session, control::seek));
        views.put("flow", new FlowView(session));
        empty.getStyleClass().add("empty-note");
        empty.setId("analysis-empty");
        ObservableValue<RunAnalysis> analysis = feed.analysisProperty();
        empty.textProperty().bind(session.texts().made(this::note, analysis));
        StackPane stack = new StackPane(body, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox node = new VBox(bar(), stack);
        node.getStyleClass().add("panel");
        analysis.subscribe(this::show);
        analysis.subscribe(latest -> shades.show(latest, feed.measures()));
        choice.selectedToggleProperty().subscribe(this::show);
        session.languageProperty().subscribe(this::show);
        session.themeProperty().subscribe(this::show);
        session.tickProperty().subscribe(tick -> current().mark(tick.longValue()));
        return node;
    }

    private Node bar() {
        HBox bar = new HBox();
        bar.getStyleClass().add("panel-bar");
        add(bar, "bottleneck", "mdi2f-filter-outline");
        add(bar, "losses", "mdi2c-chart-bar-stacked");
        add(bar, "gantt", "mdi2c-chart-gantt");
        add(bar, "flow", "mdi2c-chart-sankey");
        choice.getToggles().getFirst().setSelected(true);
        choice.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true); // one is always chosen
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label span = new Label();
        span.setId("analysis-span");
        span.getStyleClass().add("muted");
        span.textProperty().bind(session.texts().made(this::span, feed.analysisProperty()));
        bar.getChildren().addAll(gap, span, shades.node());
        return bar;
    }

    private void add(HBox bar, String view, String icon) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId("analysis." + view);
        button.getStyleClass().add("flat");
        button.textProperty().bind(session.texts().of("analysis.view." + view));
        button.setToggleGroup(choice);
        button.setUserData(view);
        bar.getChildren().add(button);
    }

    private AnalysisView current() {
        Object view = choice.getSelectedToggle() == null
                ? "bottleneck"
                : choice.getSelectedToggle().getUserData();
        return views.get(view);
    }

    private String span(Messages messages) {
        RunAnalysis analysis = feed.analysisProperty().get();
        return analysis == null || analysis.to() <= analysis.from()
                ? ""
                : messages.text(
                        "analysis.span", SimulatedTime.clock(analysis.from()), SimulatedTime.clock(analysis.to()));
    }

    /** What is missing; empty when nothing is. */
    private String note(Messages messages) {
        RunAnalysis analysis = feed.analysisProperty().get();
        if (analysis == null) {
            return messages.text("analysis.empty");
        }
        if (analysis.machines().isEmpty()) {
            return messages.text("analysis.noMachines");
        }
        return analysis.to() > analysis.from() ? "" : messages.text("analysis.warmUp", SimulatedTime.clock(warmUp()));
    }

    private long warmUp() {
        return session.scenario() == null ? 0 : session.scenario().warmUp();
    }

    private void show() {
        boolean isShown = note(session.texts().now()).isEmpty();
        empty.setVisible(!isShown);
        body.setVisible(isShown);
        if (isShown) {
            body.getChildren().setAll(current().node());
            current().show(feed.analysisProperty().get());
        }
    }

    @Override
    public void shown() {
        feed.start();
    }

    @Override
    public void hidden() {
        feed.stop();
    }

    @Override
    public void close() {
        feed.stop();
    }
}
