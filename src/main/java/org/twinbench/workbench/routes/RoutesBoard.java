package org.twinbench.workbench.routes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.TimedRoute;

/** The routes on the table, and which of their visits is chosen. UI thread only. */
final class RoutesBoard {
    /** No visit. */
    static final int NONE = -1;

    /** A problem with its plan and the times at which that is driven. */
    record State(RoutingProblem problem, RoutePlan plan, TimedPlan timed, PlanFigures figures) {}

    /**
     * Where a visit is made.
     *
     * @param number its place on the route, from 1
     */
    record Stop(TimedRoute route, int number, Call call) {}

    private final ObjectProperty<State> state = new SimpleObjectProperty<>();
    private final IntegerProperty chosen = new SimpleIntegerProperty(NONE);

    ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    /** The index of the visit that is chosen; {@link #NONE} if none is. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    State state() {
        return state.get();
    }

    /** Puts routes on the table. What is chosen stays chosen, unless it is another problem. */
    void show(RoutingProblem problem, RoutePlan plan) {
        if (state.get() == null || !state.get().problem().equals(problem)) {
            chosen.set(NONE);
        }
        state.set(new State(problem, plan, TimedPlan.of(problem, plan), PlanFigures.of(problem, plan)));
    }

    /** Where a visit is made; empty if no vehicle makes it. */
    Optional<Stop> stop(int visit) {
        for (TimedRoute route : state.get().timed().routes()) {
            List<Call> calls = route.calls();
            for (int i = 0; i < calls.size(); i++) {
                if (calls.get(i).visit() == visit) {
                    return Optional.of(new Stop(route, i + 1, calls.get(i)));
                }
            }
        }
        return Optional.empty();
    }
}
