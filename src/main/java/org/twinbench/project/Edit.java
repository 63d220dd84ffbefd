package org.twinbench.project;

import org.twinbench.model.Message;

/** A change that can be taken back. {@link #execute} and {@link #undo} are called in turn, starting with execute. */
public interface Edit {
    /** What it does, for the undo menu and the log: "Hide press-3". */
    Message name();

    void execute();

    /** Restores exactly what was there before {@link #execute}. */
    void undo();

    /** An edit from two actions. */
    static Edit of(Message name, Runnable execute, Runnable undo) {
        return new Edit() {
            @Override
            public Message name() {
                return name;
            }

            @Override
            public void execute() {
                execute.run();
            }

            @Override
            public void undo() {
                undo.run();
            }
        };
    }
}
