package org.twinbench.schedule.routing;

/** A visit that no route makes, and why. */
public record Unplanned(int visit, Reason reason) {
    /** Why a visit is left out. */
    public enum Reason {
        /** No vehicle has all the skills. */
        NO_SKILLS,
        /** Those that have the skills cannot hold it. */
        TOO_LARGE,
        /** Those that could serve it cannot reach it within its window, or not be back before the end of their shift. */
        OUT_OF_TIME,
        /** It would cost more than its penalty. */
        NOT_WORTH,
        /** A vehicle alone could serve it, but none has room for it beside the other visits of this plan. */
        NO_ROOM
    }
}
