package org.twinbench.exchange.cmsd;

/** The names of the properties in which a document keeps what CMSD has no place for; programs that do not know them pass them on. */
final class Own {
    static final String PREFIX = "twinbench.";
    static final String TYPE = PREFIX + "type";
    static final String NEXT = PREFIX + "next";
    static final String ASSET = PREFIX + "asset";
    /** x, y, z in metres and the heading in degrees, separated by blanks. */
    static final String SPOT = PREFIX + "spot";
    /** x, y, z in metres of a corner, separated by blanks; one property for each. */
    static final String CORNER = PREFIX + "corner";

    static final String LOOK = PREFIX + "look";
    /** The source that releases a job. */
    static final String SOURCE = PREFIX + "source";

    static final String SETTINGS = PREFIX + "scenario.";
    static final String PARAMETER = PREFIX + "parameter.";

    /** The values of parameters that stand in their own place in the document. */
    static final String IN_CALENDAR = "@ShiftAssignment";

    static final String IN_JOBS = "@Job";
    /** Followed by the kinds that have a time of their own. */
    static final String IN_PLANS = "@ProcessPlan ";

    /** The resource that has the settings of the scenario. */
    static final String PLANT = "twinbench-scenario";

    private Own() {}
}
