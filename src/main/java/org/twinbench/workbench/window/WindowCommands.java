package org.twinbench.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.docking.Docking;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.theme.Theme;

/** Theme, language, full screen, perspectives and panels. */
final class WindowCommands {
    private final Session session;

    WindowCommands(Session session) {
        this.session = session;
    }

    List<Command> look(Stage stage) {
        List<Command> commands = new ArrayList<>();
        commands.add(dark());
        for (Language language : Language.values()) {
            commands.add(language(language));
        }
        commands.add(Command.of(
                        "view.fullScreen",
                        "workbench.command.fullScreen",
                        "mdi2f-fullscreen",
                        () -> stage.setFullScreen(!stage.isFullScreen()))
                .in(CommandMenu.VIEW, 9)
                .withShortcut("F11")
                .showing(stage.fullScreenProperty()));
        return commands;
    }

    private Command dark() {
        Runnable toggle = () ->
                session.themeProperty().set(session.themeProperty().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
        return Command.of("window.dark", "workbench.command.dark", "mdi2t-theme-light-dark", toggle)
                .in(CommandMenu.WINDOW, 8)
                .onToolBar()
                .showing(Bindings.equal(session.themeProperty(), Theme.DARK));
    }

    private Command language(Language language) {
        String name = language.name().toLowerCase(Locale.ROOT);
        Runnable choose = () -> session.languageProperty().set(language);
        return Command.of("window.language." + name, "workbench.command.language." + name, "", choose)
                .in(CommandMenu.WINDOW, 9)
                .showing(Bindings.equal(session.languageProperty(), language));
    }

    List<Command> perspectives(ObservableValue<Perspective> current, Consumer<Perspective> choose) {
        List<Command> commands = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            String id = "window.perspective." + perspective.name().toLowerCase(Locale.ROOT);
            commands.add(Command.of(id, perspective.titleKey(), "", () -> choose.accept(perspective))
                    .in(CommandMenu.WINDOW)
                    .withShortcut("Shortcut+" + (perspective.ordinal() + 1))
                    .showing(Bindings.createBooleanBinding(() -> current.getValue() == perspective, current)));
        }
        return commands;
    }

    /** A command for each panel that shows it, or closes it when it is in front. */
    List<Command> panels(List<Panel> panels, Docking docking) {
        List<Command> commands = new ArrayList<>();
        for (Panel panel : panels) {
            commands.add(Command.of("window.panel." + panel.id(), panel.titleKey(), panel.icon(), () -> {
                        if (docking.isVisible(panel.id())) {
                            docking.close(panel.id());
                        } else {
                            docking.show(panel.id());
                        }
                    })
                    .in(CommandMenu.WINDOW, 1)
                    .showing(docking.openProperty(panel.id())));
        }
        return commands;
    }

    Command resetLayout(Runnable reset) {
        return Command.of("window.resetLayout", "workbench.command.resetLayout", "mdi2v-view-dashboard-outline", reset)
                .in(CommandMenu.WINDOW, 2);
    }
}
