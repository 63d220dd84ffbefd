package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.Place;
import org.twinbench.schedule.WorkCalendar;

/** Reads the routings of a product, or of an order that has some of its own. */
final class RoutingReader {
    private final Draft draft;

    RoutingReader(Draft draft) {
        this.draft = draft;
    }

    /** The ways in which {@code owner} can be made; the ids of their steps are all different. Empty if there are none. */
    List<List<Step>> read(Values values, String owner) {
        if (values.has("operations") && values.has("routings")) {
            values.findings().error(values.place("routings"), "schedule.routingsAndOperations", owner);
        }
        Register ids = new Register("operation", values.findings());
        if (values.has("operations")) {
            return List.of(routing(values, owner, ids));
        }
        List<List<Step>> routings = new ArrayList<>();
        for (Values each : values.list("routings")) {
            routings.add(routing(each, owner, ids));
        }
        return routings;
    }

    private List<Step> routing(Values values, String owner, Register all) {
        List<Values> written = values.list("operations");
        if (written.isEmpty() && values.has("operations")) {
            values.findings().error(values.place("operations"), "schedule.noOperations", owner);
        }
        Register ids = new Register("operation", values.findings());
        List<Step> steps = new ArrayList<>();
        List<Values> kept = new ArrayList<>();
        for (Values each : written) {
            Optional<String> id = each.fields().required("id");
            if (id.isPresent() && all.add(id.get(), each.place("id"))) {
                ids.add(id.get(), each.place("id"));
                steps.add(step(each, id.get()));
                kept.add(each);
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            steps.set(i, steps.get(i).with(after(kept.get(i), i, ids)));
        }
        new CycleCheck(draft.findings).check(steps);
        return steps;
    }

    private Step step(Values values, String id) {
        String recipe = values.has("recipe") ? values.fields().text("recipe").orElse("") : "";
        return new Step(
                values.place(),
                id,
                values.fields().localText("name", id),
                ways(values, id),
                List.of(),
                draft.states.index(values),
                recipe,
                values.whole("size", values.has("sizeEach") ? 0 : 1),
                values.whole("sizeEach", 0),
                values.instant("material", 0, false),
                values.flag("interruptible"));
    }

    private List<Step.Way> ways(Values values, String id) {
        List<Step.Way> ways = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Values each : values.list("machines")) {
            Optional<Integer> machine = each.fields()
                    .required("machine")
                    .flatMap(name -> draft.machineIds.index(name, each.place("machine")));
            if (machine.isPresent() && !seen.add(machine.get())) {
                each.findings()
                        .error(
                                each.place("machine"),
                                "schedule.machineTwice",
                                id,
                                draft.machines.get(machine.get()).id());
            } else if (machine.isPresent()) {
                ways.add(way(each, machine.get()));
            }
        }
        if (values.has("machines") && values.list("machines").isEmpty()) {
            values.findings().error(values.place("machines"), "schedule.noMachine", id);
        }
        return ways;
    }

    private Step.Way way(Values values, int machine) {
        if (!values.has("each") && !values.has("fixed")) {
            values.findings().error(values.place(), "schedule.noTime");
        }
        String skill = values.has("skill") ? values.fields().text("skill").orElse("") : "";
        int people = values.whole("people", skill.isEmpty() ? 0 : 1);
        if (people > 0 && skill.isEmpty()) {
            values.findings().error(values.place("people"), "schedule.peopleWithoutSkill");
        }
        return new Step.Way(
                values.place("machine"),
                machine,
                values.duration("each", 0),
                values.duration("fixed", 0),
                skill,
                skill.isEmpty() ? 0 : people,
                values.amount("power", 0));
    }

    /** Without a list of its own, a step comes after the one before it in the routing. */
    private List<Step.After> after(Values values, int step, Register ids) {
        if (!values.has("after")) {
            return step == 0 ? List.of() : List.of(new Step.After(step - 1, 0, WorkCalendar.NEVER));
        }
        List<Step.After> after = new ArrayList<>();
        for (Values each : values.list("after")) {
            Place place = each.place("operation");
            Optional<Integer> other = each.fields().required("operation").flatMap(id -> ids.index(id, place));
            long minLag = each.duration("minLag", 0);
            long maxLag = each.duration("maxLag", WorkCalendar.NEVER);
            if (maxLag < minLag) {
                each.findings()
                        .error(each.place("maxLag"), "schedule.lags", Clock.duration(minLag), Clock.duration(maxLag));
            } else {
                other.ifPresent(index -> after.add(new Step.After(index, minLag, maxLag)));
            }
        }
        return after;
    }
}
