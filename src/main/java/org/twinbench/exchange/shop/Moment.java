package org.twinbench.exchange.shop;

import java.time.Duration;
import java.time.LocalDateTime;

/** A moment as tables have it: a date, or the time from the start of the run. */
public sealed interface Moment {
    /** Seconds from the start of a run that begins at {@code start}. */
    double seconds(LocalDateTime start);

    record Date(LocalDateTime date) implements Moment {
        @Override
        public double seconds(LocalDateTime start) {
            return Duration.between(start, date).toMillis() / 1e3;
        }
    }

    record FromStart(double after) implements Moment {
        @Override
        public double seconds(LocalDateTime start) {
            return after;
        }
    }
}
