package org.twinbench.workbench.commands;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.language.Texts;

/** Menu items and buttons made from commands; texts follow the language, enabling and ticks the command. */
public final class CommandControls {
    private final Texts texts;

    public CommandControls(Texts texts) {
        this.texts = texts;
    }

    /** An item for the menu bar, whose shortcut works in the whole window. */
    public MenuItem menuBarItem(Command command) {
        MenuItem item = menuItem(command);
        command.shortcut().ifPresent(item::setAccelerator);
        return item;
    }

    /** An item for a context menu. */
    public MenuItem menuItem(Command command) {
        MenuItem item = command.toggle().map(this::checkItem).orElseGet(MenuItem::new);
        item.setId("menu." + command.id());
        item.textProperty().bind(text(command));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.addEventHandler(ActionEvent.ACTION, event -> command.perform());
        if (!command.icon().isEmpty() && command.toggle().isEmpty()) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        return item;
    }

    private MenuItem checkItem(ObservableBooleanValue state) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(state.get());
        state.addListener((observable, before, now) -> item.setSelected(now));
        // a click ticks the item before the command runs: the state, not the click, has the last word
        item.addEventHandler(ActionEvent.ACTION, event -> item.setSelected(state.get()));
        return item;
    }

    /** A button with the icon only; its name and shortcut are in the tooltip and for screen readers. */
    public ButtonBase button(Command command) {
        return button(command, "button." + command.id());
    }

    /** The same under an id of its own, where a command has more than one button. */
    public ButtonBase button(Command command, String id) {
        ButtonBase button = command.toggle().<ButtonBase>map(this::toggleButton).orElseGet(Button::new);
        button.setId(id);
        button.setGraphic(new FontIcon(command.icon()));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setFocusTraversable(false);
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.addEventHandler(ActionEvent.ACTION, event -> command.perform());
        describe(button, command);
        return button;
    }

    private ToggleButton toggleButton(ObservableBooleanValue state) {
        ToggleButton button = new ToggleButton();
        button.setSelected(state.get());
        state.addListener((observable, before, now) -> button.setSelected(now));
        button.addEventHandler(ActionEvent.ACTION, event -> button.setSelected(state.get()));
        return button;
    }

    private StringBinding text(Command command) {
        return command.detail()
                .map(detail -> texts.made(
                        now -> detail.getValue() == null
                                ? now.text(command.textKey())
                                : now.text(
                                        "workbench.command.detail",
                                        now.text(command.textKey()),
                                        now.text(detail.getValue())),
                        detail))
                .orElseGet(() -> texts.of(command.textKey()));
    }

    private void describe(ButtonBase button, Command command) {
        button.accessibleTextProperty().bind(texts.of(command.textKey()));
        Tooltip tooltip = new Tooltip();
        String keys = command.shortcut()
                .map(shortcut -> "  " + shortcut.getDisplayText())
                .orElse("");
        tooltip.textProperty().bind(text(command).concat(keys));
        button.setTooltip(tooltip);
    }
}
