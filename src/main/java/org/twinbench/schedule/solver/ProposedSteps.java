package org.twinbench.schedule.solver;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** One move for each step of the search: the kernel's. It draws from the kernel's own random numbers. */
public final class ProposedSteps implements MoveIteratorFactory<LanePlan, StepMove> {
    @Override
    public long getSize(ScoreDirector<LanePlan> scoreDirector) {
        return 1;
    }

    @Override
    public Iterator<StepMove> createOriginalMoveIterator(ScoreDirector<LanePlan> scoreDirector) {
        return next(scoreDirector);
    }

    @Override
    public Iterator<StepMove> createRandomMoveIterator(ScoreDirector<LanePlan> scoreDirector, Random workingRandom) {
        return next(scoreDirector);
    }

    private static Iterator<StepMove> next(ScoreDirector<LanePlan> scoreDirector) {
        LanePlan plan = scoreDirector.getWorkingSolution();
        return List.of(StepMove.of(plan.session().propose(), plan)).iterator();
    }
}
