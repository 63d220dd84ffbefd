package org.twinbench.schedule.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.check.Violation.Kind;

/** Rules about what several operations share: a machine and its setups, batches, people, power, room. */
final class SharedRules {
    private final PlanningProblem problem;
    private final Plan plan;
    private final List<Violation> violations = new ArrayList<>();

    SharedRules(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    List<Violation> check() {
        for (int machine = 0; machine < problem.machines().size(); machine++) {
            machine(machine);
        }
        for (int person = 0; person < problem.operators().size(); person++) {
            person(person);
        }
        power();
        return violations;
    }

    /** What runs at once on a machine: a single operation or a batch. */
    private record Load(List<Assignment> members) {
        Assignment first() {
            return members.getFirst();
        }
    }

    private void machine(int machine) {
        List<Assignment> all = plan.planned().stream()
                .filter(each -> each.machine() == machine)
                .sorted(Comparator.comparingLong(Assignment::start)
                        .thenComparingLong(Assignment::end)
                        .thenComparingLong(Assignment::setupStart))
                .toList();
        boolean batches = problem.machines().get(machine).isBatching();
        List<Load> loads = batches
                ? batches(all)
                : all.stream().map(each -> new Load(List.of(each))).toList();
        loads.forEach(this::batch);
        int state = problem.machines().get(machine).setupState();
        for (int i = 0; i < loads.size(); i++) {
            Assignment each = loads.get(i).first();
            if (i > 0) {
                follows(loads.get(i - 1), each);
            }
            int asked = operation(each).setupState();
            setup(each, state);
            state = asked == Setups.NOTHING ? state : asked;
        }
        room(machine);
    }

    private static List<Load> batches(List<Assignment> all) {
        Map<Integer, List<Assignment>> byNumber =
                all.stream().collect(Collectors.groupingBy(Assignment::batch, TreeMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .map(Load::new)
                .sorted(Comparator.comparingLong(load -> load.first().start()))
                .toList();
    }

    private void batch(Load load) {
        if (load.members().size() < 2) {
            return;
        }
        Operation first = operation(load.first());
        int size =
                load.members().stream().mapToInt(each -> operation(each).size()).sum();
        Machine machine = problem.machines().get(load.first().machine());
        if (size > machine.batchSize()) {
            violations.add(Violation.of(Kind.batchTooLarge, first.id(), size, machine.batchSize()));
        }
        for (Assignment each : load.members()) {
            Operation operation = operation(each);
            if (operation.recipe().isEmpty()
                    || !operation.recipe().equals(first.recipe())
                    || operation.setupState() != first.setupState()) {
                violations.add(Violation.of(Kind.batchMixed, operation.id(), operation.recipe(), first.recipe()));
            }
            if (each.start() != load.first().start()
                    || each.end() != load.first().end()) {
                violations.add(Violation.of(Kind.batchApart, operation.id(), first.id()));
            }
        }
    }

    private void follows(Load before, Assignment each) {
        long free = before.members().stream().mapToLong(Assignment::end).max().orElse(0);
        if (each.setupStart() < free) {
            String other = operation(before.first()).id();
            violations.add(Violation.of(
                    Kind.overlap,
                    operation(each).id(),
                    other,
                    problem.machines().get(each.machine()).id(),
                    PlanChecker.seconds(each.setupStart()),
                    PlanChecker.seconds(free)));
        }
    }

    private void setup(Assignment each, int state) {
        boolean running = operation(each).pin().map(pin -> pin.running()).orElse(false);
        long needed = running
                ? 0
                : problem.setups().ticks(each.machine(), state, operation(each).setupState());
        long given = problem.hours(each.machine(), each.operators()).openBetween(each.setupStart(), each.start());
        if (given < needed) {
            violations.add(Violation.of(
                    Kind.setupTooShort, operation(each).id(), PlanChecker.seconds(given), PlanChecker.seconds(needed)));
        }
    }

    /** Nobody attends two operations, or two batches, at once. */
    private void person(int person) {
        List<Assignment> all = plan.planned().stream()
                .filter(each -> each.operators().contains(person))
                .sorted(Comparator.comparingLong(Assignment::setupStart).thenComparingInt(Assignment::machine))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            Assignment before = all.get(i - 1);
            Assignment each = all.get(i);
            boolean sameBatch =
                    before.batch() >= 0 && before.batch() == each.batch() && before.machine() == each.machine();
            if (!sameBatch && each.setupStart() < before.end()) {
                String name = problem.operators().get(person).id();
                violations.add(Violation.of(
                        Kind.operatorBusy,
                        name,
                        operation(before).id(),
                        operation(each).id()));
            }
        }
    }

    private void power() {
        if (!problem.tariff().isLimited()) {
            return;
        }
        TreeMap<Long, Double> changes = new TreeMap<>();
        for (Assignment each : plan.planned()) {
            double watts = operation(each).mode(each.machine()).map(Mode::watts).orElse(0.0);
            if (each.start() < each.end() && !isCarried(each)) {
                changes.merge(each.start(), watts, Double::sum);
                changes.merge(each.end(), -watts, Double::sum);
            }
        }
        double sum = 0;
        double limit = problem.tariff().limit();
        for (Map.Entry<Long, Double> change : changes.entrySet()) {
            sum += change.getValue();
            if (sum > limit * (1 + 1e-9)) {
                violations.add(Violation.of(
                        Kind.powerLimit, PlanChecker.seconds(change.getKey()), Math.round(sum), Math.round(limit)));
                return;
            }
        }
    }

    /** Whether another operation of the same batch stands for it: a furnace draws its power once. */
    private boolean isCarried(Assignment each) {
        return each.batch() >= 0
                && plan.planned().stream()
                        .anyMatch(other -> other.machine() == each.machine()
                                && other.batch() == each.batch()
                                && other.operation() < each.operation());
    }

    /** A part that has left its machine and waits takes a place; with none left it has to stay, and its machine with it. */
    private void room(int machine) {
        int places = problem.machines().get(machine).inputPlaces();
        if (places == Machine.UNLIMITED) {
            return;
        }
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (Assignment each : plan.planned()) {
            Optional<Assignment> next = firstAfter(each).filter(after -> after.machine() == machine);
            if (next.isPresent() && each.machine() != machine) {
                long released = nextSetup(each);
                long starts = next.get().start()
                        - problem.transport().ticks(each.machine(), next.get().machine());
                // it occupies a place from when its machine is used again
                if (released < starts) {
                    changes.merge(released, 1, Integer::sum);
                    changes.merge(starts, -1, Integer::sum);
                }
            }
        }
        int waiting = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            waiting += change.getValue();
            if (waiting > places) {
                violations.add(Violation.of(
                        Kind.noRoom,
                        problem.machines().get(machine).id(),
                        PlanChecker.seconds(change.getKey()),
                        waiting,
                        places));
                return;
            }
        }
    }

    private Optional<Assignment> firstAfter(Assignment each) {
        return IntStream.range(0, problem.operations().size())
                .filter(op -> problem.operations().get(op).predecessors().stream()
                        .map(Precedence::operation)
                        .anyMatch(before -> before == each.operation()))
                .boxed()
                .findFirst()
                .flatMap(plan::assignment);
    }

    /** When the machine of an operation is used again after it. */
    private long nextSetup(Assignment each) {
        return plan.planned().stream()
                .filter(other -> other.machine() == each.machine()
                        && other.operation() != each.operation()
                        && (each.batch() < 0 || other.batch() != each.batch())
                        && other.start() >= each.end())
                .mapToLong(Assignment::setupStart)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private Operation operation(Assignment each) {
        return problem.operations().get(each.operation());
    }
}
