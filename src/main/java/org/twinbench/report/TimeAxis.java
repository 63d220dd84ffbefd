package org.twinbench.report;

import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;

/** The time axis of a run's charts: ticks to a unit that gives readable numbers. */
record TimeAxis(long end, Unit unit) {
    static TimeAxis of(long end) {
        double seconds = Ticks.toSeconds(end);
        Unit unit = seconds > 3 * 86_400
                ? Unit.DAY
                : seconds > 7200 ? Unit.HOUR : seconds > 120 ? Unit.MINUTE : Unit.SECOND;
        return new TimeAxis(Math.max(1, end), unit);
    }

    double at(long tick) {
        return unit.fromSi(Ticks.toSeconds(tick));
    }

    double length() {
        return at(end);
    }
}
