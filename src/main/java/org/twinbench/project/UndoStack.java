package org.twinbench.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinbench.model.Message;

/** The edits done so far and those taken back, at most {@value #LIMIT} of them. Used by one thread. */
public final class UndoStack {
    /** The oldest edits beyond this number cannot be taken back. */
    public static final int LIMIT = 200;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** Executes an edit; what was taken back before can no longer be repeated. If it throws, nothing has changed here. */
    public void execute(Edit edit) {
        edit.execute();
        done.push(edit);
        undone.clear();
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        changed();
    }

    /** Takes the last edit back. @return whether there was one */
    public boolean undo() {
        return move(done, undone, Edit::undo);
    }

    /** Repeats the edit that was last taken back. @return whether there was one */
    public boolean redo() {
        return move(undone, done, Edit::execute);
    }

    private boolean move(Deque<Edit> from, Deque<Edit> to, Consumer<Edit> action) {
        if (from.isEmpty()) {
            return false;
        }
        action.accept(from.peek());
        to.push(from.pop());
        changed();
        return true;
    }

    /** Forgets everything: another project is open now. */
    public void clear() {
        done.clear();
        undone.clear();
        changed();
    }

    /** What {@link #undo} would take back. */
    public Optional<Message> undoName() {
        return Optional.ofNullable(done.peek()).map(Edit::name);
    }

    /** What {@link #redo} would repeat. */
    public Optional<Message> redoName() {
        return Optional.ofNullable(undone.peek()).map(Edit::name);
    }

    /** Is told after every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
