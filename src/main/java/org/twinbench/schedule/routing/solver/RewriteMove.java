package org.twinbench.schedule.routing.solver;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives some tours other visits: what a batch of search steps has changed. */
final class RewriteMove extends AbstractMove<FleetPlan> {
    private final Map<Integer, List<Integer>> visits;

    private RewriteMove(Map<Integer, List<Integer>> visits) {
        this.visits = visits;
    }

    /** From what the tours of a plan hold to what they shall hold. */
    static RewriteMove to(List<List<Integer>> wanted, FleetPlan plan) {
        Map<Integer, List<Integer>> changed = new TreeMap<>();
        for (Tour tour : plan.tours()) {
            List<Integer> visits = wanted.get(tour.index());
            if (!visits.equals(tour.visits())) {
                changed.put(tour.index(), visits);
            }
        }
        return new RewriteMove(changed);
    }

    /** A batch may find nothing; the search goes on all the same. */
    @Override
    public boolean isMoveDoable(ScoreDirector<FleetPlan> scoreDirector) {
        return true;
    }

    @Override
    protected RewriteMove createUndoMove(ScoreDirector<FleetPlan> scoreDirector) {
        FleetPlan plan = scoreDirector.getWorkingSolution();
        Map<Integer, List<Integer>> present = new TreeMap<>();
        visits.keySet()
                .forEach(index -> present.put(index, plan.tours().get(index).visits()));
        return new RewriteMove(present);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<FleetPlan> scoreDirector) {
        FleetPlan plan = scoreDirector.getWorkingSolution();
        for (int index : visits.keySet()) {
            Tour tour = plan.tours().get(index);
            scoreDirector.beforeListVariableChanged(
                    tour, Tour.STOPS, 0, tour.stops().size());
        }
        visits.forEach((index, wanted) -> {
            List<Stop> stops = plan.tours().get(index).stops();
            stops.clear();
            wanted.forEach(visit -> stops.add(plan.stops().get(visit)));
        });
        for (int index : visits.keySet()) {
            Tour tour = plan.tours().get(index);
            scoreDirector.afterListVariableChanged(
                    tour, Tour.STOPS, 0, tour.stops().size());
        }
    }

    @Override
    public String toString() {
        return visits.toString();
    }
}
