package org.twinbench.workbench.window;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/** Measures how long after the start of the process something could be seen; prints it for benchmarks. */
final class FrameClock {
    private final boolean printing = "print".equals(System.getProperty("twinbench.startup"));

    /** After the next frame has been drawn, says so: one line {@code name milliseconds} on standard output. */
    void markNextFrame(String name) {
        if (!printing) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 2) { // the first pulse laid the frame out, the second comes after it was drawn
                    stop();
                    System.out.println(name + " " + sinceStart().toMillis());
                }
            }
        }.start();
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
