package org.twinbench.cli;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.PlanningProblem;

/** Names, instants, times and costs of plans as the commands write them. */
record PlanFormat(PlanningProblem problem) {
    private static final double HOUR = 3600.0 * Ticks.PER_SECOND;
    private static final int COST_DIGITS = 3;
    private static final int TICK_DIGITS = 6;

    String order(int index) {
        return problem.orders().get(index).id();
    }

    String operation(int index) {
        return problem.operations().get(index).id();
    }

    String machine(int index) {
        return problem.machines().get(index).id();
    }

    /** Day and time by the clock on the wall. */
    String day(long ticks) {
        return instant(ticks, "MM-dd HH:mm");
    }

    /** The same with the year. */
    String date(long ticks) {
        return instant(ticks, "uuuu-MM-dd HH:mm");
    }

    private String instant(long ticks, String pattern) {
        return problem.start().plus(ticks, ChronoUnit.MICROS).format(DateTimeFormatter.ofPattern(pattern));
    }

    static String hours(long ticks) {
        return number(ticks / HOUR) + " h";
    }

    /** Two digits, thousands in groups. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** @param thousandths of the unit of cost */
    static String cost(long thousandths) {
        return number(thousandths / (double) Costs.SCALE);
    }

    /** The same with its sign. */
    static String moreCost(long thousandths) {
        return String.format(Locale.ROOT, "%+,.2f", thousandths / (double) Costs.SCALE);
    }

    /** For programs, which get the thousandths too. */
    static BigDecimal exactCost(long thousandths) {
        return BigDecimal.valueOf(thousandths, COST_DIGITS);
    }

    /** For programs: s. */
    static BigDecimal seconds(long ticks) {
        return BigDecimal.valueOf(ticks, TICK_DIGITS);
    }
}
