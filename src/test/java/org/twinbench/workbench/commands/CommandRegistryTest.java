package org.twinbench.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {
    private final CommandRegistry registry = new CommandRegistry();

    private static Command command(String id) {
        return Command.of(id, "workbench.clear", "", () -> {});
    }

    @Test
    void refusesAnIdOrAShortcutThatIsTaken() {
        registry.add(command("a").withShortcut("Shortcut+K"));
        assertThatThrownBy(() -> registry.add(command("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> registry.add(command("b").withShortcut("Shortcut+K")))
                .hasMessageContaining("b clashes with a");
        assertThat(registry.withShortcut(KeyCombination.valueOf("Shortcut+K")))
                .map(Command::id)
                .contains("a");
    }

    @Test
    void doesNothingWhileDisabled() {
        int[] runs = {0};
        BooleanProperty enabled = new SimpleBooleanProperty();
        Command command =
                Command.of("a", "workbench.clear", "", () -> runs[0]++).enabledWhen(enabled);
        assertThat(command.perform()).isFalse();
        enabled.set(true);
        assertThat(command.perform()).isTrue();
        assertThat(runs[0]).isEqualTo(1);
    }

    @Test
    void aTogglingCommandSwitchesItsState() {
        BooleanProperty state = new SimpleBooleanProperty();
        Command command = Command.toggling("a", "workbench.clear", "", state);
        command.perform();
        assertThat(state.get()).isTrue();
        assertThat(command.toggle().orElseThrow().get()).isTrue();
        command.perform();
        assertThat(state.get()).isFalse();
    }
}
