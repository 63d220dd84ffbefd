package org.twinbench.schedule.routing.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Travel;
import org.twinbench.schedule.routing.UnplannedReasons;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/**
 * A problem as flat arrays, because the search reads them some hundred million times a second. Nodes 0…visits−1 are the
 * visits, then come the sites where vehicles start or end, last one for "nowhere", which all ways to are free.
 */
final class Instance {
    final int visits;
    final int vehicles;
    final int nodes;
    /** From a node (row) to others, metres; {@code into} has the rows and columns exchanged. */
    final double[] out;

    final double[] into;
    final double[] seconds;
    final double[] demand;
    final double[] ready;
    final double[] due;
    final double[] service;
    /** The cost of leaving a visit out; for one that must be made more than all else together. */
    final double[] penalty;

    final boolean[] optional;
    final int[] start;
    final int[] end;
    final double[] capacity;
    final double[] shiftStart;
    final double[] shiftEnd;
    final double[] fixed;
    /** By vehicle: what the ways cost it, in units of {@code unit}; {@code out} and {@code into} themselves if time costs it nothing. */
    final double[][] costOut;

    final double[][] costInto;
    final double[] unit;
    /** Visits that no vehicle could make even alone; the search leaves them out. */
    final boolean[] hopeless;
    /** {@code vehicle * visits + visit} */
    final boolean[] allowed;
    /** As {@code allowed}: the cost of sending that vehicle; null if nobody cares. */
    final double[] extra;
    /** Vehicles that differ in nothing but their id, one group each. */
    final int[][] groups;

    final int[] groupOf;
    /** Whether time limits anything. */
    final boolean timed;

    final boolean vehiclesFirst;

    Instance(RoutingProblem problem) {
        visits = problem.visits().size();
        vehicles = problem.vehicles().size();
        Map<Integer, Integer> depots = depots(problem);
        nodes = visits + depots.size() + 1;
        out = new double[nodes * nodes];
        into = new double[nodes * nodes];
        seconds = new double[nodes * nodes];
        fillWays(problem, depots);
        demand = new double[nodes];
        ready = new double[nodes];
        due = new double[nodes];
        service = new double[nodes];
        optional = new boolean[visits];
        fillVisits(problem);
        start = problem.vehicles().stream().mapToInt(v -> depots.get(v.start())).toArray();
        end = problem.vehicles().stream()
                .mapToInt(v -> v.end().isPresent() ? depots.get(v.end().getAsInt()) : nodes - 1)
                .toArray();
        capacity = numbers(problem, Vehicle::capacity);
        shiftStart = numbers(problem, v -> v.shift().earliest());
        shiftEnd = numbers(problem, v -> v.shift().latest());
        fixed = numbers(problem, Vehicle::fixedCost);
        unit = numbers(problem, v -> v.costPerSecond() == 0 ? v.costPerMetre() : 1);
        costOut = new double[vehicles][];
        costInto = new double[vehicles][];
        fillCosts(problem);
        allowed = new boolean[vehicles * visits];
        hopeless = hopeless(problem);
        extra = strangers(problem);
        groups = groups(problem);
        groupOf = new int[vehicles];
        fillGroups(problem);
        penalty = penalties(problem);
        timed = Arrays.stream(due, 0, visits).anyMatch(Double::isFinite)
                || Arrays.stream(shiftEnd).anyMatch(Double::isFinite);
        vehiclesFirst = problem.objective() == Objective.VEHICLES_FIRST;
    }

    private Map<Integer, Integer> depots(RoutingProblem problem) {
        Map<Integer, Integer> nodeOfSite = new LinkedHashMap<>();
        for (Vehicle vehicle : problem.vehicles()) {
            nodeOfSite.computeIfAbsent(vehicle.start(), site -> visits + nodeOfSite.size());
            vehicle.end().ifPresent(last -> nodeOfSite.computeIfAbsent(last, site -> visits + nodeOfSite.size()));
        }
        return nodeOfSite;
    }

    private void fillWays(RoutingProblem problem, Map<Integer, Integer> depots) {
        int[] site = new int[nodes - 1];
        Arrays.setAll(site, i -> i < visits ? problem.visits().get(i).site() : 0);
        depots.forEach((place, node) -> site[node] = place);
        Travel travel = problem.travel();
        for (int a = 0; a < nodes - 1; a++) {
            for (int b = 0; b < nodes - 1; b++) {
                out[a * nodes + b] = travel.metres(site[a], site[b]);
                into[b * nodes + a] = out[a * nodes + b];
                seconds[a * nodes + b] = travel.seconds(site[a], site[b]);
            }
        }
    }

