package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinbench.scenario.Findings;

/** Finds steps of a routing that wait for each other, and names the round. */
record CycleCheck(Findings findings) {

    void check(List<Step> steps) {
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Integer> round = round(steps, i, done);
            if (!round.isEmpty()) {
                String names = round.stream().map(step -> steps.get(step).id()).collect(Collectors.joining(" → "));
                findings.error(steps.get(round.getFirst()).place(), "schedule.cycle", names);
                return;
            }
        }
    }

    /** Walks back from a step, deepest first, without recursion: routings may be long. */
    private static List<Integer> round(List<Step> steps, int first, Set<Integer> done) {
        List<Integer> path = new ArrayList<>(List.of(first));
        List<Integer> next = new ArrayList<>(List.of(0));
        Set<Integer> open = new HashSet<>(path);
        while (!path.isEmpty()) {
            int step = path.getLast();
            int which = next.removeLast();
            List<Step.After> before = steps.get(step).after();
            if (done.contains(step) || which == before.size()) {
                done.add(step);
                open.remove(step);
                path.removeLast();
                continue;
            }
            next.add(which + 1);
            int other = before.get(which).step();
            if (!open.add(other)) {
                List<Integer> round = new ArrayList<>(path.subList(path.indexOf(other), path.size()));
                round.add(other);
                return round.reversed();
            }
            path.add(other);
            next.add(0);
        }
        return List.of();
    }
}
