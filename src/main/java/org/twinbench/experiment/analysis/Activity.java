package org.twinbench.experiment.analysis;

import java.util.Map;

/** What a machine does in a state, whatever an engine calls the state. */
public enum Activity {
    WORKING("working", true),
    SETUP("setup", true),
    DOWN("failed", true),
    BLOCKED("blocked", false),
    STARVED("starved", false),
    /** Has a part, but no worker. */
    UNSTAFFED("unstaffed", false),
    /** Not meant to work: a break, a shift without it, a planned stop. */
    OFF("off", false);

    private static final Map<String, Activity> BY_STATE = Map.ofEntries(
            Map.entry("working", WORKING),
            Map.entry("processing", WORKING),
            Map.entry("setup", SETUP),
            Map.entry("failed", DOWN),
            Map.entry("repair", DOWN),
            Map.entry("maintenance", DOWN),
            Map.entry("blocked", BLOCKED),
            Map.entry("warmUp", SETUP),
            Map.entry("idle", STARVED),
            Map.entry("standby", STARVED),
            Map.entry("off", STARVED),
            Map.entry("starved", STARVED),
            Map.entry("waiting", UNSTAFFED),
            Map.entry("waitingForWorker", UNSTAFFED),
            Map.entry("waitingWorker", UNSTAFFED),
            Map.entry("noWorker", UNSTAFFED),
            Map.entry("unstaffed", UNSTAFFED));

    private final String state;
    private final boolean isActive;

    Activity(String state, boolean isActive) {
        this.state = state;
        this.isActive = isActive;
    }

    /** Whether it keeps others waiting meanwhile, rather than waiting for them (Roser, Nakano, Tanaka 2001, table 1). */
    public boolean isActive() {
        return isActive;
    }

    /** The word whose text {@code state.<word>} names it. */
    public String state() {
        return state;
    }

    /** The activity of a recorded state; a state of no known name is a time off. */
    public static Activity of(String state) {
        return BY_STATE.getOrDefault(state, OFF);
    }
}
