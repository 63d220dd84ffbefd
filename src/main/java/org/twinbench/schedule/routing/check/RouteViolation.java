package org.twinbench.schedule.routing.check;

import java.util.List;
import org.twinbench.model.Message;

/**
 * A rule that a plan of routes breaks.
 *
 * @param message says which vehicle and visit, what was found and what was expected
 */
public record RouteViolation(Kind kind, Message message) {
    /** What can be wrong; the message key is {@code routing.violation.} and the name. */
    public enum Kind {
        emptyRoute,
        vehicleTwice,
        departsBeforeShift,
        endsAfterShift,
        endsTooSoon,
        arrivesTooSoon,
        beginsBeforeArrival,
        beforeWindow,
        afterWindow,
        serviceTooShort,
        skillMissing,
        overloaded,
        visitTwice,
        plannedAndLeftOut,
        forgotten,
        notMade,
        wrongDistance,
        wrongCost
    }

    static RouteViolation of(Kind kind, Object... values) {
        return new RouteViolation(kind, Message.of("routing.violation." + kind, values));
    }

    /** Kinds of a list, for tests and summaries. */
    public static List<Kind> kinds(List<RouteViolation> violations) {
        return violations.stream().map(RouteViolation::kind).toList();
    }
}
