package org.twinbench.schedule.streams;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import java.util.List;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.twinbench.schedule.Transport;

/**
 * The hard constraints: what a plan may not do, but a search passes through. Times count in seconds, an operation without a place a
 * million of them.
 */
final class Rules {
    static final HardSoftLongScore NO_PLACE = HardSoftLongScore.ofHard(1_000_000);
    static final HardSoftLongScore DEADLOCK = HardSoftLongScore.ofHard(100_000);

    private Rules() {}

    /** Operations that are missing of the routing of which most is carried out. */
    static Constraint missing(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(PlannedOperation.class)
                .groupBy(PlannedOperation::order, toList())
                .filter((order, operations) -> !Routing.missing(operations).isEmpty())
                .penalizeLong(
                        NO_PLACE,
                        (order, operations) -> Routing.missing(operations).size())
                .justifyWith((order, operations, score) -> Concern.pieces(Routing.missing(operations)))
                .asConstraint("missing");
    }

    /** Operations that are carried out of a second routing. */
    static Constraint secondRouting(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(PlannedOperation.class)
                .groupBy(PlannedOperation::order, toList())
                .filter((order, operations) -> !Routing.besides(operations).isEmpty())
                .penalizeLong(
                        NO_PLACE,
                        (order, operations) -> Routing.besides(operations).size())
                .justifyWith((order, operations, score) -> Concern.pieces(Routing.besides(operations)))
                .asConstraint("secondRouting");
    }

    /** Operations that wait for each other in a circle, or for such. */
    static Constraint stuck(ConstraintFactory factory) {
        return factory.forEach(StuckOperation.class)
                .join(
                        factory.forEachIncludingNullVars(PlannedOperation.class),
                        equal(StuckOperation::operation, PlannedOperation::index))
                .penalize(NO_PLACE)
                .justifyWith((stuck, operation, score) -> Concern.pieces(List.of(operation)))
                .asConstraint("stuck");
    }

    /** Blocked machines that were freed because they waited for each other. */
    static Constraint deadlock(ConstraintFactory factory) {
        return factory.forEach(FreedMachine.class)
                .join(
                        factory.forEachIncludingNullVars(PlannedOperation.class),
                        equal(FreedMachine::operation, PlannedOperation::index))
                .penalize(DEADLOCK)
                .justifyWith((freed, operation, score) -> Concern.pieces(List.of(operation)))
                .asConstraint("deadlock");
    }

    /** Operations that do not start where a pin or the frozen zone holds them. */
    static Constraint pin(ConstraintFactory factory) {
        return factory.forEach(PlannedOperation.class)
                .filter(operation -> operation.missedSeconds(0) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, operation -> operation.missedSeconds(0))
                .justifyWith((operation, score) -> Concern.seconds(operation, operation.missedSeconds(0)))
                .asConstraint("pin");
    }

    /**
     * Operations that start too long after one before them. What an operation misses is rounded once, so a second that it shares with
     * a pin counts there.
     */
    static Constraint lag(ConstraintFactory factory) {
        return factory.forEach(LimitedLag.class)
                .join(PlannedOperation.class, equal(LimitedLag::before, PlannedOperation::index))
                .join(PlannedOperation.class, equal((lag, before) -> lag.after(), PlannedOperation::index))
                .join(Transport.class)
                .groupBy(
                        (lag, before, after, transport) -> after,
                        sumLong((lag, before, after, transport) -> LimitedLag.excess(
                                lag, before, after, transport.ticks(before.machine(), after.machine()))))
                .filter((after, ticks) -> ticks > 0)
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (after, ticks) -> after.missedSeconds(ticks) - after.missedSeconds(0))
                .justifyWith((after, ticks, score) -> Concern.hours(after, ticks))
                .asConstraint("lag");
    }
}
