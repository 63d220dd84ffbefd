package org.twinbench.schedule.streams;

import org.twinbench.model.Ticks;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Weights;

/**
 * What single things cost, in thousandths of the unit of cost. Written anew beside {@link org.twinbench.schedule.Costs}, with which it
 * shares nothing but the rule that each thing is rounded to a thousandth before anything is added up.
 */
final class Price {
    private static final int THOUSANDTHS = 1000;
    private static final double HOUR = 3600.0 * Ticks.PER_SECOND;

    private Price() {}

    static long hours(double perHour, long ticks) {
        return Math.round(perHour * THOUSANDTHS * (ticks / HOUR));
    }

    /** @param end of the order's last operation, ticks */
    static long tardiness(Weights weights, Order order, long end) {
        return hours(weights.tardiness() * order.priority(), Math.max(0, end - order.due()));
    }

    static long disruption(Weights weights, ReleasedPlace released, PlannedOperation operation) {
        long elsewhere =
                operation.machine() == released.machine() ? 0 : Math.round(weights.reassignment() * THOUSANDTHS);
        return elsewhere + hours(weights.disruption(), Math.abs(operation.start() - released.start()));
    }

    /** The electricity of an operation in the hours in which it is worked at. */
    static long energy(Weights weights, Tariff tariff, PlannedOperation operation) {
        double perWatt = 0;
        for (Span open : operation.execution().hours().open()) {
            long from = Math.max(open.from(), operation.start());
            long to = Math.min(open.to(), operation.end());
            if (from < to) {
                perWatt += tariff.perWatt(from, to);
            }
        }
        return Math.round(weights.energy() * THOUSANDTHS * operation.execution().watts() * perWatt);
    }
}
