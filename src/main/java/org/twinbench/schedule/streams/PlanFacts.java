package org.twinbench.schedule.streams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.WorkCalendar;

/** Makes the facts that the constraints look at from a problem and a plan. */
final class PlanFacts {
    private final PlanningProblem problem;
    private final Plan plan;
    private final int[] position;
    private final Map<Team, WorkCalendar> hours = new HashMap<>();

    private record Team(int machine, List<Integer> operators) {}

    private PlanFacts(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.position = new int[problem.operations().size()];
        for (int[] lane : plan.sequences()) {
            for (int i = 0; i < lane.length; i++) {
                position[lane[i]] = i;
            }
        }
    }

    static TimedPlan of(PlanningProblem problem, Plan plan) {
        PlanFacts facts = new PlanFacts(problem, plan);
        List<PlannedOperation> operations =
                problem.operations().stream().map(facts::planned).toList();
        return new TimedPlan(operations, facts.others(), problem.weights(), problem.tariff(), problem.transport());
    }

    private PlannedOperation planned(Operation operation) {
        Execution execution =
                plan.assignment(operation.index()).map(this::execution).orElse(null);
        return new PlannedOperation(operation, problem.orders().get(operation.order()), held(operation), execution);
    }

    private Execution execution(Assignment each) {
        int place = position[each.operation()];
        Load load = each.batch() < 0 ? Load.alone(each.machine(), place) : Load.batch(each.machine(), each.batch());
        double watts = problem.operations()
                .get(each.operation())
                .mode(each.machine())
                .map(Mode::watts)
                .orElse(0.0);
        return new Execution(each, place, load, watts, hours(each));
    }

    private WorkCalendar hours(Assignment each) {
        return hours.computeIfAbsent(
                new Team(each.machine(), each.operators()), team -> problem.hours(team.machine(), team.operators()));
    }

    private OptionalLong held(Operation operation) {
        if (operation.pin().isPresent()) {
            return OptionalLong.of(operation.pin().get().start());
        }
        long frozen = problem.released().frozenUntil();
        return problem.released()
                .place(operation.index())
                .map(Released.Place::start)
                .filter(start -> start < frozen)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private List<Record> others() {
        List<Record> facts = new ArrayList<>();
        for (Operation operation : problem.operations()) {
            operation.predecessors().stream()
                    .filter(Precedence::isLimited)
                    .map(before -> new LimitedLag(before.operation(), operation.index(), before.maxLag()))
                    .forEach(facts::add);
            problem.released()
                    .place(operation.index())
                    .map(place -> new ReleasedPlace(operation.index(), place.machine(), place.start()))
                    .ifPresent(facts::add);
        }
        SequenceReplay replay = new SequenceReplay(problem, plan);
        replay.stuck().forEach(op -> facts.add(new StuckOperation(op)));
        facts.addAll(replay.freed());
        return facts;
    }
}
