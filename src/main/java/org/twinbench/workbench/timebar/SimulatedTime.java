package org.twinbench.workbench.timebar;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;

/** Instants of a run as text. */
public final class SimulatedTime {
    private SimulatedTime() {}

    /** {@code h:mm:ss} since the start. */
    public static String clock(long tick) {
        long seconds = tick / Ticks.PER_SECOND;
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** {@code h:mm:ss.t} since the start. */
    public static String fine(long tick) {
        return clock(tick) + "." + tick / (Ticks.PER_SECOND / 10) % 10;
    }

    /** Day and time of the scenario's own calendar. */
    public static String wall(OffsetDateTime start, long tick, Messages messages) {
        return start.plus(tick, ChronoUnit.MICROS)
                .format(DateTimeFormatter.ofPattern(messages.text("timebar.wallPattern"), messages.locale()));
    }
}
