package org.twinbench.workbench.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.timebar.SimulatedTime;

/** The bottom line: run state, simulated time, selection, jobs, frames per second, language. */
final class StatusBar {
    private final Session session;
    private final HBox node = new HBox();

    StatusBar(Session session) {
        this.session = session;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node.getStyleClass().add("status-bar");
        node.getChildren()
                .addAll(
                        runState(),
                        divider(),
                        label("status.time", time()),
                        divider(),
                        label("status.selection", selection()),
                        gap,
                        new JobStatus(session.jobs(), session.texts()).node(),
                        label("status.fps", framesPerSecond()),
                        languages());
    }

    Node node() {
        return node;
    }

    private Label runState() {
        FontIcon icon = new FontIcon("mdi2c-circle-outline");
        session.runStateProperty().subscribe(state -> icon.setIconLiteral(icon(state)));
        Label label = label(
                "status.run",
                session.texts().made(texts -> texts.text(session.runState().key()), session.runStateProperty()));
        label.setGraphic(icon);
        return label;
    }

    private static String icon(RunState state) {
        return switch (state) {
            case NONE -> "mdi2c-circle-outline";
            case READY -> "mdi2c-circle-slice-8";
            case RUNNING -> "mdi2p-play";
            case PAUSED -> "mdi2p-pause";
            case REPLAYING -> "mdi2h-history";
            case FINISHED -> "mdi2c-check";
            case FAILED -> "mdi2c-close-circle-outline";
        };
    }

    private StringBinding time() {
        return Bindings.createStringBinding(
                () -> session.scenario() == null ? "–" : SimulatedTime.fine(session.tick()),
                session.tickProperty(),
                session.scenarioProperty());
    }

    private StringBinding selection() {
        return Bindings.createStringBinding(
                () -> switch (session.selection().size()) {
                    case 0 -> session.texts().now("workbench.status.nothingSelected");
                    case 1 -> session.selection().iterator().next().value();
                    default ->
                        session.texts()
                                .now(
                                        "workbench.status.selected",
                                        session.selection().size());
                },
                session.selection(),
                session.languageProperty());
    }

    private StringBinding framesPerSecond() {
        return Bindings.createStringBinding(
                () -> {
                    double fps = session.framesPerSecondProperty().get();
                    return Double.isNaN(fps) ? "" : Math.round(fps) + " fps";
                },
                session.framesPerSecondProperty());
    }

    private static Label label(String id, StringBinding text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }

    private static Node divider() {
        return new Separator(Orientation.VERTICAL);
    }

    private MenuButton languages() {
        MenuButton button = new MenuButton("", new FontIcon("mdi2t-translate"));
        button.setId("status.language");
        button.getStyleClass().addAll("flat", "small");
        button.accessibleTextProperty().bind(session.texts().of("workbench.status.language"));
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setToggleGroup(group);
            item.setOnAction(event -> session.languageProperty().set(language));
            session.languageProperty().subscribe(chosen -> item.setSelected(chosen == language));
            button.getItems().add(item);
        }
        button.textProperty().bind(session.languageProperty().map(Language::ownName));
        return button;
    }
}
