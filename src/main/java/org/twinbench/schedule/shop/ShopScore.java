package org.twinbench.schedule.shop;

import java.util.Arrays;
import java.util.Objects;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;

/**
 * What timed sequences cost. Soft: thousandths of the unit of cost, as {@link Costs} counts them. Hard: seconds by which pins and limited
 * lags are missed, and far more for each operation that has no place.
 */
final class ShopScore {
    private static final long MISSING = 1_000_000;
    private static final long DEADLOCK = 100_000;

    private final Shop shop;
    private final PlanningProblem problem;
    private final Costs costs;
    private final int[][][] routings;
    private final boolean hasEnergy;
    private final boolean hasDisruption;
    private final boolean hasFlow;
    private final boolean hasLimits;

    long hard;
    long soft;
    /** By order: what its tardiness costs, and when it ends. */
    final long[] tardiness;

    final long[] orderEnd;
    long makespan;

    ShopScore(Shop shop) {
        this.shop = shop;
        this.problem = shop.problem;
        this.costs = new Costs(problem);
        this.routings = problem.orders().stream().map(ShopScore::routings).toArray(int[][][]::new);
        Weights weights = problem.weights();
        hasEnergy = weights.energy() != 0 && !problem.tariff().isFree();
        hasDisruption = (weights.disruption() != 0 || weights.reassignment() != 0)
                && !problem.released().places().isEmpty();
        hasFlow = weights.workInProcess() != 0;
        hasLimits = shop.hasLimitedLags || Arrays.stream(shop.pin).anyMatch(Objects::nonNull);
        tardiness = new long[routings.length];
        orderEnd = new long[routings.length];
    }

    private static int[][] routings(Order order) {
        return order.routings().stream()
                .map(routing -> routing.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Adds up what the timing found. */
    void compute(Timing timing) {
        hard = -timing.stuck * MISSING - timing.deadlocks * DEADLOCK;
        long cost = 0;
        makespan = 0;
        for (int order = 0; order < routings.length; order++) {
            cost += order(order, timing);
        }
        cost += costs.makespan(makespan);
        for (int op = 0; op < shop.operations; op++) {
            if (timing.isTimed(op)) {
                cost += operation(op, timing);
            }
        }
        soft = -cost;
    }

    private long order(int order, Timing timing) {
        long end = Long.MIN_VALUE;
        long start = Long.MAX_VALUE;
        int fewest = Integer.MAX_VALUE;
        int carriedOut = 0;
        for (int[] routing : routings[order]) {
            int missing = 0;
            for (int op : routing) {
                if (timing.isTimed(op)) {
                    end = Math.max(end, timing.end[op]);
                    start = Math.min(start, timing.start[op]);
                    carriedOut++;
                } else {
                    missing++;
                }
            }
            fewest = Math.min(fewest, 2 * missing - routing.length);
        }
        // what is missing of the routing of which most is carried out, and what is carried out of the others
        hard -= routings[order].length == 0 ? 0 : (fewest + carriedOut) * MISSING;
        orderEnd[order] = end;
        tardiness[order] = carriedOut == 0 ? 0 : costs.tardiness(order, end);
        makespan = Math.max(makespan, end);
        return tardiness[order] + (hasFlow && carriedOut > 0 ? costs.workInProcess(end - start) : 0);
    }

    private long operation(int op, Timing timing) {
        int machine = timing.machineOf[op];
        if (hasLimits) {
            hard -= missed(op, timing);
        }
        long cost = timing.setup[op] == 0 ? 0 : costs.setup(timing.setup[op]);
        if (hasDisruption) {
            cost += costs.disruption(op, machine, timing.start[op]);
        }
        if (hasEnergy && timing.leads[op]) {
            Mode mode = shop.mode(op, machine);
            cost += costs.energy(mode.watts(), timing.hours(op), timing.start[op], timing.end[op]);
        }
        return cost;
    }

    private long missed(int op, Timing timing) {
        Pin pin = shop.pin[op];
        long ticks = pin == null ? 0 : Math.abs(timing.start[op] - pin.start());
        for (Precedence precedence : shop.before[op]) {
            if (precedence.isLimited() && timing.isTimed(precedence.operation())) {
                ticks += Math.max(0, timing.lagExcess(precedence, op));
            }
        }
        return Math.ceilDiv(ticks, Ticks.PER_SECOND);
    }

    /** Whether an order is later than it should be. */
    boolean isLate(int order) {
        return orderEnd[order] > problem.orders().get(order).due() && orderEnd[order] < WorkCalendar.NEVER;
    }
}
