package org.twinbench.workbench.commands;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;

/** All commands of one window, in the order in which menus show them. UI thread only. */
public final class CommandRegistry {
    private final ObservableList<Command> commands = FXCollections.observableArrayList();
    private final ObservableList<Command> view = FXCollections.unmodifiableObservableList(commands);

    public ObservableList<Command> all() {
        return view;
    }

    /** @throws IllegalArgumentException if an id or a shortcut is taken: a defect that must not wait for a user */
    public void add(Command command) {
        find(command.id()).ifPresent(other -> clash(command, other));
        command.shortcut().flatMap(this::withShortcut).ifPresent(other -> clash(command, other));
        commands.add(command);
    }

    public void addAll(List<Command> more) {
        more.forEach(this::add);
    }

    public Optional<Command> find(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /** The command with this id. @throws IllegalArgumentException if there is none */
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    public Optional<Command> withShortcut(KeyCombination keys) {
        return commands.stream()
                .filter(command -> command.shortcut().filter(keys::equals).isPresent())
                .findFirst();
    }

    private static void clash(Command command, Command other) {
        throw new IllegalArgumentException("command " + command.id() + " clashes with " + other.id());
    }
}
