package org.twinbench.workbench.planning;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.exchange.planning.ColumnMapping;
import org.twinbench.exchange.planning.PlanningImport;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.report.planning.PlanFile;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.chart.ChartView;
import org.twinbench.schedule.io.PlanDocument;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.planning.PlanBoard.State;
import org.twinbench.workbench.theme.Ink;

/**
 * Orders on machines: opened, solved while one looks on, moved by hand with the cost under the pointer, repaired when something happens,
 * explained, compared, played in 3D, and saved.
 */
public final class PlanningPanel implements Panel {
    private final Session session;
    private final PlanBoard board;
    private final PlanSearch search;
    private final PlanTabs tabs;
    private final PlanPlayer player;
    private final EventBar events;
    private final LayoutBar layout;
    private final SplitPane parts = new SplitPane();
    private final Label figures = new Label();
    private final Label chosen = new Label();
    private final GanttPane gantt;

    /** @param player plays recordings of plans in the views */
    public PlanningPanel(Session session, PlanPlayer player) {
        this.session = session;
        this.player = player;
        this.board = new PlanBoard(session.undo());
        this.gantt = new GanttPane(board, Ink.of(session.themeProperty().get()), this::price);
        new GanttTip(session, board, gantt);
        this.search = new PlanSearch(session, board, this::failed);
        this.tabs = new PlanTabs(session, board, gantt, this::failed);
        this.events = new EventBar(session, board, search::happens);
        this.layout = new LayoutBar(session, board);
    }

    @Override
    public String id() {
        return "planning";
    }

    @Override
    public String titleKey() {
        return "planning.title";
    }

