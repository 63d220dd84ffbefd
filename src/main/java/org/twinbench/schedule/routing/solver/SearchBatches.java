package org.twinbench.schedule.routing.solver;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** One move for each step of the solver: what the next batch of the search finds. The search has random numbers of its own. */
public final class SearchBatches implements MoveIteratorFactory<FleetPlan, RewriteMove> {
    @Override
    public long getSize(ScoreDirector<FleetPlan> scoreDirector) {
        return 1;
    }

    @Override
    public Iterator<RewriteMove> createOriginalMoveIterator(ScoreDirector<FleetPlan> scoreDirector) {
        return next(scoreDirector);
    }

    @Override
    public Iterator<RewriteMove> createRandomMoveIterator(
            ScoreDirector<FleetPlan> scoreDirector, Random workingRandom) {
        return next(scoreDirector);
    }

    private static Iterator<RewriteMove> next(ScoreDirector<FleetPlan> scoreDirector) {
        FleetPlan plan = scoreDirector.getWorkingSolution();
        return List.of(RewriteMove.to(plan.session().propose(), plan)).iterator();
    }
}
