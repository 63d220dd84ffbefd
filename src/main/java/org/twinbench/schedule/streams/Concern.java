package org.twinbench.schedule.streams;

import java.util.List;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** Whom a match of a constraint concerns: an order, and those of its operations that it comes from. */
record Concern(int order, List<Integer> operations) implements ConstraintJustification {
    static Concern of(PlannedOperation operation) {
        return new Concern(operation.orderIndex(), List.of(operation.index()));
    }

    /** @param operations of one order, at least one */
    static Concern of(List<PlannedOperation> operations) {
        return new Concern(
                operations.getFirst().orderIndex(),
                operations.stream().map(PlannedOperation::index).sorted().toList());
    }
}
