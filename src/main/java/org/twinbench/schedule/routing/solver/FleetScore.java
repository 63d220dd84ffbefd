package org.twinbench.schedule.routing.solver;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;
import org.twinbench.schedule.routing.Objective;

/** Drives tours again when the score is asked for, and only those that have changed since. Knows nothing of the search. */
public final class FleetScore implements IncrementalScoreCalculator<FleetPlan, BendableLongScore> {
    private static final double THOUSANDTHS = 1000;

    private FleetPlan plan;
    private TourFigures[] figures;

    @Override
    public void resetWorkingSolution(FleetPlan workingSolution) {
        plan = workingSolution;
        figures = new TourFigures[plan.tours().size()];
    }

    @Override
    public void afterListVariableChanged(Object entity, String variableName, int fromIndex, int toIndex) {
        figures[((Tour) entity).index()] = null;
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {
        throw new UnsupportedOperationException("tours are neither added nor removed");
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        throw new UnsupportedOperationException("a tour has no variable " + variableName);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("tours are neither added nor removed");
    }

    @Override
    public BendableLongScore calculateScore() {
        long broken = 0;
        long unserved = 0;
        long vehicles = 0;
        double cost = 0;
        for (Tour tour : plan.tours()) {
            TourFigures own = figures(tour);
            broken += own.broken();
            unserved += own.unserved();
            vehicles += own.vehicles();
            cost += own.cost();
        }
        boolean fewVehicles = plan.session().problem().objective() == Objective.VEHICLES_FIRST;
        long[] soft = {-unserved, fewVehicles ? -vehicles : 0, -Math.round(cost * THOUSANDTHS)};
        return BendableLongScore.of(new long[] {-broken}, soft);
    }

    private TourFigures figures(Tour tour) {
        if (figures[tour.index()] == null) {
            figures[tour.index()] = TourFigures.of(plan.session().problem(), tour);
        }
        return figures[tour.index()];
    }
}
