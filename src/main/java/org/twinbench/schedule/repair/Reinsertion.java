package org.twinbench.schedule.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.shop.ShopTiming;

/** Puts single operations where they cost least, near the time at which they could begin, on each machine that can do them. */
final class Reinsertion {
    private static final int BEFORE = 1;
    private static final int AFTER = 3;
    private static final int LATER = 4;

    private final PlanningProblem problem;
    private final ShopTiming timing;
    private final int most;
    private int[][] lanes;
    private Plan plan;
    private long cost;
    private int priced;

    /** @param most plans that are priced at most; then what is left stays where it is */
    Reinsertion(PlanningProblem problem, int[][] lanes, int most) {
        this.problem = problem;
        this.timing = new ShopTiming(problem);
        this.most = most;
        settle(lanes);
    }

    private void settle(int[][] sequences) {
        lanes = sequences;
        plan = timing.plan(sequences);
        cost = price(sequences);
    }

    /** As the search judges: what breaks a rule costs more than anything else. */
    private long price(int[][] sequences) {
        priced++;
        return timing.cost(sequences);
    }

    int[][] sequences() {
        return lanes;
    }

    long cost() {
        return cost;
    }

    boolean isExhausted() {
        return priced >= most;
    }

    /** Moves an operation to where it costs least. */
    void place(int operation) {
        int[][] without = without(operation);
        long ready = ready(operation);
        int[][] best = lanes;
        long least = isParked(operation) ? Long.MAX_VALUE : cost;
        for (Mode mode : problem.operations().get(operation).modes()) {
            int length = without[mode.machine()].length;
            for (int index : places(indexAt(without[mode.machine()], ready), length)) {
                if (isExhausted()) {
                    break;
                }
                int[][] tried = with(without, mode.machine(), index, operation);
                long its = price(tried);
                if (its < least) {
                    least = its;
                    best = tried;
                }
            }
        }
        if (!Arrays.equals(best, lanes)) {
            settle(best);
        }
    }

    /** Around an index, and some up to the end of the lane, where nobody is pushed. */
    private static SortedSet<Integer> places(int at, int length) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int index = Math.max(0, at - BEFORE); index <= Math.min(length, at + AFTER); index++) {
            places.add(index);
        }
        for (int part = 1; part <= LATER; part++) {
            places.add(at + (length - at) * part / LATER);
        }
        return places;
    }

    /** Puts an operation last on its first machine, so that it has a place at all. */
    void append(int operation) {
        int machine = problem.operations().get(operation).modes().getFirst().machine();
        int[][] without = without(operation);
        settle(with(without, machine, without[machine].length, operation));
    }

    private boolean isParked(int operation) {
        return plan.assignment(operation).isEmpty();
    }

    private long ready(int operation) {
        Operation asked = problem.operations().get(operation);
        long own =
                Math.max(asked.earliest(), problem.orders().get(asked.order()).release());
        return asked.predecessors().stream()
                .flatMap(each -> plan.assignment(each.operation()).stream())
                .mapToLong(Assignment::end)
                .reduce(own, Math::max);
    }

    /** Index of the first operation of a lane that starts at or after an instant. */
    private int indexAt(int[] lane, long time) {
        int index = 0;
        while (index < lane.length && start(lane[index]).orElse(0L) < time) {
            index++;
        }
        return index;
    }

    private Optional<Long> start(int operation) {
        return plan.assignment(operation).map(Assignment::start);
    }

    private int[][] without(int operation) {
        return Arrays.stream(lanes)
                .map(lane -> Arrays.stream(lane).filter(op -> op != operation).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] with(int[][] lanes, int machine, int index, int operation) {
        int[][] longer = lanes.clone();
        int[] lane = new int[lanes[machine].length + 1];
        System.arraycopy(lanes[machine], 0, lane, 0, index);
        lane[index] = operation;
        System.arraycopy(lanes[machine], index, lane, index + 1, lanes[machine].length - index);
        longer[machine] = lane;
        return longer;
    }

    /** Lanes of which some operations are taken out and parked. */
    static int[][] parking(int[][] lanes, Set<Integer> operations) {
        int[][] left = Arrays.stream(lanes)
                .map(lane -> Arrays.stream(lane)
                        .filter(op -> !operations.contains(op))
                        .toArray())
                .toArray(int[][]::new);
        return withParked(left, operations.stream().sorted().toList());
    }

    /** Lanes with more operations parked than before. */
    static int[][] withParked(int[][] lanes, List<Integer> operations) {
        int[][] longer = lanes.clone();
        int last = lanes.length - 1;
        longer[last] = Arrays.copyOf(lanes[last], lanes[last].length + operations.size());
        for (int i = 0; i < operations.size(); i++) {
            longer[last][lanes[last].length + i] = operations.get(i);
        }
        return longer;
    }
}
