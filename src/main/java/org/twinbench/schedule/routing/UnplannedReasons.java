package org.twinbench.schedule.routing;

import java.util.List;

/** Finds out why a visit could not be made. */
public final class UnplannedReasons {
    private final RoutingProblem problem;

    public UnplannedReasons(RoutingProblem problem) {
        this.problem = problem;
    }

    /** The visit with the first reason that holds, from what no plan can cure to what this plan brings about. */
    public Unplanned of(int index) {
        return new Unplanned(index, reason(index, problem.visits().get(index)));
    }

    private Unplanned.Reason reason(int index, Visit visit) {
        List<Vehicle> skilled = problem.vehicles().stream()
                .filter(vehicle -> vehicle.skills().containsAll(visit.skills()))
                .toList();
        if (skilled.isEmpty()) {
            return Unplanned.Reason.NO_SKILLS;
        }
        if (skilled.stream().noneMatch(vehicle -> vehicle.canServe(visit))) {
            return Unplanned.Reason.TOO_LARGE;
        }
        if (!reachable(index, visit)) {
            return Unplanned.Reason.OUT_OF_TIME;
        }
        return visit.penalty().isPresent() ? Unplanned.Reason.NOT_WORTH : Unplanned.Reason.NO_ROOM;
    }

    /** Whether a vehicle with nothing else to do could make it. */
    private boolean reachable(int index, Visit visit) {
        for (int i = 0; i < problem.vehicles().size(); i++) {
            Vehicle vehicle = problem.vehicles().get(i);
            if (vehicle.canServe(visit)) {
                Timetable alone = Timetable.of(problem, new Route(i, List.of(index)));
                boolean inWindow =
                        alone.calls().getFirst().begin() <= visit.window().latest();
                if (inWindow && alone.end() <= vehicle.shift().latest()) {
                    return true;
                }
            }
        }
        return false;
    }
}
