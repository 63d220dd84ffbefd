package org.twinbench.workbench.timebar;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;

/** Run, pause, step and pace as commands. */
final class RunCommands {
    private final Session session;
    private final RunControl control;

    RunCommands(Session session, RunControl control) {
        this.session = session;
        this.control = control;
    }

    Command reset() {
        return Command.of("run.reset", "timebar.reset", "mdi2s-skip-previous", control::reset)
                .in(CommandMenu.RUN)
                .withShortcut("Shift+F5")
                .enabledWhen(session.recordingProperty().isNotNull());
    }

    Command step() {
        return Command.of("run.step", "timebar.step", "mdi2s-step-forward", control::step)
                .in(CommandMenu.RUN)
                .withShortcut("Period")
                .enabledWhen(can());
    }

    Command toggle() {
        return Command.of("run.toggle", "timebar.toggle", "mdi2p-play", control::toggle)
                .in(CommandMenu.RUN)
                .withShortcut("Space")
                .enabledWhen(can());
    }

    Command restart() {
        return Command.of("run.restart", "timebar.restart", "mdi2p-play-circle-outline", control::restart)
                .in(CommandMenu.RUN)
                .withShortcut("F5")
                .enabledWhen(session.scenarioProperty().isNotNull());
    }

    Command slower() {
        return pace("run.slower", "timebar.slower", "mdi2r-rewind", "Shift+Comma", -1);
    }

    Command faster() {
        return pace("run.faster", "timebar.faster", "mdi2f-fast-forward", "Shift+Period", 1);
    }

    private Command pace(String id, String text, String icon, String keys, int by) {
        return Command.of(
                        id,
                        text,
                        icon,
                        () -> control.speedProperty()
                                .set(Speeds.beside(control.speedProperty().get(), by)))
                .in(CommandMenu.RUN, 1)
                .withShortcut(keys);
    }

    Command follow() {
        return Command.of("run.follow", "timebar.follow", "mdi2r-record-circle-outline", control::follow)
                .in(CommandMenu.RUN, 1)
                .enabledWhen(session.recordingProperty().isNotNull())
                .showing(control.followingProperty());
    }

    Command trace() {
        return Command.toggling("run.trace", "timebar.trace", "mdi2f-family-tree", control.tracingProperty())
                .in(CommandMenu.RUN, 2);
    }

    List<Command> all() {
        return List.of(restart(), toggle(), step(), reset(), slower(), faster(), follow(), trace());
    }

    private BooleanBinding can() {
        return Bindings.createBooleanBinding(
                () -> session.runState() != RunState.NONE && session.runState() != RunState.FAILED,
                session.runStateProperty());
    }
}
