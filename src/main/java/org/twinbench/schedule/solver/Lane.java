package org.twinbench.schedule.solver;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningListVariable;

/** A machine with the sequence of its operations, which is what the solver decides. */
@PlanningEntity
public class Lane {
    static final String SEQUENCE = "sequence";

    @PlanningId
    private int index;

    @PlanningListVariable(valueRangeProviderRefs = "tasks")
    private List<Task> sequence = new ArrayList<>();

    /** For the solver, which makes entities without arguments. */
    public Lane() {}

    Lane(int index, List<Task> sequence) {
        this.index = index;
        this.sequence = new ArrayList<>(sequence);
    }

    int index() {
        return index;
    }

    List<Task> sequence() {
        return sequence;
    }

    int[] indices() {
        return sequence.stream().mapToInt(Task::index).toArray();
    }
}
