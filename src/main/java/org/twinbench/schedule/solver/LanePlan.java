package org.twinbench.schedule.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** All lanes with their sequences: the planning solution. Clones share the session, which holds the kernel. */
@PlanningSolution(solutionCloner = LanePlanCloner.class)
public class LanePlan {
    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "tasks")
    private List<Task> tasks = List.of();

    @PlanningEntityCollectionProperty
    private List<Lane> lanes = List.of();

    @PlanningScore
    private HardSoftLongScore score;

    private Session session;

    /** For the solver, which makes solutions without arguments. */
    public LanePlan() {}

    LanePlan(List<Task> tasks, List<Lane> lanes, Session session) {
        this.tasks = tasks;
        this.lanes = lanes;
        this.session = session;
    }

    static LanePlan of(int[][] sequences, Session session) {
        int count = IntStream.range(0, sequences.length)
                .map(i -> sequences[i].length)
                .sum();
        List<Task> tasks = IntStream.range(0, count).mapToObj(Task::new).toList();
        List<Lane> lanes = new ArrayList<>();
        for (int lane = 0; lane < sequences.length; lane++) {
            lanes.add(new Lane(
                    lane, IntStream.of(sequences[lane]).mapToObj(tasks::get).toList()));
        }
        return new LanePlan(tasks, lanes, session);
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Lane> lanes() {
        return lanes;
    }

    Session session() {
        return session;
    }

    HardSoftLongScore score() {
        return score;
    }

    LanePlan copy() {
        List<Lane> copies = new ArrayList<>(lanes.size());
        lanes.forEach(lane -> copies.add(new Lane(lane.index(), lane.sequence())));
        LanePlan copy = new LanePlan(tasks, copies, session);
        copy.score = score;
        return copy;
    }

    int[][] sequences() {
        return lanes.stream().map(Lane::indices).toArray(int[][]::new);
    }
}
