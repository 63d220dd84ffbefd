package org.twinbench.workbench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.docking.Docking;
import org.twinbench.workbench.open.FileDrop;
import org.twinbench.workbench.open.LoadingOverlay;

/** The parts that stand around the panels: menu, tool bar, status bar, and the layers above everything. */
final class WindowFrame {
    private final Session session;
    private final CommandRegistry commands;
    private final BorderPane body = new BorderPane();
    private final StackPane node;

    WindowFrame(
            Session session,
            CommandRegistry commands,
            ObservableList<Path> recent,
            Docking docking,
            List<Panel> bars,
            Overlays overlays,
            Consumer<Path> open,
            Consumer<List<Path>> dropped) {
        this.session = session;
        this.commands = commands;
        body.setTop(new VBox(
                new MainMenu(commands, session.texts(), recent, open).node(),
                new MainToolBar(commands, session.texts()).node()));
        body.setCenter(docking.node());
        VBox foot = new VBox();
        bars.forEach(bar -> foot.getChildren().add(bar.node()));
        foot.getChildren().add(new StatusBar(session).node());
        body.setBottom(foot);
        node = new StackPane(body, new LoadingOverlay(session.jobs(), session.texts()).node(), overlays.node());
        node.getStyleClass().add("workbench");
        node.getChildren().add(dropHint(new FileDrop(node, dropped)));
    }

    Parent node() {
        return node;
    }

    private Label dropHint(FileDrop drop) {
        Label hint = new Label("", new FontIcon("mdi2t-tray-arrow-down"));
        hint.getStyleClass().add("drop-hint");
        hint.textProperty().bind(session.texts().of("workbench.open.drop"));
        hint.setMouseTransparent(true);
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        hint.visibleProperty().bind(drop.hoveringProperty());
        return hint;
    }

    /** The menu bar brings the keys of its own commands; those of the others are bound here. */
    void bindKeys(Scene scene) {
        commands.all().stream()
                .filter(command -> command.menu().isEmpty())
                .forEach(command -> command.shortcut()
                        .ifPresent(keys -> scene.getAccelerators().put(keys, command::perform)));
    }
}
