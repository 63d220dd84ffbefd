package org.twinbench.schedule.check;

import java.util.List;
import org.twinbench.model.Message;

/**
 * A rule that a plan breaks.
 *
 * @param message says which operation, where, what was found and what was expected
 */
public record Violation(Kind kind, Message message) {
    /** What can be wrong; the message key is {@code schedule.violation.} and the name. */
    public enum Kind {
        notPlanned,
        severalRoutings,
        wrongMachine,
        beforeStart,
        beforeRelease,
        beforeMaterial,
        wrongDuration,
        outsideHours,
        beyondHorizon,
        tooEarlyAfter,
        tooLateAfter,
        overlap,
        setupTooShort,
        operatorCount,
        operatorSkill,
        operatorTwice,
        operatorBusy,
        batchTooLarge,
        batchMixed,
        batchApart,
        powerLimit,
        noRoom,
        pinMoved,
        frozenMoved,
        inFrozenZone,
        otherPeople
    }

    static Violation of(Kind kind, Object... values) {
        return new Violation(kind, Message.of("schedule.violation." + kind, values));
    }

    /** Kinds of a list, for tests and summaries. */
    public static List<Kind> kinds(List<Violation> violations) {
        return violations.stream().map(Violation::kind).distinct().toList();
    }
}
