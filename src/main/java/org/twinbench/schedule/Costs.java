package org.twinbench.schedule;

import org.twinbench.model.Ticks;

/**
 * The cost of single things in thousandths of the unit of cost, rounded one by one, so that every evaluator that adds them up in
 * whatever order comes to the same sum.
 */
public final class Costs {
    /** Scores count thousandths. */
    public static final int SCALE = 1000;

    private static final double HOUR = 3600.0 * Ticks.PER_SECOND;

    private final PlanningProblem problem;
    private final Weights weights;

    public Costs(PlanningProblem problem) {
        this.problem = problem;
        this.weights = problem.weights();
    }

    private static long hours(double perHour, long ticks) {
        return Math.round(perHour * SCALE * (ticks / HOUR));
    }

    /** @param end of the order's last operation, ticks */
    public long tardiness(int order, long end) {
        Order late = problem.orders().get(order);
        return end <= late.due() ? 0 : hours(weights.tardiness() * late.priority(), end - late.due());
    }

    public long makespan(long ticks) {
        return hours(weights.makespan(), ticks);
    }

    public long setup(long ticks) {
        return hours(weights.setup(), ticks);
    }

    /** @param ticks from an order's first start to its end */
    public long workInProcess(long ticks) {
        return hours(weights.workInProcess(), ticks);
    }

    /** Of an operation against the released plan; 0 if it is not in it. */
    public long disruption(int operation, int machine, long start) {
        return problem.released()
                .place(operation)
                .map(place -> hours(weights.disruption(), Math.abs(start - place.start()))
                        + (machine == place.machine() ? 0 : Math.round(weights.reassignment() * SCALE)))
                .orElse(0L);
    }

    /** The electricity of an operation that runs in the open time of a calendar between two instants. */
    public long energy(double watts, WorkCalendar calendar, long start, long end) {
        Tariff tariff = problem.tariff();
        if (watts == 0 || tariff.isFree()) {
            return 0;
        }
        double price = calendar.isAlways() ? tariff.perWatt(start, end) : calendar.perWatt(tariff, start, end);
        return Math.round(weights.energy() * SCALE * watts * price);
    }
}