    /** Vehicles with the same rates share their tables. */
    private void fillCosts(RoutingProblem problem) {
        Map<List<Double>, Integer> first = new HashMap<>();
        for (int i = 0; i < vehicles; i++) {
            Vehicle vehicle = problem.vehicles().get(i);
            Integer like = first.putIfAbsent(List.of(vehicle.costPerMetre(), vehicle.costPerSecond()), i);
            if (like != null) {
                costOut[i] = costOut[like];
                costInto[i] = costInto[like];
            } else if (vehicle.costPerSecond() == 0) {
                costOut[i] = out;
                costInto[i] = into;
            } else {
                costOut[i] = new double[nodes * nodes];
                costInto[i] = new double[nodes * nodes];
                fillCosts(vehicle, costOut[i], costInto[i]);
            }
        }
    }

    private void fillCosts(Vehicle vehicle, double[] there, double[] exchanged) {
        for (int a = 0; a < nodes; a++) {
            for (int b = 0; b < nodes; b++) {
                int way = a * nodes + b;
                there[way] = out[way] * vehicle.costPerMetre() + seconds[way] * vehicle.costPerSecond();
                exchanged[b * nodes + a] = there[way];
            }
        }
    }

    private static boolean[] hopeless(RoutingProblem problem) {
        UnplannedReasons reasons = new UnplannedReasons(problem);
        boolean[] hopeless = new boolean[problem.visits().size()];
        for (int i = 0; i < hopeless.length; i++) {
            hopeless[i] = reasons.always(i).isPresent();
        }
        return hopeless;
    }

    private void fillVisits(RoutingProblem problem) {
        for (int i = 0; i < visits; i++) {
            Visit visit = problem.visits().get(i);
            demand[i] = visit.demand();
            ready[i] = visit.window().earliest();
            due[i] = visit.window().latest();
            service[i] = visit.service();
            optional[i] = visit.penalty().isPresent();
        }
    }

    private static double[] numbers(RoutingProblem problem, java.util.function.ToDoubleFunction<Vehicle> value) {
        return problem.vehicles().stream().mapToDouble(value).toArray();
    }

    private double[] strangers(RoutingProblem problem) {
        if (problem.visits().stream().allMatch(visit -> visit.continuity().isEmpty())) {
            return null;
        }
        double[] cost = new double[vehicles * visits];
        for (int i = 0; i < cost.length; i++) {
            Vehicle vehicle = problem.vehicles().get(i / visits);
            cost[i] = problem.visits()
                    .get(i % visits)
                    .continuity()
                    .map(c -> c.cost(vehicle))
                    .orElse(0.0);
        }
        return cost;
    }

    /** A vehicle that some visit prefers is in a group of its own. */
    private static int[][] groups(RoutingProblem problem) {
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < problem.vehicles().size(); i++) {
            Vehicle v = problem.vehicles().get(i);
            boolean known = problem.visits().stream()
                    .anyMatch(visit -> visit.continuity()
                            .filter(c -> c.usual().contains(v.id()))
                            .isPresent());
            List<Object> key = List.of(
                    v.start(),
                    v.end(),
                    v.capacity(),
                    v.skills(),
                    v.shift(),
                    v.fixedCost(),
                    v.costPerMetre(),
                    v.costPerSecond(),
                    known ? i : -1);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .map(members -> members.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void fillGroups(RoutingProblem problem) {
        for (int group = 0; group < groups.length; group++) {
            Vehicle first = problem.vehicles().get(groups[group][0]);
            for (int vehicle : groups[group]) {
                groupOf[vehicle] = group;
                for (int i = 0; i < visits; i++) {
                    allowed[vehicle * visits + i] =
                            first.canServe(problem.visits().get(i));
                }
            }
        }
    }

    /** Greater than the cost of any plan, for each point of priority. */
    private double[] penalties(RoutingProblem problem) {
        double all = 1 + Arrays.stream(fixed).sum();
        for (int a = 0; a < nodes; a++) {
            all += 2 * dearestWay(a);
        }
        for (Visit visit : problem.visits()) {
            all += visit.penalty().orElse(0)
                    + visit.continuity().map(c -> c.cost()).orElse(0.0);
        }
        double most = all;
        return problem.visits().stream()
                .mapToDouble(visit -> visit.penalty().orElse(most * visit.priority()))
                .toArray();
    }

    private double dearestWay(int node) {
        double dearest = 0;
        for (int[] alike : groups) {
            double[] there = costOut[alike[0]];
            double[] exchanged = costInto[alike[0]];
            for (int i = node * nodes; i < (node + 1) * nodes; i++) {
                dearest = Math.max(dearest, Math.max(there[i], exchanged[i]) * unit[alike[0]]);
            }
        }
        return dearest;
    }
}
