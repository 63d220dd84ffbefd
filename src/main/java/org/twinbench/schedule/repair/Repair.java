package org.twinbench.schedule.repair;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.shop.ShopTiming;

/**
 * Makes a plan fit again after something happened. What is done or running stays; everything else keeps its machine and order and moves
 * only as far as it has to (right shift), but for what was hit itself, which goes where it costs least. A search can go on from there: each
 * hour and machine away from the old plan has its price in the problem.
 */
public final class Repair {
    /** Plans that are priced at most, some milliseconds each where there are thousands of operations. */
    private static final int MOST_PRICED = 300;

    private Repair() {}

    /**
     * The plan right after something happened.
     *
     * @param now ticks since the start of planning
     */
    public static Repaired of(PlanningProblem problem, Plan plan, Disturbance disturbance, long now) {
        PlanningProblem changed = disturbance
                .in(problem, plan, now)
                .withReleased(released(plan, disturbance, now))
                .withWeights(steady(problem.weights()));
        int before = problem.operations().size();
        List<Integer> fresh =
                IntStream.range(before, changed.operations().size()).boxed().toList();
        int[][] lanes = Reinsertion.withParked(plan.sequences(), fresh);
        if (!fresh.isEmpty()) {
            lanes = inserted(changed, lanes, changed.orders().getLast());
        }
        int[][] repaired = cheapest(changed, lanes, disturbance.hit(changed, plan, now));
        return new Repaired(changed, new ShopTiming(changed).plan(repaired));
    }

    /** Of what was hit each operation put elsewhere, and all of them taken out and put in again, what costs less. */
    private static int[][] cheapest(PlanningProblem problem, int[][] lanes, List<Integer> hit) {
        Reinsertion singly = new Reinsertion(problem, lanes, MOST_PRICED);
        for (int each : hit) {
            singly.place(each);
        }
        Reinsertion together = inserted(problem, Reinsertion.parking(lanes, Set.copyOf(hit)), hit);
        return (together.cost() < singly.cost() ? together : singly).sequences();
    }

    /** The plan as the one that people work by. What was begun keeps its people, unless one of them is not there to end it. */
    private static Released released(Plan plan, Disturbance disturbance, long now) {
        Map<Integer, Released.Place> places = new HashMap<>();
        for (Assignment each : plan.planned()) {
            boolean isSure = each.start() < now && !disturbance.isMissedBy(each);
            List<Integer> people = isSure ? each.operators() : List.of();
            places.put(each.operation(), new Released.Place(each.machine(), each.start(), people));
        }
        return new Released(places, now);
    }

    /** Weights under which it is never for free to move what people have prepared for. */
    private static Weights steady(Weights weights) {
        if (weights.disruption() > 0 || weights.reassignment() > 0) {
            return weights;
        }
        Weights standard = Weights.standard();
        return new Weights(
                weights.tardiness(),
                weights.makespan(),
                weights.setup(),
                weights.energy(),
                standard.disruption(),
                standard.reassignment(),
                weights.workInProcess());
    }

    /** The way to make a new order that costs least. */
    private static int[][] inserted(PlanningProblem problem, int[][] lanes, Order order) {
        return order.routings().stream()
                .filter(routing -> routing.stream()
                        .noneMatch(op -> problem.operations().get(op).modes().isEmpty()))
                .map(routing -> inserted(problem, lanes, routing))
                .min(Comparator.comparingLong(Reinsertion::cost))
                .map(Reinsertion::sequences)
                .orElse(lanes);
    }

    private static Reinsertion inserted(PlanningProblem problem, int[][] lanes, List<Integer> routing) {
        Reinsertion reinsertion = new Reinsertion(problem, lanes, MOST_PRICED);
        for (int each : routing) {
            if (reinsertion.isExhausted()) {
                reinsertion.append(each);
            } else {
                reinsertion.place(each);
            }
        }
        return reinsertion;
    }
}
