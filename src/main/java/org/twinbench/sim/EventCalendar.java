package org.twinbench.sim;

/**
 * The pending events of a simulation in their order: by tick, then by priority (lower first), then by the sequence in
 * which they were scheduled. An event is two numbers, whom it concerns and what it means, so that the hot loop of an
 * engine touches neither objects nor the garbage collector.
 */
public interface EventCalendar {
    /** A handle that no event has. */
    long NO_EVENT = -1;

    /**
     * Adds an event.
     *
     * @param tick when, in microseconds
     * @param priority −32768…32767; lower goes first at the same tick
     * @param target whom it concerns, from 0
     * @param data any number that the target understands
     * @return the handle by which it can be cancelled; never reused for another event
     */
    long schedule(long tick, int priority, int target, int data);

    /** Takes an event out; false if it has happened or was cancelled before. */
    boolean cancel(long handle);

    /** Number of pending events. */
    int size();

    /** The tick of the first event; {@link Long#MAX_VALUE} if there is none. */
    long firstTick();

    /** Takes the first event out, whose fields are then read below. @throws java.util.NoSuchElementException if empty */
    void pop();

    /** The tick of the event popped last. */
    long tick();

    /** The target of the event popped last. */
    int target();

    /** The data of the event popped last. */
    int data();
}
