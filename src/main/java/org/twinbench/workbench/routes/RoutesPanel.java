package org.twinbench.workbench.routes;

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
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Dimension;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Place;
import org.twinbench.model.Quantity;
import org.twinbench.model.Severity;
import org.twinbench.report.routing.RouteMap;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Visit;
import org.twinbench.schedule.routing.io.RoutePlanDocument;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.schedule.routing.solver.RouteLimits;
import org.twinbench.schedule.routing.solver.RouteSolver;
import org.twinbench.schedule.routing.solver.RoutesFound;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.routes.RoutesBoard.State;
import org.twinbench.workbench.theme.Ink;

/** Vehicles and their visits: opened, searched while one looks on, seen on a map and along the day, saved. */
public final class RoutesPanel implements Panel {
    private final Session session;
    private final RoutesBoard board = new RoutesBoard();
    private final RoutesSearch search;
    private final RouteMapPane map;
    private final RouteLanesPane lanes;
    private final ListView<Unplanned> unplanned = new ListView<>();
    private final TextField time = new TextField("10 s");

    public RoutesPanel(Session session) {
        this.session = session;
        Ink ink = Ink.of(session.themeProperty().get());
        this.map = new RouteMapPane(board, ink);
        this.lanes = new RouteLanesPane(board, ink);
        this.search = new RoutesSearch(session, board, this::failed);
    }

    @Override
    public String id() {
        return "routes";
    }

    @Override
    public String titleKey() {
        return "routes.title";
    }

    @Override
    public String icon() {
        return "mdi2m-map-marker-path";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        session.themeProperty().subscribe(theme -> {
            map.look(Ink.of(theme));
            lanes.look(Ink.of(theme));
        });
        SplitPane above = new SplitPane(map);
        board.stateProperty().subscribe(state -> listUnplanned(above, state));
        SplitPane parts = new SplitPane(above, lanes);
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(0.62);
        unplanned.setId("routes-unplanned");
        unplanned.setCellFactory(list -> new UnplannedCell(session, board));
        unplanned.getSelectionModel().selectedItemProperty().subscribe(each -> {
            if (each != null) {
                board.chosenProperty().set(each.visit());
            }
        });
        session.languageProperty().subscribe(language -> unplanned.refresh());
        StackPane middle = new StackPane(parts, empty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox node = new VBox(bar(), middle, foot());
        node.getStyleClass().add("panel");
        return node;
    }

    private void listUnplanned(SplitPane above, State state) {
        List<Unplanned> left = state == null ? List.of() : state.plan().unplanned();
        unplanned.getItems().setAll(left);
        if (left.isEmpty()) {
            above.getItems().remove(unplanned);
        } else if (!above.getItems().contains(unplanned)) {
            above.getItems().add(unplanned);
            above.setDividerPositions(0.7);
        }
    }

    private FlowPane bar() {
        FlowPane bar = new FlowPane(8, 4);
        bar.getStyleClass().add("panel-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        var none = board.stateProperty().isNull();
        Button solve = button("routes.solve", "mdi2p-play-outline", this::solve);
        solve.disableProperty().bind(search.runningProperty().isNotNull().or(none));
        Button halt = button("routes.stop", "mdi2s-stop", search::stop);
        halt.disableProperty().bind(search.runningProperty().isNull());
        Button save = button("routes.save", "mdi2c-content-save-outline", this::save);
        save.disableProperty().bind(none);
        Button picture = button("routes.picture", "mdi2e-export-variant", this::picture);
        picture.disableProperty().bind(none);
        time.setId("routes-time");
        time.setPrefWidth(80);
        Label within = new Label();
        within.textProperty().bind(session.texts().of("routes.time"));
        bar.getChildren()
                .addAll(
                        button("routes.open", "mdi2f-folder-open-outline", this::choose),
                        solve,
                        within,
                        time,
                        halt,
                        save,
                        picture,
                        button("routes.fit", "mdi2f-fit-to-page-outline", () -> {
                            map.fit();
                            lanes.fit();
                        }));
        return bar;
    }

    private HBox foot() {
        Label figures = new Label();
        figures.setId("routes-figures");
        figures.textProperty()
                .bind(Bindings.createStringBinding(this::figures, board.stateProperty(), session.languageProperty()));
        Label chosen = new Label();
        chosen.setId("routes-chosen");
        chosen.getStyleClass().add("muted");
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        this::chosen, board.stateProperty(), board.chosenProperty(), session.languageProperty()));
        HBox foot = new HBox(24, figures, chosen);
        foot.getStyleClass().add("panel-bar");
        return foot;
    }

