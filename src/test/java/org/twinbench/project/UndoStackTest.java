package org.twinbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Message;

class UndoStackTest {
    private final List<String> state = new ArrayList<>();
    private final UndoStack undo = new UndoStack();

    private Edit add(String word) {
        return Edit.of(Message.of("test." + word), () -> state.add(word), () -> state.removeLast());
    }

    @Test
    void undoesAndRedoesInOrder() {
        undo.execute(add("a"));
        undo.execute(add("b"));
        assertThat(undo.undo()).isTrue();
        assertThat(state).containsExactly("a");
        assertThat(undo.undoName()).contains(Message.of("test.a"));
        assertThat(undo.redoName()).contains(Message.of("test.b"));
        assertThat(undo.redo()).isTrue();
        assertThat(state).containsExactly("a", "b");
        assertThat(undo.redo()).isFalse();
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        undo.execute(add("a"));
        undo.undo();
        undo.execute(add("b"));
        assertThat(undo.redo()).isFalse();
        assertThat(state).containsExactly("b");
    }

    @Test
    void anEditThatFailsIsNotRemembered() {
        Edit bad = Edit.of(
                Message.of("test.bad"),
                () -> {
                    throw new IllegalStateException("no");
                },
                () -> {});
        assertThatThrownBy(() -> undo.execute(bad)).isInstanceOf(IllegalStateException.class);
        assertThat(undo.undoName()).isEmpty();
    }

    @Test
    void keepsOnlyTheLastEdits() {
        for (int i = 0; i < UndoStack.LIMIT + 5; i++) {
            undo.execute(add("x"));
        }
        int undone = 0;
        while (undo.undo()) {
            undone++;
        }
        assertThat(undone).isEqualTo(UndoStack.LIMIT);
        assertThat(state).hasSize(5);
    }

    @Test
    void tellsItsListenersOfEveryChange() {
        int[] changes = {0};
        undo.addListener(() -> changes[0]++);
        undo.execute(add("a"));
        undo.undo();
        undo.undo();
        undo.clear();
        assertThat(changes[0]).isEqualTo(3);
    }
}
