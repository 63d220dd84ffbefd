package org.twinbench.workbench.charts;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.inspector.ChannelText;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.timebar.RunControl;

/** The courses of channels, the states of machines and the figures of the run, live while it goes on. */
public final class ChartsPanel implements Panel {
    private static final int MAX_POINTS = 1_600;

    private final Session session;
    private final RunControl control;
    private final ObservableSet<String> pinned = FXCollections.observableSet();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(300), event -> look()));
    private final Label empty = new Label();
    private final SplitPane split = new SplitPane();
    private final MenuButton menu = new MenuButton("", new FontIcon("mdi2p-pin-outline"));
    private StepChart chart;
    private StateStrip strip;
    private StateLegend legend;
    private KpiTable kpis;
    private boolean reading;
    private boolean stale = true;
    private long shownEnd = -1;

    public ChartsPanel(Session session, RunControl control) {
        this.session = session;
        this.control = control;
    }

    @Override
    public String id() {
        return "charts";
    }

    @Override
    public String titleKey() {
        return "charts.title";
    }

    @Override
    public String icon() {
        return "mdi2c-chart-line";
    }

    @Override
    public DockPlace place() {
        return DockPlace.BOTTOM;
    }

    @Override
    public Node node() {
        chart = new StepChart();
        chart.show(ChartData.NONE, ink(), session.texts().now());
        strip = new StateStrip(ink());
        legend = new StateLegend();
        kpis = new KpiTable(session);
        clock.setCycleCount(Animation.INDEFINITE);
        InvalidationListener changed = observable -> stale = true;
        for (Observable observed : List.of(
                session.selection(),
                session.recordingProperty(),
                session.themeProperty(),
                session.languageProperty(),
                pinned)) {
            observed.addListener(changed);
        }
        session.recordingProperty().subscribe(this::showRecording);
        session.languageProperty().subscribe(language -> showRecording(session.recording()));
        session.tickProperty().subscribe(tick -> mark());
        empty.getStyleClass().add("empty-note");
        empty.textProperty().bind(session.texts().of("charts.empty"));
        StackPane node = new StackPane(body(), empty);
        node.getStyleClass().add("panel");
        return node;
    }

    private Node body() {
        ScrollPane states = new ScrollPane(strip);
        states.setFitToWidth(true);
        states.setMinSize(0, 0);
        menu.setId("charts-pin");
        menu.getStyleClass().addAll("flat", "small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty().bind(session.texts().of("charts.pin"));
        HBox bar = new HBox(menu, legend.node());
        bar.getStyleClass().add("panel-bar");
        StackPane plot = new StackPane(chart.node());
        plot.setMinSize(0, 0);
        // beside each other: one above the other, a low panel would have no room for either
        SplitPane courses = new SplitPane(states, plot);
        courses.setDividerPositions(0.45);
        VBox.setVgrow(courses, Priority.ALWAYS);
        split.getItems().setAll(new VBox(bar, courses), kpis.node());
        split.setDividerPositions(0.68);
        return split;
    }

    private Ink ink() {
        return Ink.of(session.themeProperty().get());
    }

    private void showRecording(Recording recording) {
        empty.setVisible(recording == null);
        split.setVisible(recording != null);
        menu.getItems().clear();
        if (recording == null) {
            pinned.clear();
            return;
        }
        for (Channel channel : recording.info().channels()) {
            CheckMenuItem item = new CheckMenuItem(channel.asset() + " · "
                    + ChannelText.quantity(channel, session.texts().now()));
            item.setSelected(pinned.contains(channel.name()));
            item.setOnAction(event -> {
                if (item.isSelected()) {
                    pinned.add(channel.name());
                } else {
                    pinned.remove(channel.name());
                }
            });
            menu.getItems().add(item);
        }
    }

    @Override
    public void shown() {
        clock.play();
    }

    @Override
    public void hidden() {
        clock.stop();
    }

    @Override
    public void close() {
        clock.stop();
    }

    /** Reads anew in the background if something has changed; one reading at a time. */
    private void look() {
        kpis.show(control.kpisProperty().get());
        Recording recording = session.recording();
        if (recording == null || reading || (!stale && recording.end() == shownEnd)) {
            return;
        }
        reading = true;
        stale = false;
        shownEnd = recording.end();
        List<Integer> channels =
                ChannelChoice.of(recording.info(), Set.copyOf(pinned), Set.copyOf(session.selection()));
        Thread.ofVirtual().name("charts").start(() -> read(recording, channels));
    }

    private void read(Recording recording, List<Integer> channels) {
        try {
            ChartData data = ChartData.read(recording, channels, MAX_POINTS);
            Platform.runLater(() -> show(recording, data));
        } catch (IOException e) {
            Platform.runLater(() -> failed(recording, e));
        }
    }

    private void show(Recording recording, ChartData data) {
        reading = false;
        if (recording.equals(session.recording())) {
            chart.show(data, ink(), session.texts().now());
            strip.show(data, ink());
            legend.show(data, session.texts().now());
            mark();
        }
    }

    /** A recording that was thrown away while it was read is no failure. */
    private void failed(Recording recording, IOException e) {
        reading = false;
        if (recording.equals(session.recording())) {
            Message message = Message.of("inspector.unreadable", String.valueOf(e.getMessage()));
            session.log().add(new LogEntry(Instant.now(), Severity.ERROR, message));
        }
    }

    private void mark() {
        chart.mark(session.tick());
        strip.mark(session.tick());
    }
}