    @Override
    public String icon() {
        return "mdi2c-chart-gantt";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        figures.setId("planning-figures");
        chosen.setId("planning-chosen");
        chosen.getStyleClass().add("muted");
        figures.textProperty()
                .bind(Bindings.createStringBinding(this::figures, board.stateProperty(), session.languageProperty()));
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        this::chosen, board.stateProperty(), gantt.selectedProperty(), session.languageProperty()));
        HBox foot = new HBox(24, figures, chosen);
        foot.getStyleClass().add("panel-bar");
        session.themeProperty().subscribe(theme -> look());
        session.languageProperty().subscribe(language -> look());
        StackPane middle = new StackPane(gantt, empty());
        parts.setOrientation(Orientation.VERTICAL);
        parts.getItems().add(middle);
        parts.setId("planning-parts");
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox node = new VBox(bar(), events, layout, parts, foot);
        node.getStyleClass().add("panel");
        return node;
    }

    private FlowPane bar() {
        FlowPane bar = new FlowPane(8, 4);
        bar.getStyleClass().add("panel-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        var none = board.stateProperty().isNull();
        Button solve = button("planning.solve", "mdi2p-play-outline", search::solve);
        solve.disableProperty().bind(search.runningProperty().isNotNull().or(none));
        Button halt = button("planning.stop", "mdi2s-stop", search::stop);
        halt.disableProperty().bind(search.runningProperty().isNull());
        Button save = button("planning.save", "mdi2c-content-save-outline", this::save);
        save.disableProperty().bind(none);
        Button export = button("planning.export", "mdi2e-export-variant", this::export);
        export.disableProperty().bind(none);
        Button play = button("planning.play", "mdi2m-movie-open-play-outline", this::play);
        play.disableProperty().bind(none);
        Button why = button("planning.why", "mdi2c-comment-question-outline", this::why);
        why.disableProperty().bind(none);
        Button split = button("planning.split", "mdi2c-content-cut", this::split);
        split.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> gantt.selectedProperty().get() < 0
                                || search.runningProperty().get() != null,
                        gantt.selectedProperty(),
                        search.runningProperty()));
        ToggleButton details = toggle("planning.details", "mdi2d-dock-bottom");
        details.disableProperty().bind(none);
        details.selectedProperty().subscribe(this::showTabs);
        tabs.wantedProperty().bindBidirectional(details.selectedProperty());
        ToggleButton happened = toggle("planning.event", "mdi2a-alert-outline", events);
        happened.disableProperty().bind(none);
        ToggleButton ways = toggle("planning.layout", "mdi2m-map-marker-path", layout);
        ways.disableProperty().bind(none.or(search.runningProperty().isNotNull()));
        bar.getChildren()
                .addAll(
                        button("planning.open", "mdi2f-folder-open-outline", this::choose),
                        solve,
                        halt,
                        save,
                        export,
                        button("planning.fit", "mdi2f-fit-to-page-outline", gantt::fit),
                        views(),
                        why,
                        split,
                        happened,
                        ways,
                        details,
                        play);
        return bar;
    }

    private void showTabs(boolean on) {
        if (on && !parts.getItems().contains(tabs)) {
            parts.getItems().add(tabs);
            parts.setDividerPositions(0.62);
        } else if (!on) {
            parts.getItems().remove(tabs);
        }
    }

    private void why() {
        tabs.explain(gantt.selectedProperty().get());
    }

    private void split() {
        board.split(gantt.selectedProperty().get())
                .ifPresent(reason -> session.findings()
                        .addFirst(new Finding(
                                Severity.ERROR,
                                reason,
                                Place.of(board.state().problem().name()))));
    }

    private void play() {
        State state = board.state();
        player.play(state.problem(), state.plan(), this::failed);
    }

    /** A button that shows and hides a bar. */
    private ToggleButton toggle(String id, String icon, Node shown) {
        ToggleButton button = toggle(id, icon);
        shown.visibleProperty().bind(button.selectedProperty());
        shown.managedProperty().bind(button.selectedProperty());
        return button;
    }

    private ToggleButton toggle(String id, String icon) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.textProperty().bind(session.texts().of(id));
        return button;
    }

    private void look() {
        gantt.look(
                Ink.of(session.themeProperty().get()),
                session.texts().locale(),
                session.texts().now("planning.dayPattern"));
    }

    private Label empty() {
        Label empty = new Label();
        empty.textProperty().bind(session.texts().of("planning.empty"));
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        empty.visibleProperty().bind(board.stateProperty().isNull());
        empty.setMouseTransparent(true);
        return empty;
    }

    private HBox views() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        for (ChartView each : ChartView.values()) {
            ToggleButton button = new ToggleButton();
            String name = each.name().toLowerCase(Locale.ROOT);
            button.setId("planning." + name);
            button.textProperty().bind(session.texts().of("planning.view." + name));
            button.setToggleGroup(group);
            button.setSelected(each == ChartView.MACHINES);
            button.setOnAction(event -> {
                button.setSelected(true);
                gantt.show(each);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private Button button(String id, String icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.textProperty().bind(session.texts().of(id));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("planning.open"));
        Optional.ofNullable(chooser.showOpenDialog(gantt.getScene().getWindow()))
                .ifPresent(file -> open(file.toPath()));
    }

    /** Reads a file and shows its first plan. What was open stays until the new one is complete. */
    public void open(Path file) {
        open(List.of(file));
    }

    /** Reads files that are one order book, as {@link #open(Path)} reads one. */
    public void open(List<Path> files) {
        record Read(PlanningImport.Read orders, PlanFound first) {}
        Path file = files.getFirst();
        Locale language = session.texts().locale();
        session.jobs()
                .start(
                        Message.of("planning.reading", file.getFileName().toString()),
                        progress -> {
                            PlanningImport.Read orders =
                                    PlanningImport.problem(files, ColumnMapping.NONE, language, progress);
                            return new Read(orders, new Planner(orders.problem()).first());
                        },
                        read -> {
                            search.giveUp();
                            board.open(read.orders().problem(), read.first().plan());
                            tell(files, read.orders().findings());
                            gantt.fit();
                        },
                        this::failed);
    }

    /** What was said of the files before is said again or no longer true. */
    private void tell(List<Path> files, List<Finding> findings) {
        List<String> names = files.stream().map(Path::toString).toList();
        session.findings().removeIf(old -> names.contains(old.place().file()));
        session.findings().addAll(0, findings);
    }

    /** Whether there is a plan on the table. */
    public boolean isOpen() {
        return board.state() != null;
    }

    private void failed(Throwable failure) {
        List<Finding> findings = failure instanceof BadInputException bad
                ? bad.findings()
                : List.of(new Finding(
                        Severity.ERROR,
                        Message.of("planning.failed", String.valueOf(failure.getMessage())),
                        Place.of("")));
        session.findings().addAll(0, findings);
    }

    /** Writes the view as a picture, a page or a workbook. */
    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("planning.export"));
        chooser.setInitialFileName("plan.pdf");
        PlanFile.KINDS.forEach(kind -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.toUpperCase(Locale.ROOT), "*." + kind)));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(PlanFile.KINDS.indexOf("pdf")));
        State state = board.state();
        Optional.ofNullable(chooser.showSaveDialog(gantt.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> export(file, state));
    }

    /** Exports what is on the table; tells where a name says no kind of file. */
    void export(Path file, State state) {
        if (!PlanFile.isKnown(file)) {
            failed(new BadInputException(Place.of(file.toString()), "planning.export.kind"));
            return;
        }
        ChartView view = gantt.shown();
        Messages messages = session.texts().now();
        session.jobs()
                .startBeside(
                        Message.of("planning.saving", file.getFileName().toString()),
                        progress -> {
                            PlanFile.write(file, state.problem(), state.plan(), view, messages);
                            return file;
                        },
                        written -> {},
                        this::failed);
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("planning.save"));
        chooser.setInitialFileName("plan.json");
        State state = board.state();
        Optional.ofNullable(chooser.showSaveDialog(gantt.getScene().getWindow()))
                .ifPresent(file -> session.jobs()
                        .startBeside(
                                Message.of("planning.saving", file.getName()),
                                progress -> {
                                    PlanDocument.save(
                                            file.toPath(),
                                            state.problem(),
                                            state.plan(),
                                            state.figures(),
                                            PlanSearch.SEED,
                                            search.steps());
                                    return file;
                                },
                                saved -> {},
                                this::failed));
    }

    private String price(double difference) {
        return Double.isInfinite(difference)
                ? session.texts().now("planning.impossible")
                : session.texts().now("planning.difference", String.format(Locale.ROOT, "%+,.2f", difference));
    }

    private String figures() {
        State state = board.state();
        if (state == null) {
            return "";
        }
        PlanFigures its = state.figures();
        return session.texts()
                .now(
                        "planning.figures",
                        String.format(Locale.ROOT, "%,.2f", its.cost() / (double) Costs.SCALE),
                        its.lateOrders(),
                        hours(its.makespan()),
                        hours(its.setup()),
                        its.unplanned());
    }

    private String chosen() {
        State state = board.state();
        int operation = gantt.selectedProperty().get();
        if (state == null || operation < 0) {
            return "";
        }
        var op = state.problem().operations().get(operation);
        return state.plan()
                .assignment(operation)
                .map(at -> session.texts()
                        .now(
                                "planning.chosen",
                                op.id(),
                                op.name(),
                                state.problem().machines().get(at.machine()).name(),
                                hours(at.start()),
                                hours(at.end())))
                .orElse(op.id());
    }

    private static String hours(long ticks) {
        return String.format(Locale.ROOT, "%,.2f h", ticks / 3.6e9);
    }

    /** The board, for the tests of the panel. */
    PlanBoard board() {
        return board;
    }

    GanttPane gantt() {
        return gantt;
    }

    /** What is below the Gantt. */
    PlanTabs tabs() {
        return tabs;
    }
}
