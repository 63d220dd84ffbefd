package org.twinbench.schedule.routing;

import java.util.List;
import java.util.Optional;
import org.twinbench.schedule.routing.Unplanned.Reason;

/** Finds out why a visit could not be made. */
public final class UnplannedReasons {
    private final RoutingProblem problem;
    private final Room room;

    /** For a plan that has not been made yet. */
    public UnplannedReasons(RoutingProblem problem) {
        this(problem, List.of());
    }

    /** For a plan with these routes. */
    public UnplannedReasons(RoutingProblem problem, List<Route> routes) {
        this.problem = problem;
        room = new Room(problem, routes);
    }

    /** The visit with the first reason that holds, from what no plan can cure to what this plan brings about. */
    public Unplanned of(int index) {
        return new Unplanned(index, always(index).orElseGet(() -> inThisPlan(index)));
    }

    private Reason inThisPlan(int index) {
        boolean optional = problem.visits().get(index).penalty().isPresent();
        return optional && room.holds(index) ? Reason.NOT_WORTH : Reason.NO_ROOM;
    }

    /** The reason for which no plan whatever can make a visit; empty if one can. */
    public Optional<Reason> always(int index) {
        Visit visit = problem.visits().get(index);
        List<Vehicle> skilled = problem.vehicles().stream()
                .filter(vehicle -> vehicle.skills().containsAll(visit.skills()))
                .toList();
        if (skilled.isEmpty()) {
            return Optional.of(Reason.NO_SKILLS);
        }
        if (skilled.stream().noneMatch(vehicle -> vehicle.canServe(visit))) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return skilled.stream().anyMatch(vehicle -> room.holdsAlone(index, vehicle))
                ? Optional.empty()
                : Optional.of(Reason.OUT_OF_TIME);
    }
}
