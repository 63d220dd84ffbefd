package org.twinbench.schedule.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.WorkCalendar;

/** Looks for what cannot be carried out in a problem that is well formed. */
final class PlanningCheck {
    private final PlanningProblem problem;
    private final Draft draft;
    private final Map<Integer, Place> pins;
    private final Findings findings;

    /** @param pins where the pins stand, by operation */
    PlanningCheck(PlanningProblem problem, Draft draft, Map<Integer, Place> pins) {
        this.problem = problem;
        this.draft = draft;
        this.pins = pins;
        this.findings = draft.findings;
    }

    void check(Values document) {
        Capability capability = new Capability(problem);
        for (Operation operation : problem.operations()) {
            check(operation, capability);
        }
        if (!findings.hasErrors()) {
            EarliestEnds ends = new EarliestEnds(problem);
            problem.orders().forEach(order -> check(order, ends));
            load();
        }
        problem.machines().forEach(this::check);
        new PinCheck(problem, pins, findings).check();
        long frozen = problem.released().frozenUntil();
        if (frozen > problem.horizon()) {
            Place place = document.object("released").orElseThrow().place("frozenUntil");
            findings.error(
                    place,
                    "schedule.frozenBeyondHorizon",
                    draft.clock.text(frozen),
                    draft.clock.text(problem.horizon()));
        }
    }

    /** An operation that no machine can do is an error, a machine that cannot is only good to know. */
    private void check(Operation operation, Capability capability) {
        Place place = draft.operationPlaces.get(operation.index());
        List<Optional<Finding>> reasons = operation.modes().stream()
                .map(mode -> capability
                        .hindrance(operation, mode)
                        .map(reason ->
                                Finding.warning(place, "schedule.neverThere", name(operation), id(mode), reason)))
                .toList();
        boolean nowhere = reasons.stream().allMatch(Optional::isPresent);
        if (nowhere && !operation.modes().isEmpty()) {
            Mode first = operation.modes().getFirst();
            findings.error(
                    place,
                    "schedule.nobodyCan",
                    name(operation),
                    id(first),
                    capability.hindrance(operation, first).orElseThrow());
        } else {
            reasons.forEach(reason -> reason.ifPresent(found -> findings.warning(
                    place, found.message().key(), found.message().values().toArray())));
        }
        boolean batched = operation.modes().stream()
                .anyMatch(mode -> problem.machines().get(mode.machine()).isBatching());
        if (!operation.recipe().isEmpty() && !batched) {
            findings.warning(place, "schedule.recipeUnused", name(operation), operation.recipe());
        }
    }

    /** Without the order, so that something wrong with a product is said once. */
    private String name(Operation operation) {
        String order = problem.orders().get(operation.order()).id();
        return operation.id().substring(order.length() + 1);
    }

    private String id(Mode mode) {
        return problem.machines().get(mode.machine()).id();
    }

    private void check(Order order, EarliestEnds ends) {
        Place place = draft.orderIds.place(order.id());
        long end = ends.of(order);
        if (end >= WorkCalendar.NEVER) {
            findings.warning(place, "schedule.doesNotFit", order.id(), draft.clock.text(problem.horizon()));
        } else if (order.due() < end) {
            findings.warning(
                    place, "schedule.impossibleDue", order.id(), draft.clock.text(order.due()), draft.clock.text(end));
        }
    }

    private void check(Machine machine) {
        if (!machine.isBatching() && machine.batchWait() > 0) {
            findings.warning(draft.machineIds.place(machine.id()), "schedule.waitWithoutBatch", machine.id());
        }
    }

    /** The work that only one machine can do, against its hours. */
    private void load() {
        long[] work = new long[problem.machines().size()];
        for (Order order : problem.orders()) {
            if (order.routings().size() == 1) {
                order.routings().getFirst().stream()
                        .map(problem.operations()::get)
                        .filter(operation -> operation.modes().size() == 1)
                        .map(operation -> operation.modes().getFirst())
                        .forEach(mode -> work[mode.machine()] += mode.duration());
            }
        }
        for (int i = 0; i < work.length; i++) {
            Machine machine = problem.machines().get(i);
            long open = machine.calendar().openBetween(0, problem.horizon());
            if (!machine.isBatching() && work[i] > open) {
                findings.warning(
                        draft.machineIds.place(machine.id()),
                        "schedule.overloaded",
                        machine.id(),
                        Amounts.hours(work[i]),
                        Amounts.hours(open));
            }
        }
    }
}
