package org.twinbench.model;

import java.util.concurrent.CancellationException;

/** Where long work says how far it is and learns that it shall stop. Called from the worker's own thread. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, Message what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** The work is done to {@code fraction}, 0…1, and is now doing {@code what}. */
    void report(double fraction, Message what);

    boolean cancelled();

    /** @throws CancellationException if the work shall stop */
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }

    /** The progress of a part of this work, whose 0…1 is our {@code from}…{@code to}. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction, Message what) {
                whole.report(from + (to - from) * fraction, what);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
