package org.twinbench.workbench.commands;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.twinbench.model.Message;

/**
 * Something that the user can do. Menu, toolbar, context menus, palette, keyboard and the shortcut sheet are all made
 * from commands, so that each knows every one of them. Immutable; the {@code with…} methods return changed copies:
 *
 * <pre>{@code
 * Command.of("view.fitAll", "viewport.fitAll", "mdi2f-fit-to-page-outline", this::fitAll)
 *         .in(CommandMenu.VIEW).withShortcut("Home").onToolBar().enabledWhen(session.sceneProperty().isNotNull())
 * }</pre>
 *
 * @param id unique, dotted, stable: settings and tests name it
 * @param textKey message with its name; {@code <textKey>.help}, if there is one, explains it
 * @param icon Ikonli code, for instance {@code mdi2f-folder-open-outline}; empty for none
 * @param shortcut keys that start it anywhere in the window; plain letters rest while a text is being edited
 * @param menu where in the menu bar it stands; without one only the palette and the keyboard know it
 * @param group commands of one menu with equal group stand together between separators, in order of group
 * @param toolBar whether it also gets a button in the tool bar
 * @param enabled whether it can be done now
 * @param toggle for a command that switches something: whether it is on; {@code run} has to switch it
 * @param detail what it would do now, shown after its name: "Undo: Hide press-3"; null while there is nothing to say
 * @param run does it, on the UI thread
 */
public record Command(
        String id,
        String textKey,
        String icon,
        Optional<KeyCombination> shortcut,
        Optional<CommandMenu> menu,
        int group,
        boolean toolBar,
        ObservableBooleanValue enabled,
        Optional<ObservableBooleanValue> toggle,
        Optional<ObservableValue<Message>> detail,
        Runnable run) {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    public Command {
        Objects.requireNonNull(run, id);
    }

    public static Command of(String id, String textKey, String icon, Runnable run) {
        return new Command(
                id,
                textKey,
                icon,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                ALWAYS,
                Optional.empty(),
                Optional.empty(),
                run);
    }

    /** A command that switches a property on and off. */
    public static Command toggling(String id, String textKey, String icon, BooleanProperty state) {
        return of(id, textKey, icon, () -> state.set(!state.get())).showing(state);
    }

    /** @param keys as {@link KeyCombination#valueOf} reads them; {@code Shortcut} is Ctrl, or Cmd on macOS */
    public Command withShortcut(String keys) {
        Optional<KeyCombination> combination = Optional.of(KeyCombination.valueOf(keys));
        return new Command(id, textKey, icon, combination, menu, group, toolBar, enabled, toggle, detail, run);
    }

    public Command in(CommandMenu place) {
        return in(place, 0);
    }

    public Command in(CommandMenu place, int placeGroup) {
        return new Command(
                id, textKey, icon, shortcut, Optional.of(place), placeGroup, toolBar, enabled, toggle, detail, run);
    }

    public Command onToolBar() {
        return new Command(id, textKey, icon, shortcut, menu, group, true, enabled, toggle, detail, run);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, textKey, icon, shortcut, menu, group, toolBar, condition, toggle, detail, run);
    }

    /** Shows a tick, or a pressed button, while {@code state} holds. */
    public Command showing(ObservableBooleanValue state) {
        return new Command(id, textKey, icon, shortcut, menu, group, toolBar, enabled, Optional.of(state), detail, run);
    }

    /** Says after its name what it would do now. */
    public Command withDetail(ObservableValue<Message> message) {
        return new Command(
                id, textKey, icon, shortcut, menu, group, toolBar, enabled, toggle, Optional.of(message), run);
    }

    /** Does it if it can be done now. @return whether it was done */
    public boolean perform() {
        if (enabled.get()) {
            run.run();
            return true;
        }
        return false;
    }
}
