package org.twinbench.schedule.shop;

import java.util.Optional;
import java.util.SplittableRandom;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.kernel.SequenceKernel;
import org.twinbench.schedule.kernel.Step;

/**
 * Search in a real shop: every step is timed exactly, and taken if it is not worse than the best so far by more than a threshold (record-to-
 * record travel, Dueck 1993). The threshold falls to nothing in cycles that become longer, each from the best plan. Scores are those of
 * {@link ShopTiming}: hard in seconds of violation, soft in thousandths of the unit of cost.
 */
public final class ShopKernel implements SequenceKernel {
    private static final int TRIES = 40;
    private static final double WIDEST = 0.03;
    /** Other sequences are not expected to save more than this many times what the current ones do. */
    private static final int MOST_SAVED = 2;

    private static final double[] LOOK_AHEADS = {0.5, 1, 4, 8};

    private final Shop shop;
    private final Timing timing;
    private final Optional<CheapHours> cheapHours;
    private final ShopScore score;
    private final SplittableRandom random;
    private final Lanes lanes;
    private final Moves moves;
    private final CostlyOrders costly;
    private final long[] start;
    private final long[] end;
    private long hard;
    private long soft;

    private int[][] best;
    private long bestHard = Long.MIN_VALUE;
    private long bestSoft = Long.MIN_VALUE;
    private long cycleLength;
    private long inCycle;
    private int rulesTried;

    /** The step that was timed last, so that carrying it out costs nothing more. */
    private Step proposed;

    /** What cheaper hours saved in the current sequences, and in those that were timed last. */
    private long saved;

    private long shifted;
    private long proposedHard;
    private long proposedSoft;

    /** Starts from dispatched sequences. */
    public ShopKernel(PlanningProblem problem, long seed) {
        this(problem, seed, Dispatch.sequences(problem));
    }

    public ShopKernel(PlanningProblem problem, long seed, int[][] sequences) {
        shop = new Shop(problem);
        timing = new Timing(shop);
        cheapHours = CheapHours.of(shop);
        score = new ShopScore(shop);
        random = new SplittableRandom(seed);
        lanes = new Lanes(shop.operations);
        start = new long[shop.operations];
        end = new long[shop.operations];
        moves = new Moves(shop, lanes, start, end, random);
        costly = new CostlyOrders(problem.orders().size());
        cycleLength = Math.max(2_000, 10L * shop.operations);
        load(sequences);
    }

    @Override
    public int operationCount() {
        return shop.operations;
    }

    @Override
    public int laneCount() {
        return shop.machines + 1;
    }

    @Override
    public int[] sequence(int lane) {
        return lanes.sequences[lane].clone();
    }

    @Override
    public void load(int[][] sequences) {
        lanes.load(sequences);
        evaluate();
        settle(score.hard, score.soft);
    }

    private void evaluate() {
        timeFrom(Long.MIN_VALUE);
    }

    /** Times the lanes; waits for cheaper hours only if that may make the score at least {@code bar}. */
    private void timeFrom(long bar) {
        timing.run(lanes.sequences);
        score.compute(timing);
        long early = score.soft;
        if (cheapHours.isPresent() && early + MOST_SAVED * saved >= bar) {
            cheapHours.get().shift(timing);
            score.compute(timing);
            shifted = score.soft - early;
        }
    }

    /** Makes what was timed last the current plan. */
    private void settle(long newHard, long newSoft) {
        hard = newHard;
        soft = newSoft;
        proposed = null;
        saved = shifted;
        System.arraycopy(timing.start, 0, start, 0, start.length);
        System.arraycopy(timing.end, 0, end, 0, end.length);
        costly.take(score);
        if (hard > bestHard || hard == bestHard && soft > bestSoft) {
            bestHard = hard;
            bestSoft = soft;
            best = lanes.copy();
        }
    }

    @Override
    public long hardScore() {
        return hard;
    }

    @Override
    public long softScore() {
        return soft;
    }

    @Override
    public Step propose() {
        if (rulesTried < LOOK_AHEADS.length) {
            return new Step.Jump(Dispatch.sequences(shop, LOOK_AHEADS[rulesTried++]));
        }
        if (inCycle >= cycleLength || inCycle == 0) {
            cycleLength = inCycle == 0 ? cycleLength : cycleLength + cycleLength / 2;
            inCycle = 1;
            return new Step.Jump(best);
        }
        for (int i = 0; i < TRIES; i++) {
            inCycle++;
            Step step = moves.next(costly);
            if (step != null && isAcceptable(step)) {
                return step;
            }
        }
        return stay();
    }

    /** A step that changes nothing, so that the solver may look at its clock. */
    private Step stay() {
        for (int lane = 0; lane < lanes.sequences.length; lane++) {
            if (lanes.sequences[lane].length > 0) {
                proposed = null;
                return new Step.Shift(lane, 0, 0);
            }
        }
        return new Step.Jump(lanes.copy());
    }

    private boolean isAcceptable(Step step) {
        int[][] before = lanes.sequences;
        Step inverse = Lanes.inverse(step);
        lanes.apply(step);
        double left = 1 - inCycle / (double) cycleLength;
        long threshold = (long) (WIDEST * left * left * Math.abs((double) bestSoft));
        long bar = Math.min(soft, bestSoft - threshold);
        timeFrom(bar);
        if (inverse == null) {
            lanes.load(before);
        } else {
            lanes.apply(inverse);
        }
        boolean good = score.hard > hard || score.hard == hard && score.soft >= bar;
        if (good) {
            proposed = step;
            proposedHard = score.hard;
            proposedSoft = score.soft;
        }
        return good;
    }

    @Override
    public void apply(Step step) {
        boolean isTimed = step.equals(proposed);
        if (step instanceof Step.Shift(int lane, int from, int to) && from == to) {
            return;
        }
        lanes.apply(step);
        if (isTimed) {
            settle(proposedHard, proposedSoft);
        } else {
            evaluate();
            settle(score.hard, score.soft);
        }
    }

    @Override
    public void welcome(int[][] sequences) {
        int[][] current = lanes.sequences;
        lanes.load(sequences);
        evaluate();
        if (score.hard > bestHard || score.hard == bestHard && score.soft > bestSoft) {
            bestHard = score.hard;
            bestSoft = score.soft;
            best = lanes.copy();
        }
        lanes.load(current);
    }

    /** Nothing better than a cost of zero is known. */
    @Override
    public long lowerBound() {
        return 0;
    }

    /** Each step times whole plans. */
    @Override
    public int stepsPerLook() {
        return 1;
    }
}
