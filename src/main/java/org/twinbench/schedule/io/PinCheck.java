package org.twinbench.schedule.io;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.WorkCalendar;

/** Looks whether operations that must stay where they are can stay there: at that time, and beside each other. */
record PinCheck(PlanningProblem problem, Map<Integer, Place> places, Findings findings) {

    void check() {
        List<Operation> pinned =
                places.keySet().stream().sorted().map(problem.operations()::get).toList();
        pinned.forEach(this::alone);
        IntStream.range(0, problem.machines().size())
                .filter(machine -> !problem.machines().get(machine).isBatching())
                .forEach(machine -> beside(pinned.stream()
                        .filter(operation -> pin(operation).machine() == machine)
                        .sorted(Comparator.comparingLong(
                                operation -> pin(operation).start()))
                        .toList()));
    }

    private static Pin pin(Operation operation) {
        return operation.pin().orElseThrow();
    }

    private long end(Operation operation) {
        Pin pin = pin(operation);
        long duration = operation.mode(pin.machine()).orElseThrow().duration();
        return calendar(pin).finish(pin.start(), duration, operation.interruptible());
    }

    private WorkCalendar calendar(Pin pin) {
        return problem.machines().get(pin.machine()).calendar();
    }

    private void alone(Operation operation) {
        Place place = places.get(operation.index());
        Pin pin = pin(operation);
        Machine machine = problem.machines().get(pin.machine());
        Clock clock = new Clock(problem.start());
        if (pin.start() >= problem.horizon()) {
            findings.error(place, "schedule.pinBeyondHorizon", operation.id(), clock.text(problem.horizon()));
        } else if (!pin.running() && machine.calendar().nextOpen(pin.start()) != pin.start()) {
            findings.warning(place, "schedule.pinClosed", operation.id(), machine.id(), clock.text(pin.start()));
        }
        for (Precedence before : operation.predecessors()) {
            Operation other = problem.operations().get(before.operation());
            if (other.pin().isPresent() && end(other) + before.minLag() > pin.start()) {
                findings.error(place, "schedule.pinBeforePredecessor", operation.id(), other.id());
            }
        }
    }

    private void beside(List<Operation> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Operation before = sorted.get(i - 1);
            Operation after = sorted.get(i);
            if (end(before) > pin(after).start()) {
                String machine = problem.machines().get(pin(after).machine()).id();
                findings.error(places.get(after.index()), "schedule.pinsOverlap", after.id(), before.id(), machine);
            }
        }
    }
}