    private Label empty() {
        Label empty = new Label();
        empty.textProperty().bind(session.texts().of("routes.empty"));
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        empty.visibleProperty().bind(board.stateProperty().isNull());
        empty.setMouseTransparent(true);
        return empty;
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
        chooser.setTitle(session.texts().now("routes.open"));
        Optional.ofNullable(chooser.showOpenDialog(map.getScene().getWindow())).ifPresent(file -> open(file.toPath()));
    }

    /** Reads a file and shows first routes. What was open stays until the new one is complete. */
    public void open(Path file) {
        session.jobs()
                .start(
                        Message.of("routes.reading", file.getFileName().toString()),
                        progress -> {
                            RoutingProblem problem = RoutingReader.read(file);
                            return new RouteSolver(problem, RoutesSearch.SEED)
                                    .solve(RouteLimits.ofSteps(1), found -> {});
                        },
                        this::show,
                        this::failed);
    }

    private void show(RoutesFound first) {
        search.giveUp();
        board.show(first.problem(), first.plan());
        if (!map.isDrawable()) {
            session.findings()
                    .addFirst(new Finding(
                            Severity.INFO,
                            Message.of("routes.noPlaces"),
                            Place.of(first.problem().name())));
        }
    }

    /** Whether there are routes on the table. */
    public boolean isOpen() {
        return board.state() != null;
    }

    private void solve() {
        Optional<Double> seconds = Quantity.parse(time.getText())
                .filter(each -> each.unit().dimension() == Dimension.TIME && each.si() > 0)
                .map(Quantity::si);
        if (seconds.isPresent()) {
            search.solve(seconds.get());
        } else {
            failed(new BadInputException(
                    Place.of(session.texts().now("routes.time")), "routes.badTime", time.getText()));
        }
    }

    private void save() {
        State state = board.state();
        saveAs("routes.save", "plan.json", file -> {
            RoutePlanDocument.save(file, state.problem(), state.plan(), RoutesSearch.SEED, search.steps());
        });
    }

    private void picture() {
        State state = board.state();
        Messages messages = session.texts().now();
        if (!RouteMap.isDrawable(state.problem())) {
            failed(new BadInputException(Place.of(state.problem().name()), "routes.noPlaces"));
            return;
        }
        saveAs("routes.picture", "map.png", file -> {
            if (!RouteMap.isKnown(file)) {
                throw new BadInputException(Place.of(file.toString()), "routes.pictureKind");
            }
            new RouteMap(state.problem(), state.plan(), messages).write(file);
        });
    }

    /** Something that writes a file. */
    private interface Writing {
        void to(Path file) throws java.io.IOException;
    }

    private void saveAs(String title, String name, Writing writing) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now(title));
        chooser.setInitialFileName(name);
        Optional.ofNullable(chooser.showSaveDialog(map.getScene().getWindow()))
                .ifPresent(file -> session.jobs()
                        .startBeside(
                                Message.of("routes.saving", file.getName()),
                                progress -> {
                                    writing.to(file.toPath());
                                    return file;
                                },
                                saved -> {},
                                this::failed));
    }

    private void failed(Throwable failure) {
        List<Finding> findings = failure instanceof BadInputException bad
                ? bad.findings()
                : List.of(new Finding(
                        Severity.ERROR,
                        Message.of("routes.failed", String.valueOf(failure.getMessage())),
                        Place.of("")));
        session.findings().addAll(0, findings);
    }

    private String figures() {
        State state = board.state();
        if (state == null) {
            return "";
        }
        PlanFigures its = state.figures();
        return session.texts()
                .now(
                        "routes.figures",
                        its.vehicles(),
                        number(its.metres() / 1000),
                        number(its.driving() / 3600),
                        number(its.waiting() / 3600),
                        number(its.cost()),
                        state.plan().unplanned().size());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    private String chosen() {
        State state = board.state();
        int chosen = board.chosenProperty().get();
        if (state == null || chosen < 0) {
            return "";
        }
        Visit visit = state.problem().visits().get(chosen);
        return board.stop(chosen)
                .map(stop -> session.texts()
                        .now(
                                "routes.chosen",
                                visit.id(),
                                state.problem()
                                        .vehicles()
                                        .get(stop.route().vehicle())
                                        .id(),
                                stop.number(),
                                DayScale.clock(stop.call().arrival()),
                                DayScale.clock(stop.call().begin()),
                                DayScale.clock(stop.call().leave())))
                .orElse(visit.id());
    }

    RoutesBoard board() {
        return board;
    }

    RouteMapPane map() {
        return map;
    }

    RouteLanesPane lanes() {
        return lanes;
    }
}
