package org.twinbench.workbench.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.model.Message;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Visibility;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;

/** Undo, and what is done to the selection. */
final class EditCommands {
    private final Session session;
    private final Visibility visibility;
    private final ObjectProperty<Message> toUndo = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> toRedo = new SimpleObjectProperty<>();

    EditCommands(Session session) {
        this.session = session;
        this.visibility = new Visibility(session);
        session.undo().addListener(() -> {
            toUndo.set(session.undo().undoName().orElse(null));
            toRedo.set(session.undo().redoName().orElse(null));
        });
    }

    /** @param find puts the cursor into the filter of the tree */
    List<Command> all(Runnable find) {
        return List.of(undo(), redo(), find(find), selectNothing(), hide(), isolate(), showAll());
    }

    /** What a right click on an asset offers. */
    List<String> forAssets() {
        return List.of("view.fit", "edit.hide", "edit.isolate", "edit.showAll");
    }

    private Command undo() {
        return Command.of("edit.undo", "workbench.command.undo", "mdi2u-undo", session.undo()::undo)
                .in(CommandMenu.EDIT)
                .withShortcut("Shortcut+Z")
                .onToolBar()
                .withDetail(toUndo)
                .enabledWhen(toUndo.isNotNull());
    }

    private Command redo() {
        return Command.of("edit.redo", "workbench.command.redo", "mdi2r-redo", session.undo()::redo)
                .in(CommandMenu.EDIT)
                .withShortcut("Shortcut+Shift+Z")
                .onToolBar()
                .withDetail(toRedo)
                .enabledWhen(toRedo.isNotNull());
    }

    private Command find(Runnable find) {
        return Command.of("edit.find", "workbench.command.find", "mdi2m-magnify", find)
                .in(CommandMenu.EDIT, 1)
                .withShortcut("Shortcut+F");
    }

    private Command selectNothing() {
        Runnable clear = session.selection()::clear;
        return Command.of("edit.selectNothing", "workbench.command.selectNothing", "mdi2s-selection-off", clear)
                .in(CommandMenu.EDIT, 1)
                .withShortcut("Shortcut+Shift+A")
                .enabledWhen(selected());
    }

    private Command hide() {
        Runnable hide = () -> visibility.hide(session.selection());
        return Command.of("edit.hide", "workbench.command.hide", "mdi2e-eye-off-outline", hide)
                .in(CommandMenu.EDIT, 2)
                .withShortcut("H")
                .onToolBar()
                .enabledWhen(selected());
    }

    private Command isolate() {
        Runnable isolate = () -> visibility.isolate(session.selection());
        return Command.of("edit.isolate", "workbench.command.isolate", "mdi2i-image-filter-center-focus", isolate)
                .in(CommandMenu.EDIT, 2)
                .withShortcut("I")
                .onToolBar()
                .enabledWhen(selected());
    }

    private Command showAll() {
        return Command.of("edit.showAll", "workbench.command.showAll", "mdi2e-eye-outline", visibility::showAll)
                .in(CommandMenu.EDIT, 2)
                .withShortcut("Alt+H")
                .onToolBar()
                .enabledWhen(Bindings.isNotEmpty(session.hidden()));
    }

    private BooleanBinding selected() {
        return Bindings.isNotEmpty(session.selection());
    }
}
