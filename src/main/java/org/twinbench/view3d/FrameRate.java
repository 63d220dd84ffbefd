package org.twinbench.view3d;

import java.util.OptionalDouble;

/** Counts pulses and says twice a second how many there were per second. */
final class FrameRate {
    private static final long WINDOW = 500_000_000;

    private long since;
    private int count;

    /** One more pulse at a time in nanoseconds. @return the rate, when a window is over */
    OptionalDouble pulse(long now) {
        count++;
        if (since == 0 || now - since > 4 * WINDOW) {
            since = now;
            count = 0;
            return OptionalDouble.empty();
        }
        if (now - since < WINDOW) {
            return OptionalDouble.empty();
        }
        double rate = count * 1e9 / (now - since);
        since = now;
        count = 0;
        return OptionalDouble.of(rate);
    }
}
