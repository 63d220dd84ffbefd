package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Setups;

/** Makes the jobs of a plan, in the order of their planned starts as far as machines and routings allow. */
final class GraphBuilder {
    private final PlanningProblem problem;
    private final Plan plan;
    /** What runs together, in lanes; the numbers here are not yet those of the jobs. */
    private final List<List<Assignment>> groups = new ArrayList<>();

    private final int[] groupOf;
    private final int[] numberOf;
    private final List<Job> jobs = new ArrayList<>();
    private final int[] state;
    private final int[] lastOn;
    private final Crews crews;

    GraphBuilder(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        crews = new Crews(problem);
        groupOf = new int[problem.operations().size()];
        Arrays.fill(groupOf, Course.NOTHING);
        for (int lane = 0; lane < problem.machines().size(); lane++) {
            group(plan.sequences()[lane]);
        }
        numberOf = new int[groups.size()];
        state = problem.machines().stream().mapToInt(Machine::setupState).toArray();
        lastOn = new int[problem.machines().size()];
        Arrays.fill(lastOn, Course.NOTHING);
        sort();
    }

    List<Job> jobs() {
        return jobs;
    }

    int[] jobOf() {
        return Arrays.stream(groupOf)
                .map(group -> group < 0 ? group : numberOf[group])
                .toArray();
    }

    private void group(int[] lane) {
        List<Assignment> last = List.of();
        for (int op : lane) {
            if (plan.assignment(op).isPresent()) {
                Assignment each = plan.assignment(op).get();
                if (last.isEmpty() || each.batch() < 0 || last.getFirst().batch() != each.batch()) {
                    last = new ArrayList<>();
                    groups.add(last);
                }
                last.add(each);
                groupOf[op] = groups.size() - 1;
            }
        }
    }

    /** Kahn's algorithm; of those whose turn it may be, the earliest in the plan. */
    private void sort() {
        List<Set<Integer>> after = new ArrayList<>();
        int[] open = new int[groups.size()];
        for (int group = 0; group < open.length; group++) {
            after.add(new LinkedHashSet<>());
        }
        for (int group = 0; group < open.length; group++) {
            for (int before : before(group)) {
                open[group] += after.get(before).add(group) ? 1 : 0;
            }
        }
        PriorityQueue<Integer> turn = new PriorityQueue<>(
                Comparator.<Integer>comparingLong(group -> first(group).start())
                        .thenComparingLong(group -> first(group).end())
                        .thenComparingInt(group -> group));
        for (int group = 0; group < open.length; group++) {
            if (open[group] == 0) {
                turn.add(group);
            }
        }
        while (!turn.isEmpty()) {
            int group = turn.remove();
            numberOf[group] = jobs.size();
            jobs.add(job(group));
            after.get(group).stream().filter(each -> --open[each] == 0).forEach(turn::add);
        }
        if (jobs.size() < groups.size()) {
            throw new IllegalArgumentException("the sequences contradict the routings");
        }
    }

    private Assignment first(int group) {
        return groups.get(group).getFirst();
    }

    private List<Integer> before(int group) {
        List<Integer> before = new ArrayList<>();
        if (group > 0 && first(group - 1).machine() == first(group).machine()) {
            before.add(group - 1);
        }
        for (Assignment each : groups.get(group)) {
            for (Precedence precedence : operation(each).predecessors()) {
                if (groupOf[precedence.operation()] >= 0) {
                    before.add(groupOf[precedence.operation()]);
                }
            }
        }
        return before;
    }

    private Operation operation(Assignment each) {
        return problem.operations().get(each.operation());
    }

    private Job job(int group) {
        List<Assignment> members = groups.get(group);
        Assignment first = members.getFirst();
        Operation operation = operation(first);
        Pin pin = pin(operation);
        boolean running = pin != null && pin.running();
        long setup = setup(first);
        Job.Work work = new Job.Work(
                first.machine(),
                running ? 0 : setup,
                crews.of(first.machine(), running ? List.of() : first.operators()),
                running ? List.of() : crews.able(operation.mode(first.machine()).orElseThrow()),
                operation.interruptible(),
                running);
        Job.Waits waits = running ? waits(first, List.of(), pin.start()) : waits(first, members, floor(members, pin));
        return Job.of(
                members.stream().mapToInt(Assignment::operation).toArray(),
                members.stream().mapToLong(this::duration).toArray(),
                first.start(),
                work,
                waits);
    }

    private long duration(Assignment each) {
        return operation(each).mode(each.machine()).orElseThrow().duration();
    }

    /** The setup before a job, after which its machine is prepared for the next. */
    private long setup(Assignment first) {
        int before = state[first.machine()];
        int asked = operation(first).setupState();
        state[first.machine()] = asked == Setups.NOTHING ? before : asked;
        return problem.setups().ticks(first.machine(), before, asked);
    }

    private long floor(List<Assignment> members, Pin pin) {
        long floor = pin == null ? 0 : pin.start();
        for (Assignment each : members) {
            Operation operation = operation(each);
            long release = problem.orders().get(operation.order()).release();
            floor = Math.max(floor, Math.max(release, operation.earliest()));
        }
        return floor;
    }

    private Job.Waits waits(Assignment first, List<Assignment> members, long floor) {
        List<Integer> before = new ArrayList<>();
        List<Long> lags = new ArrayList<>();
        for (Assignment each : members) {
            for (Precedence precedence : operation(each).predecessors()) {
                int group = groupOf[precedence.operation()];
                if (group >= 0) {
                    before.add(numberOf[group]);
                    lags.add(precedence.minLag()
                            + problem.transport().ticks(first(group).machine(), each.machine()));
                }
            }
        }
        int previous = lastOn[first.machine()];
        lastOn[first.machine()] = jobs.size();
        return new Job.Waits(
                previous,
                before.stream().mapToInt(Integer::intValue).toArray(),
                lags.stream().mapToLong(Long::longValue).toArray(),
                floor);
    }

    /** Where an operation has to stay, by itself or by the frozen zone; null if it is free. */
    private Pin pin(Operation operation) {
        return operation
                .pin()
                .orElseGet(() -> problem.released().frozen(operation.index()).orElse(null));
    }
}
