package org.twinbench.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.twinbench.layout.Alignment;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;

/** What can be done to the layout, for menu, keys and palette. */
final class EditorCommands {
    private static final int GROUP = 3;

    private final LayoutEditor editor;
    private final Session session;

    EditorCommands(LayoutEditor editor) {
        this.editor = editor;
        session = editor.session();
    }

    List<Command> all(NewScenario beginning) {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("layout.new", "layout.new", "mdi2f-factory", () -> beginning.begin(false))
                .in(CommandMenu.FILE)
                .withShortcut("Shortcut+N"));
        all.add(Command.of(
                        "layout.newOnModel",
                        "layout.newOnModel",
                        "mdi2h-home-plus-outline",
                        () -> beginning.begin(true))
                .in(CommandMenu.FILE)
                .enabledWhen(session.modelProperty().isNotNull()));
        all.add(Command.toggling("layout.editing", "layout.editing", "mdi2p-pencil-ruler", editor.editing())
                .in(CommandMenu.EDIT, GROUP)
                .withShortcut("E")
                .onToolBar());
        all.add(Command.toggling("layout.snapping", "layout.snapping", "mdi2m-magnet", editor.snapping())
                .in(CommandMenu.EDIT, GROUP)
                .withShortcut("Shift+G"));
        all.add(Command.of("layout.connect", "layout.connect", "mdi2v-vector-line", this::switchConnect)
                .in(CommandMenu.EDIT, GROUP)
                .withShortcut("C")
                .showing(connecting())
                .enabledWhen(session.scenarioProperty().isNotNull()));
        all.add(edit("delete", "mdi2d-delete-outline", "Delete", editor::delete));
        all.add(edit("duplicate", "mdi2c-content-duplicate", "Shortcut+D", editor::duplicate));
        all.add(edit("rotate", "mdi2r-rotate-left", "R", () -> editor.rotate(Math.PI / 2)));
        all.add(edit("rotateBack", "mdi2r-rotate-right", "Shift+R", () -> editor.rotate(-Math.PI / 2)));
        all.add(edit("turn", "mdi2a-angle-acute", "Alt+R", () -> editor.rotate(Math.PI / 12)));
        all.add(edit(
                "group",
                "mdi2g-group",
                "Shortcut+G",
                () -> editor.groups().asking().set(true)));
        all.add(edit("ungroup", "mdi2u-ungroup", "Shortcut+Shift+G", editor.groups()::ungroup));
        for (Alignment alignment : Alignment.values()) {
            all.add(align(alignment));
        }
        return all;
    }

    private void switchConnect() {
        boolean on = editor.tool().get() instanceof Tool.Connect;
        editor.editing().set(true);
        editor.tool().set(on ? Tool.SELECT : Tool.CONNECT);
    }

    private BooleanProperty connecting() {
        BooleanProperty on = new SimpleBooleanProperty();
        editor.tool().subscribe(tool -> on.set(tool instanceof Tool.Connect));
        return on;
    }

    private Command edit(String id, String icon, String keys, Runnable run) {
        BooleanBinding any = Bindings.isNotEmpty(session.selection())
                .or(editor.chosen().isNotNull())
                .and(session.scenarioProperty().isNotNull());
        return Command.of("layout." + id, "layout." + id, icon, run)
                .in(CommandMenu.EDIT, GROUP + 1)
                .withShortcut(keys)
                .enabledWhen(any);
    }

    private Command align(Alignment alignment) {
        String id = switch (alignment) {
            case DISTRIBUTE_ACROSS -> "distributeAcross";
            case DISTRIBUTE_ALONG -> "distributeAlong";
            default ->
                "align" + alignment.name().charAt(0)
                        + alignment.name().substring(1).toLowerCase(Locale.ROOT);
        };
        String icon = switch (alignment) {
            case LEFT -> "mdi2a-align-horizontal-left";
            case CENTRE -> "mdi2a-align-horizontal-center";
            case RIGHT -> "mdi2a-align-horizontal-right";
            case TOP -> "mdi2a-align-vertical-top";
            case MIDDLE -> "mdi2a-align-vertical-center";
            case BOTTOM -> "mdi2a-align-vertical-bottom";
            case DISTRIBUTE_ACROSS -> "mdi2a-align-horizontal-distribute";
            case DISTRIBUTE_ALONG -> "mdi2a-align-vertical-distribute";
        };
        return Command.of("layout." + id, "layout." + id, icon, () -> editor.align(alignment))
                .in(CommandMenu.EDIT, GROUP + 2)
                .enabledWhen(Bindings.size(session.selection()).greaterThan(1));
    }
}
