package org.twinbench.schedule.io;

import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;

/** Times and powers as they are shown in messages. */
final class Amounts {
    private Amounts() {}

    /** Rounded to tenths of an hour. */
    static String hours(long ticks) {
        double hours = Unit.HOUR.fromSi(Ticks.toSeconds(ticks));
        return new Quantity(Math.round(hours * 10) / 10.0, Unit.HOUR).toString();
    }

    static String power(double watts) {
        return Quantity.readable(watts, Unit.KILOWATT).toString();
    }
}
