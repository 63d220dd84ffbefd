package org.twinbench.schedule.streams;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.max;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.min;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.greaterThan;

import java.util.List;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Weights;

/** The soft constraints: one for each term of the cost, under its key. */
final class CostTerms {
    private CostTerms() {}

    /** Each order from its due date to the end of its last operation. */
    static Constraint tardiness(ConstraintFactory factory) {
        return factory.forEach(PlannedOperation.class)
                .groupBy(PlannedOperation::order, max(PlannedOperation.BY_END))
                .filter((order, last) -> last.end() > order.due())
                .join(Weights.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (order, last, weights) -> Price.tardiness(weights, order, last.end()))
                .justifyWith((order, last, weights, score) -> Concern.hours(last, last.end() - order.due()))
                .asConstraint("tardiness");
    }

    /** The operation that ends last of all. */
    static Constraint makespan(ConstraintFactory factory) {
        return factory.forEach(PlannedOperation.class)
                .groupBy(max(PlannedOperation.BY_END))
                .join(Weights.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT, (last, weights) -> Price.hours(weights.makespan(), last.end()))
                .justifyWith((last, weights, score) -> Concern.hours(last, last.end()))
                .asConstraint("makespan");
    }

    /** Each setup; that of a batch counts with its first operation. */
    static Constraint setup(ConstraintFactory factory) {
        return leading(factory)
                .filter(operation -> operation.setup() > 0)
                .join(Weights.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (operation, weights) -> Price.hours(weights.setup(), operation.setup()))
                .justifyWith((operation, weights, score) -> Concern.hours(operation, operation.setup()))
                .asConstraint("setup");
    }

    /** The electricity of each operation; a batch draws what its first operation does. */
    static Constraint energy(ConstraintFactory factory) {
        return leading(factory)
                .filter(operation -> operation.execution().watts() != 0)
                .join(Tariff.class)
                .filter((operation, tariff) -> !tariff.isFree())
                .join(Weights.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (operation, tariff, weights) -> Price.energy(weights, tariff, operation))
                .justifyWith((operation, tariff, weights, score) -> Concern.energy(operation))
                .asConstraint("energy");
    }

    /** Each operation that the released plan has elsewhere or at another time. */
    static Constraint disruption(ConstraintFactory factory) {
        return factory.forEach(ReleasedPlace.class)
                .join(PlannedOperation.class, equal(ReleasedPlace::operation, PlannedOperation::index))
                .join(Weights.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (released, operation, weights) -> Price.disruption(weights, released, operation))
                .justifyWith((released, operation, weights, score) ->
                        Concern.hours(operation, operation.start() - released.start()))
                .asConstraint("disruption");
    }

    /** Each order from the start of its first operation to the end of its last. */
    static Constraint workInProcess(ConstraintFactory factory) {
        return factory.forEach(PlannedOperation.class)
                .groupBy(PlannedOperation::order, min(PlannedOperation.BY_START), max(PlannedOperation.BY_END))
                .join(Weights.class)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (order, first, last, weights) ->
                                Price.hours(weights.workInProcess(), last.end() - first.start()))
                .justifyWith((order, first, last, weights, score) -> concern(first, last))
                .asConstraint("workInProcess");
    }

    private static Concern concern(PlannedOperation first, PlannedOperation last) {
        List<PlannedOperation> operations = first.index() == last.index() ? List.of(first) : List.of(first, last);
        return Concern.of(operations, Unit.HOUR, Ticks.toSeconds(last.end() - first.start()));
    }

    /** Operations alone, and of each batch the first in the sequence. */
    private static UniConstraintStream<PlannedOperation> leading(ConstraintFactory factory) {
        return factory.forEach(PlannedOperation.class)
                .ifNotExists(
                        PlannedOperation.class, equal(PlannedOperation::load), greaterThan(PlannedOperation::position));
    }
}
