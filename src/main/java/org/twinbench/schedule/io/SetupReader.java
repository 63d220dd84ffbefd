package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.JsonValue;
import org.twinbench.schedule.SetupRule;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Setups;

/** Reads setup times: single changes, whole matrices, and what it takes to change an attribute. */
final class SetupReader {
    private final Draft draft;
    private final Set<String> families;
    private final Set<String> attributes = new HashSet<>();
    private final List<SetupRule> rules = new ArrayList<>();

    /** To be made when all machines and operations have been read: the rules speak of their states. */
    SetupReader(Draft draft) {
        this.draft = draft;
        this.families = draft.states.list().stream().map(SetupState::family).collect(Collectors.toSet());
        draft.states
                .list()
                .forEach(state -> attributes.addAll(state.attributes().keySet()));
    }

    Setups read(Values document) {
        for (Values each : document.list("setups")) {
            List<String> machines = machines(each);
            if (each.has("matrix")) {
                matrix(each, machines);
            } else if (each.has("attribute")) {
                attribute(each, machines);
            } else {
                change(each, machines);
            }
        }
        return Setups.of(draft.machineIds.ids(), draft.states.list(), rules);
    }

    private List<String> machines(Values values) {
        if (!values.has("machines")) {
            return List.of(SetupRule.ANY);
        }
        List<String> ids = values.fields().texts("machines");
        ids.forEach(id -> draft.machineIds.index(id, values.place("machines")));
        return ids;
    }

    private void attribute(Values values, List<String> machines) {
        String attribute = values.fields().required("attribute").orElse("");
        values.demand("time");
        long time = values.duration("time", 0);
        if (!attribute.isEmpty() && !attributes.contains(attribute)) {
            values.findings().warning(values.place("attribute"), "schedule.unusedAttribute", attribute);
        }
        machines.forEach(machine -> rules.add(new SetupRule.Attribute(machine, attribute, time)));
    }

    private void change(Values values, List<String> machines) {
        String from = family(values, "from");
        String to = family(values, "to");
        values.demand("time");
        long time = values.duration("time", 0);
        machines.forEach(machine -> rules.add(new SetupRule.Change(machine, from, to, time)));
    }

    private String family(Values values, String key) {
        String family = values.has(key) ? values.fields().required(key).orElse(SetupRule.ANY) : SetupRule.ANY;
        checkUsed(values, key, family);
        return family;
    }

    private void checkUsed(Values values, String key, String family) {
        if (!family.equals(SetupRule.ANY) && !families.contains(family)) {
            values.findings().warning(values.place(key), "schedule.unusedFamily", family);
        }
    }

    /** Rows are what is left, columns what is set up, both in the order of {@code families}. */
    private void matrix(Values values, List<String> machines) {
        values.demand("families");
        List<String> names = values.fields().texts("families");
        names.forEach(name -> checkUsed(values, "families", name));
        List<JsonValue> rows = items(values.fields().value("matrix").orElseThrow());
        boolean square = rows.size() == names.size()
                && rows.stream().allMatch(row -> items(row).size() == names.size());
        if (!square) {
            values.findings().error(values.place("matrix"), "schedule.notSquare", names.size());
            return;
        }
        for (int from = 0; from < names.size(); from++) {
            List<JsonValue> cells = items(rows.get(from));
            for (int to = 0; to < names.size(); to++) {
                long time = time(values, cells.get(to));
                for (String machine : machines) {
                    rules.add(new SetupRule.Change(machine, names.get(from), names.get(to), time));
                }
            }
        }
    }

    private static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonValue.Arr list ? list.items() : List.of();
    }

    private static long time(Values values, JsonValue cell) {
        String text = cell instanceof JsonValue.Scalar scalar ? scalar.text() : "";
        Object seconds = values.read(
                text, cell.place(), ((MemberType.Matrix) values.shape().type("matrix")).cell());
        return seconds instanceof Double value ? Ticks.ofSeconds(value) : 0;
    }
}
