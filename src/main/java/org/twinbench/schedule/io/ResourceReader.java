package org.twinbench.schedule.io;

import java.util.Optional;
import java.util.Set;
import org.twinbench.model.Unit;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.WorkCalendar;

/** Reads machines and operators. */
record ResourceReader(Draft draft) {
    /** The greatest size of a batch and number of places: more than any furnace holds. */
    static final int MOST = 1_000_000;

    /** @param values a machine of the document */
    void machine(Values values) {
        values.fields().only(PlanningKeys.MACHINE);
        Optional<String> id = values.fields().required("id");
        if (id.isEmpty() || !draft.machineIds.add(id.get(), values.place("id"))) {
            return;
        }
        draft.machines.add(new Machine(
                id.get(),
                draft.names.add("machine", id.get(), values.fields().localText("name", id.get())),
                values.has("site") ? values.fields().text("site").orElse("") : "",
                draft.hours.read(values, id.get(), "closed"),
                values.whole("batchSize", 1, MOST, 1),
                values.duration("batchWait", 0),
                values.whole("inputPlaces", 0, MOST, Machine.UNLIMITED),
                draft.states.index(values)));
        values.object("position").ifPresent(position -> position.fields().only("x", "y"));
    }

    void operator(Values values) {
        values.fields().only(PlanningKeys.OPERATOR);
        Optional<String> id = values.fields().required("id");
        if (id.isEmpty() || !draft.operatorIds.add(id.get(), values.place("id"))) {
            return;
        }
        Set<String> skills = Set.copyOf(values.fields().texts("skills"));
        if (skills.isEmpty()) {
            values.findings().warning(values.place("skills"), "schedule.noSkills", id.get());
        }
        WorkCalendar calendar = draft.hours.read(values, id.get(), "absent");
        String name = draft.names.add("operator", id.get(), values.fields().localText("name", id.get()));
        draft.operators.add(new Operator(id.get(), name, skills, calendar));
    }

    /** Where a machine stands, m. */
    static double coordinate(Values position, String axis) {
        position.demand(axis);
        return position.amount(axis, Unit.METRE, -1e7, 1e7, 0);
    }
}
