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

    /** The courses of some channels, in their order, read in one pass and each thinned to about {@code maxPoints} points. */
    List<Series> series(int[] channels, long from, long to, int maxPoints) throws IOException;

    /**
     * Tells every change of some channels between two ticks, in one pass whose memory does not grow with the recording.
     * The changes of one channel come in the order of time; one that is known at {@code from} begins with its value then.
     */
    void changes(int[] channels, long from, long to, Changes into) throws IOException;

    /** Hears of changes. */
    interface Changes {
        /** The channel at {@code place} of those that were asked for takes a value. */
        void change(int place, long tick, double value);
    }

    /** All events so far, by time. */
    List<Event> events();

    @Override
    void close() throws IOException;
}
