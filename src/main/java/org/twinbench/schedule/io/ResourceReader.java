package org.twinbench.schedule.io;

import java.util.Optional;
import java.util.Set;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.WorkCalendar;

/** Reads machines and operators. */
record ResourceReader(Draft draft) {
    /** @param values a machine of the document */
    void machine(Values values) {
        Optional<String> id = values.fields().required("id");
        if (id.isEmpty() || !draft.machineIds.add(id.get(), values.place("id"))) {
            return;
        }
        draft.machines.add(new Machine(
                id.get(),
                draft.names.add("machine", id.get(), values.fields().localText("name", id.get())),
                values.has("site") ? values.fields().text("site").orElse("") : "",
                draft.hours.read(values, id.get(), "closed"),
                values.whole("batchSize", 1),
                values.duration("batchWait", 0),
                values.whole("inputPlaces", Machine.UNLIMITED),
                draft.states.index(values)));
        values.object("position"); // where it stands matters to transport only, but is checked in any case
    }

    void operator(Values values) {
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
        return position.amount(axis, 0);
    }
}
