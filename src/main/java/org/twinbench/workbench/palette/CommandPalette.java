package org.twinbench.workbench.palette;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.language.Texts;

/** A field to type in what one wants to do, and the commands that fit below it. Enter does it. */
public final class CommandPalette {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;

    private final CommandRegistry registry;
    private final PaletteSearch search = new PaletteSearch();
    private final Runnable close;
    private final TextField field = new TextField();
    private final ObservableList<Match> matches = FXCollections.observableArrayList();
    private final ListView<Match> list = new ListView<>(matches);
    private final VBox node = new VBox(field, list);

    /** @param close takes the palette off the screen */
    public CommandPalette(CommandRegistry registry, Texts texts, Runnable close) {
        this.registry = registry;
        this.close = close;
        node.getStyleClass().addAll("floating", "palette");
        node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new CommandCell(texts));
        list.setId("palette.list");
        field.setId("palette.field");
        field.promptTextProperty().bind(texts.of("workbench.palette.prompt"));
        field.accessibleTextProperty().bind(texts.of("workbench.palette.prompt"));
        Label nothing = new Label();
        nothing.textProperty().bind(texts.of("workbench.palette.nothing"));
        list.setPlaceholder(nothing);
        field.textProperty().addListener((observable, before, now) -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnMouseClicked(event -> perform());
    }

    public Node node() {
        return node;
    }

    /** Starts afresh, with the cursor in the field. */
    public void open() {
        field.clear();
        refresh();
        field.requestFocus();
    }

    private void refresh() {
        matches.setAll(search.search(field.getText(), registry.all()).stream()
                .filter(match -> match.command().enabled().get())
                .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int at = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, Math.max(0, matches.size() - 1)));
            list.scrollTo(Math.max(0, at - 5));
            event.consume();
        } else if (code == KeyCode.ENTER) {
            perform();
            event.consume();
        }
    }

    private void perform() {
        Match chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.command().perform();
        }
    }
}
