package org.twinbench.schedule.streams;

import java.util.List;
import org.optaplanner.core.api.score.stream.ConstraintJustification;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;

/** Whom a match of a constraint concerns: an order, those of its operations that it comes from, and how much of what is wrong. */
record Concern(int order, List<Integer> operations, Quantity amount) implements ConstraintJustification {
    static Concern hours(PlannedOperation operation, long ticks) {
        return of(List.of(operation), Unit.HOUR, Ticks.toSeconds(ticks));
    }

    static Concern seconds(PlannedOperation operation, long seconds) {
        return of(List.of(operation), Unit.SECOND, (double) seconds);
    }

    static Concern energy(PlannedOperation operation) {
        return of(List.of(operation), Unit.KILOWATT_HOUR, operation.joules());
    }

    static Concern pieces(List<PlannedOperation> operations) {
        return of(operations, Unit.PIECE, operations.size());
    }

    /**
     * @param operations of one order, at least one
     * @param si in the SI unit of the unit
     */
    static Concern of(List<PlannedOperation> operations, Unit unit, double si) {
        return new Concern(
                operations.getFirst().orderIndex(),
                operations.stream().map(PlannedOperation::index).sorted().toList(),
                new Quantity(unit.fromSi(si), unit));
    }
}
