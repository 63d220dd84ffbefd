package org.twinbench.experiment.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.experiment.analysis.Arrows.Neighbours;
import org.twinbench.scenario.Element;

/**
 * The machines of a flow, and what lies between each two that follow each other.
 *
 * @param machines the elements with a recorded activity, in the order of the scenario
 * @param stretches one for each pair of neighbours
 */
record Line(List<Element> machines, List<Stretch> stretches) {
    /** From a machine to the next one, over elements that do no work. */
    record Stretch(int upper, int lower, List<Element> between) {
        Stretch {
            between = List.copyOf(between);
        }
    }

    Line {
        machines = List.copyOf(machines);
        stretches = List.copyOf(stretches);
    }

    static Line of(List<Element> elements, Set<String> machineIds) {
        Map<String, Element> byId = new HashMap<>();
        elements.forEach(element -> byId.put(element.id(), element));
        List<Element> machines =
                elements.stream().filter(e -> machineIds.contains(e.id())).toList();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < machines.size(); i++) {
            addStretches(machines, i, byId, stretches);
        }
        return new Line(machines, stretches);
    }

    private record Step(Element element, List<Element> passed) {}

    private static void addStretches(List<Element> machines, int upper, Map<String, Element> byId, List<Stretch> to) {
        List<Step> open = new ArrayList<>(List.of(new Step(machines.get(upper), List.of())));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Step step = open.removeFirst();
            for (String id : step.element().next()) {
                Element next = byId.get(id);
                if (next == null || !seen.add(id)) {
                    continue;
                }
                int machine = machines.indexOf(next);
                if (machine < 0) {
                    List<Element> passed = new ArrayList<>(step.passed());
                    passed.add(next);
                    open.add(new Step(next, passed));
                } else if (machine != upper) {
                    to.add(new Stretch(upper, machine, step.passed()));
                }
            }
        }
    }

    List<Neighbours> neighbours() {
        return stretches.stream()
                .map(stretch -> new Neighbours(stretch.upper(), stretch.lower()))
                .toList();
    }
}
