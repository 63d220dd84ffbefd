package org.twinbench.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A plan: the sequences that were decided, and the times that follow from them.
 *
 * @param sequences operations in order, by machine; those not carried out in {@link PlanningProblem#parkedLane()}
 * @param assignments by operation; empty for those not carried out
 */
@SuppressWarnings("ArrayRecordComponent")
public record Plan(int[][] sequences, List<Optional<Assignment>> assignments) {
    public Plan {
        sequences = Arrays.stream(sequences).map(int[]::clone).toArray(int[][]::new);
        assignments = List.copyOf(assignments);
    }

    public Optional<Assignment> assignment(int operation) {
        return assignments.get(operation);
    }

    /** What is carried out. */
    public List<Assignment> planned() {
        return assignments.stream().flatMap(Optional::stream).toList();
    }

    /** End of the last operation, ticks; 0 for an empty plan. */
    public long makespan() {
        return planned().stream().mapToLong(Assignment::end).max().orElse(0);
    }
}
