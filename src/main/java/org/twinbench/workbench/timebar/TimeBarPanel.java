package org.twinbench.workbench.timebar;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandControls;

/** The bar that is always there: run, pause, step, reset, pace, the clock, and the line of time to scrub on. */
public final class TimeBarPanel implements Panel {
    private final Session session;
    private final RunControl control;
    private final RunCommands commands;

    public TimeBarPanel(Session session, RunControl control) {
        this.session = session;
        this.control = control;
        commands = new RunCommands(session, control);
    }

    @Override
    public String id() {
        return "timebar";
    }

    @Override
    public String titleKey() {
        return "timebar.title";
    }

    @Override
    public String icon() {
        return "mdi2c-clock-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.BAR;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public Node node() {
        CommandControls controls = new CommandControls(session.texts());
        ScrubTrack track = new ScrubTrack(session, control);
        HBox.setHgrow(track, Priority.ALWAYS);
        InvalidationListener redraw = observable -> track.draw();
        for (Observable observed : List.of(
                session.tickProperty(),
                session.scenarioProperty(),
                session.recordingProperty(),
                session.themeProperty(),
                control.recordedEndProperty())) {
            observed.addListener(redraw);
        }
        ButtonBase follow = controls.button(commands.follow());
        HBox bar = new HBox(
                controls.button(commands.reset()),
                controls.button(commands.step()),
                playButton(controls),
                speeds(),
                clock(),
                track,
                follow,
                progress());
        bar.getStyleClass().add("time-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ButtonBase playButton(CommandControls controls) {
        ButtonBase button = controls.button(commands.toggle());
        session.runStateProperty().subscribe(state -> {
            boolean moving = state == RunState.RUNNING || state == RunState.REPLAYING;
            ((FontIcon) button.getGraphic()).setIconLiteral(moving ? "mdi2p-pause" : "mdi2p-play");
        });
        return button;
    }

    private ChoiceBox<Double> speeds() {
        ChoiceBox<Double> choice = new ChoiceBox<>();
        choice.setId("timebar-speed");
        choice.getItems().setAll(Speeds.ALL);
        choice.getStyleClass().add("flat");
        choice.setPrefWidth(92);
        choice.setFocusTraversable(false);
        choice.accessibleTextProperty().bind(session.texts().of("timebar.speed"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.texts().of("timebar.speed"));
        choice.setTooltip(tooltip);
        session.languageProperty().subscribe(language -> choice.setConverter(converter()));
        control.speedProperty().subscribe(speed -> choice.setValue(speed.doubleValue()));
        choice.setOnAction(event -> {
            if (choice.getValue() != null) {
                control.speedProperty().set(choice.getValue());
            }
        });
        return choice;
    }

    private StringConverter<Double> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(Double speed) {
                return speed == null ? "" : Speeds.text(speed, session.texts().now());
            }

            @Override
            public Double fromString(String text) {
                throw new UnsupportedOperationException("the choice cannot be typed into");
            }
        };
    }

    private Node clock() {
        Label simulated = new Label();
        simulated.setId("timebar-clock");
        simulated.getStyleClass().add("time-bar-clock");
        simulated
                .textProperty()
                .bind(session.texts().made(texts -> SimulatedTime.fine(session.tick()), session.tickProperty()));
        Label wall = new Label();
        wall.setId("timebar-wall");
        wall.getStyleClass().add("muted");
        wall.textProperty()
                .bind(session.texts()
                        .made(
                                texts -> session.scenario() == null
                                        ? ""
                                        : SimulatedTime.wall(session.scenario().start(), session.tick(), texts),
                                session.tickProperty(),
                                session.scenarioProperty()));
        VBox clock = new VBox(simulated, wall);
        clock.setMinWidth(132);
        clock.setAlignment(Pos.CENTER_LEFT);
        return clock;
    }

    private Node progress() {
        Label share = new Label();
        share.setId("timebar-progress");
        share.textProperty()
                .bind(session.texts()
                        .made(texts -> share(), control.recordedEndProperty(), session.scenarioProperty()));
        Label achieved = new Label();
        achieved.setId("timebar-achieved");
        achieved.getStyleClass().add("muted");
        achieved.textProperty().bind(control.achievedProperty().map(speed -> Speeds.measured(speed.doubleValue())));
        VBox progress = new VBox(share, achieved);
        progress.setMinWidth(96);
        progress.setAlignment(Pos.CENTER_RIGHT);
        return progress;
    }

    private String share() {
        if (session.scenario() == null) {
            return "";
        }
        long horizon = session.scenario().horizon();
        long percent = 100 * control.recordedEndProperty().get() / horizon;
        return session.texts().now("timebar.progress", Long.toString(percent), SimulatedTime.clock(horizon));
    }

    @Override
    public void close() {
        control.close();
    }
}
