package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Place;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.Released;

/** Reads what is decided already: operations that run or must stay where they are, and the plan that people work by. */
final class PinReader {
    private final Draft draft;
    /** Where each pin stands, by operation. */
    private final Map<Integer, Place> places = new HashMap<>();

    PinReader(Draft draft) {
        this.draft = draft;
    }

    Map<Integer, Place> places() {
        return Map.copyOf(places);
    }

    /** Pins the operations of the draft. One with what is {@code left} of it is running. */
    void pins(Values document) {
        for (Values each : document.list("pins")) {
            boolean running = each.has("left");
            if (running && each.has("start")) {
                each.findings().error(each.place("start"), "schedule.runningWithStart");
            }
            Optional<Integer> operation = operation(each);
            Optional<Mode> mode = operation.flatMap(op -> mode(each, op));
            long left = each.duration("left", 0);
            long start = running ? 0 : each.requiredInstant("start");
            if (mode.isEmpty()) {
                continue;
            }
            if (places.putIfAbsent(operation.get(), each.place()) != null) {
                each.findings().error(each.place("operation"), "schedule.pinnedTwice", id(operation.get()));
                continue;
            }
            Operation pinned = draft.operations
                    .get(operation.get())
                    .pinned(new Pin(mode.get().machine(), start, running, operators(each, mode.get())));
            List<Mode> modes = running ? List.of(mode.get().withDuration(left)) : pinned.modes();
            draft.operations.set(operation.get(), pinned.withModes(modes));
        }
    }

    private String id(int operation) {
        return draft.operations.get(operation).id();
    }

    private Optional<Integer> operation(Values values) {
        return values.fields()
                .required("operation")
                .flatMap(id -> draft.operationIds.index(id, values.place("operation")));
    }

    /** The way in which an operation is done on the machine that is named; noted if it cannot. */
    private Optional<Mode> mode(Values values, int operation) {
        Place place = values.place("machine");
        Optional<Integer> machine =
                values.fields().required("machine").flatMap(id -> draft.machineIds.index(id, place));
        Optional<Mode> mode =
                machine.flatMap(index -> draft.operations.get(operation).mode(index));
        if (machine.isPresent() && mode.isEmpty()) {
            values.findings()
                    .error(
                            place,
                            "schedule.cannotDo",
                            draft.machines.get(machine.get()).id(),
                            id(operation));
        }
        return mode;
    }

    /** Who is named, in order; noted if they are not as many as the work needs, or cannot do it. */
    private List<Integer> operators(Values values, Mode mode) {
        if (!values.has("operators")) {
            return List.of();
        }
        Place place = values.place("operators");
        List<String> ids = values.fields().texts("operators");
        List<Integer> people = ids.stream()
                .flatMap(id -> draft.operatorIds.index(id, place).stream())
                .distinct()
                .sorted()
                .toList();
        boolean areAble = people.stream()
                .allMatch(each -> draft.operators.get(each).skills().contains(mode.skill()));
        if (people.size() != mode.people() || !areAble) {
            values.findings().error(place, "schedule.wrongPeople", mode.people(), mode.skill());
        }
        return people;
    }

    Released released(Values document) {
        Optional<Values> written = document.object("released");
        if (written.isEmpty()) {
            return Released.none();
        }
        Map<Integer, Released.Place> released = new HashMap<>();
        List<Values> list = new ArrayList<>(written.get().list("operations"));
        for (Values each : list) {
            Optional<Integer> operation = operation(each);
            Optional<Mode> mode = operation.flatMap(op -> mode(each, op));
            long start = each.requiredInstant("start");
            mode.ifPresent(found ->
                    released.put(operation.get(), new Released.Place(found.machine(), start, operators(each, found))));
        }
        return new Released(released, written.get().instant("frozenUntil", 0, false));
    }
}
