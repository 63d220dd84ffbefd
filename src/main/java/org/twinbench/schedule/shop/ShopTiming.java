package org.twinbench.schedule.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/**
 * Makes plans of sequences: when everything starts if each machine works off its operations in the given order and as early as it
 * can, but for what waits for cheaper hours. Fast enough to be asked while a bar is dragged. One object serves one thread.
 */
public final class ShopTiming {
    /** What {@link #cost} adds for each unit of {@link #violation}, thousandths. */
    public static final long PER_VIOLATION = 1_000_000;

    private final Shop shop;
    private final Timing timing;
    private final Optional<CheapHours> cheapHours;
    private final ShopScore score;

    public ShopTiming(PlanningProblem problem) {
        this.shop = new Shop(problem);
        this.timing = new Timing(shop);
        this.cheapHours = CheapHours.of(shop);
        this.score = new ShopScore(shop);
    }

    /**
     * What sequences cost in thousandths of the unit of cost. Operations that find no place make it
     * greater than any plan in which all have one.
     *
     * @param sequences by machine, and at last those that are not carried out; every operation once
     */
    public long cost(int[][] sequences) {
        check(sequences);
        timing.run(sequences);
        cheapHours.ifPresent(each -> each.shift(timing));
        score.compute(timing);
        return -score.soft - score.hard * PER_VIOLATION;
    }

    /** 0 for sequences without violations, else negative: seconds by which pins and limited lags are missed, 10^6 for what has no place. */
    public long violation() {
        return score.hard;
    }

    /** The plan that follows from sequences. */
    public Plan plan(int[][] sequences) {
        cost(sequences);
        List<Optional<Assignment>> assignments = new ArrayList<>(shop.operations);
        for (int op = 0; op < shop.operations; op++) {
            assignments.add(timing.isTimed(op) ? Optional.of(assignment(op)) : Optional.empty());
        }
        return new Plan(sequences, assignments);
    }

    private Assignment assignment(int op) {
        return new Assignment(
                op,
                timing.machineOf[op],
                timing.setupStart[op],
                timing.start[op],
                timing.end[op],
                Arrays.stream(timing.team[op]).boxed().toList(),
                timing.batch[op]);
    }

    private void check(int[][] sequences) {
        if (sequences.length != shop.machines + 1) {
            throw new IllegalArgumentException("lanes: " + sequences.length + ", expected " + (shop.machines + 1));
        }
        boolean[] seen = new boolean[shop.operations];
        for (int lane = 0; lane < sequences.length; lane++) {
            for (int op : sequences[lane]) {
                if (seen[op]) {
                    throw new IllegalArgumentException("operation " + op + " twice");
                }
                seen[op] = true;
                if (lane < shop.machines && shop.duration(op, lane) < 0) {
                    throw new IllegalArgumentException("operation " + op + " cannot be done on machine " + lane);
                }
            }
        }
        for (int op = 0; op < seen.length; op++) {
            if (!seen[op]) {
                throw new IllegalArgumentException("operation " + op + " is in no lane");
            }
        }
    }
}
