package org.twinbench.schedule.streams;

import java.util.Comparator;
import java.util.OptionalLong;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;

/** An operation of an order and, unless it is left out, how it is carried out: what the constraints look at. */
@PlanningEntity
public class PlannedOperation {
    static final Comparator<PlannedOperation> BY_END =
            Comparator.comparingLong(PlannedOperation::end).thenComparingInt(PlannedOperation::index);
    static final Comparator<PlannedOperation> BY_START =
            Comparator.comparingLong(PlannedOperation::start).thenComparingInt(PlannedOperation::index);

    @PlanningId
    private int index;

    @PlanningVariable(valueRangeProviderRefs = "executions", nullable = true)
    private Execution execution;

    private Operation operation;
    private Order order;
    private OptionalLong held;

    /** For OptaPlanner, which makes entities without arguments. */
    public PlannedOperation() {}

    /**
     * @param held where a pin or the frozen zone holds its start, ticks
     * @param execution null if it is not carried out
     */
    PlannedOperation(Operation operation, Order order, OptionalLong held, Execution execution) {
        this.index = operation.index();
        this.operation = operation;
        this.order = order;
        this.held = held;
        this.execution = execution;
    }

    int index() {
        return index;
    }

    Order order() {
        return order;
    }

    int orderIndex() {
        return operation.order();
    }

    int routing() {
        return operation.routing();
    }

    boolean isCarriedOut() {
        return execution != null;
    }

    int machine() {
        return execution.assignment().machine();
    }

    long start() {
        return execution.assignment().start();
    }

    long end() {
        return execution.assignment().end();
    }

    int position() {
        return execution.position();
    }

    Load load() {
        return execution.load();
    }

    Execution execution() {
        return execution;
    }

    /** Working time of its setup, ticks. */
    long setup() {
        return execution.hours().openBetween(execution.assignment().setupStart(), start());
    }

    /** Electricity that it draws, J. */
    double joules() {
        return execution.watts() * Ticks.toSeconds(execution.hours().openBetween(start(), end()));
    }

    /** Seconds, rounded up, by which it misses where it is held, and {@code more} ticks by which it misses something else. */
    long missedSeconds(long more) {
        long ticks = held.isPresent() ? Math.abs(start() - held.getAsLong()) : 0;
        return Math.ceilDiv(ticks + more, Ticks.PER_SECOND);
    }
}
