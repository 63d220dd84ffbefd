package org.twinbench.state;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/**
 * Frames in order, seekable; the only thing a view reads. A recording may still grow while it is read: every method
 * is safe to call from any thread and answers for what was recorded up to {@link #end()}.
 */
public interface Recording extends AutoCloseable {
    StreamInfo info();

    /** The first tick. */
    long start();

    /** The last tick known so far. */
    long end();

    /** Whether no more frames will come. */
    boolean complete();

    /** The state at a tick; ticks outside {@code start…end} are moved to the nearer end. */
    Snapshot at(long tick) throws IOException;

    /** The first tick after {@code tick} at which a value changes, something starts to move, or an event is noted. */
    OptionalLong nextChange(long tick) throws IOException;

    /** The course of one channel between two ticks, thinned to about {@code maxPoints} points. */
    Series series(int channel, long from, long to, int maxPoints) throws IOException;

    /** All events so far, by time. */
    List<Event> events();

    @Override
    void close() throws IOException;
}
