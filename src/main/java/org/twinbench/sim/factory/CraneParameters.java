package org.twinbench.sim.factory;

import java.util.List;
import java.util.Map;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Element;

/** What a scenario may write about a crane or robot, and what of it cannot be. */
final class CraneParameters {
    static final List<Parameter> ALL = List.of(
            Parameter.optional("pickTime", Declared.DURATION, "0 s"),
            Parameter.optional("placeTime", Declared.DURATION, "0 s"),
            Parameter.optional("speed", new ParameterType.Amount(Unit.METRE_PER_SECOND, 0, 1e3), "0 m/s"),
            Parameter.optional("travelTime", Declared.DURATION, "0 s"),
            Declared.choice("input", "longestWaiting", "priority", "nearest"),
            Parameter.optional("priorities", new ParameterType.Listing(new ParameterType.Whole(0, 1000)), ""),
            Declared.choice("output", "firstFree", "roundRobin"),
            Parameter.optional("look", new ParameterType.Text(), "gripper"));

    private CraneParameters() {}

    static boolean takesNoTime(ParameterValues values) {
        return values.amount("speed") == 0
                && Durations.reach(values.distribution("pickTime")) == 0
                && Durations.reach(values.distribution("placeTime")) == 0
                && Durations.reach(values.distribution("travelTime")) == 0;
    }

    /** With a speed everything that it serves must have a place; only blocks that give it parts have priorities. */
    static void check(Inspection at) {
        List<Element> inputs = at.scenario().elements().stream()
                .filter(element -> element.next().contains(at.element().id()))
                .toList();
        if (at.values().amount("speed") > 0) {
            inputs.forEach(element -> place(at, element));
            at.next().forEach(element -> place(at, element));
        }
        Map<String, Object> priorities = at.values().listing("priorities", Object.class);
        for (String name : priorities.keySet()) {
            if (inputs.stream().noneMatch(element -> element.id().equals(name))) {
                at.errorAt(
                        "priorities", "factory.notAnInput", name, at.element().id());
            }
        }
    }

    private static void place(Inspection at, Element element) {
        if (element.asset().isEmpty() && Site.of(element, at.assets()).isEmpty()) {
            at.errorAt("speed", "factory.noReach", at.element().id(), element.id());
        }
    }
}
