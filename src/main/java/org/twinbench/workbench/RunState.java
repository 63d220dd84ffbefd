package org.twinbench.workbench;

import java.util.Locale;

/** What the simulation of the window is doing, as time bar and status bar show it. */
public enum RunState {
    /** No scenario is open. */
    NONE,
    /** A scenario is open and nothing has been simulated. */
    READY,
    /** Frames come and the shown time follows them. */
    RUNNING,
    /** Nothing moves; the recording may be scrubbed. */
    PAUSED,
    /** The shown time runs through what is already recorded. */
    REPLAYING,
    /** The horizon is reached. */
    FINISHED,
    /** The simulation could not go on; a finding says why. */
    FAILED;

    /** The message that names the state. */
    public String key() {
        return "workbench.runState." + name().toLowerCase(Locale.ROOT);
    }
}
