package org.twinbench.schedule.solver;

import java.util.Arrays;
import java.util.function.Supplier;
import org.twinbench.schedule.kernel.SequenceKernel;
import org.twinbench.schedule.kernel.Step;

/**
 * One search: the kernel, and which of its steps the solver has done to the lanes but the kernel has not yet seen. OptaPlanner does a
 * move, asks for the score, undoes it and does it again; here that costs the kernel one step, because what is undone and done again
 * cancels out before the kernel hears of it.
 */
final class Session {
    private final SequenceKernel kernel;
    private final Supplier<SequenceKernel> evaluators;
    private final StepWatch watch;
    private Object owner;
    private StepMove done;
    private StepMove undone;

    /** Told before each step of the search. */
    interface StepWatch {
        void beforeStep(SequenceKernel kernel);
    }

    /** @param evaluators makes further kernels for the same problem, for evaluators that check the first one */
    Session(SequenceKernel kernel, Supplier<SequenceKernel> evaluators, StepWatch watch) {
        this.kernel = kernel;
        this.evaluators = evaluators;
        this.watch = watch;
    }

    /**
     * The kernel for an evaluator: that of the search for the first one that asks, one of its own for every other, such as those with
     * which OptaPlanner checks the first.
     */
    SequenceKernel kernelFor(Object evaluator) {
        if (owner == null) {
            owner = evaluator;
        }
        return isOwner(evaluator) ? kernel : evaluators.get();
    }

    boolean isOwner(Object evaluator) {
        return evaluator.equals(owner);
    }

    void done(StepMove move) {
        if (move.equals(undone)) {
            undone = null;
        } else {
            flush();
            done = move;
        }
    }

    void undone(StepMove move) {
        if (move.equals(done)) {
            done = null;
        } else {
            flush();
            undone = move;
        }
    }

    /** Lets the kernel catch up with the lanes. */
    void flush() {
        if (done != null) {
            kernel.apply(done.step());
        }
        if (undone != null) {
            kernel.apply(undone.inverse());
        }
        done = null;
        undone = null;
    }

    /** Makes the kernel hold what the lanes hold. */
    void load(LanePlan plan) {
        done = null;
        undone = null;
        boolean isSame = true;
        for (Lane lane : plan.lanes()) {
            isSame &= Arrays.equals(kernel.sequence(lane.index()), lane.indices());
        }
        if (!isSame) {
            kernel.load(plan.sequences());
        }
    }

    /** The next step of the search. */
    Step propose() {
        flush();
        watch.beforeStep(kernel);
        return kernel.propose();
    }

    int[][] sequences() {
        int[][] sequences = new int[kernel.laneCount()][];
        Arrays.setAll(sequences, kernel::sequence);
        return sequences;
    }
}
