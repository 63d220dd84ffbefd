package org.twinbench.workbench.planning;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.workbench.language.Texts;

/** Instants, times and costs of plans as they are written everywhere in the window. */
record PlanText(Texts texts) {
    private static final double HOUR = 3.6e9;

    /** Day and time by the clock on the wall. */
    String instant(PlanningProblem problem, long ticks) {
        return instant(problem, ticks, "planning.instantPattern");
    }

    /** The same without the day of the week, for narrow columns. */
    String shortInstant(PlanningProblem problem, long ticks) {
        return instant(problem, ticks, "planning.shortInstantPattern");
    }

    private String instant(PlanningProblem problem, long ticks, String pattern) {
        return problem.start()
                .plus(ticks, ChronoUnit.MICROS)
                .format(DateTimeFormatter.ofPattern(texts.now(pattern), texts.locale()));
    }

    static String hours(long ticks) {
        return String.format(Locale.ROOT, "%,.1f h", ticks / HOUR);
    }

    /** With its sign. */
    static String moreHours(long ticks) {
        return String.format(Locale.ROOT, "%+,.1f h", ticks / HOUR);
    }

    /** @param thousandths of the unit of cost */
    static String cost(long thousandths) {
        return String.format(Locale.ROOT, "%,.2f", thousandths / (double) Costs.SCALE);
    }

    /** With its sign. */
    static String moreCost(long thousandths) {
        return String.format(Locale.ROOT, "%+,.2f", thousandths / (double) Costs.SCALE);
    }
}
