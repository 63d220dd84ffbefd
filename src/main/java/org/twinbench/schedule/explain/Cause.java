package org.twinbench.schedule.explain;

/** What an order's time goes into. The text of each is the message {@code schedule.cause.} and the name. */
public enum Cause {
    /** It may not be begun before its release. */
    RELEASE,
    /** Material is on its way. */
    MATERIAL,
    /** It is carried from one machine to the next. */
    TRANSPORT,
    /** Time that has to pass between two operations, such as cooling. */
    LAG,
    /** The machine works for others. */
    MACHINE,
    /** The machine is kept for another that is not there yet. */
    SEQUENCE,
    /** The machine is set up for it. */
    SETUP,
    /** The machine is closed, or what is left of its open time is too short. */
    CALENDAR,
    /** Those who could attend it are busy or off duty. */
    OPERATOR,
    /** All power that may be drawn is drawn by others. */
    POWER,
    /** It waits for hours in which electricity is cheaper. */
    ENERGY,
    /** Its batch waits for others. */
    BATCH,
    /** The part that was made before cannot leave the machine for want of room. */
    ROOM,
    /** It is pinned, or in the frozen zone of the released plan. */
    HELD,
    /** It is worked at. */
    WORK,
    /** The plan leaves the machine idle for no reason of its own. */
    GAP;

    /** Whether the order waits, so that something else could have helped. */
    public boolean isWaiting() {
        return this != WORK;
    }
}
