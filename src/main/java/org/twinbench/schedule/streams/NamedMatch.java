package org.twinbench.schedule.streams;

import java.util.Locale;
import java.util.stream.Collectors;
import org.twinbench.model.Unit;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/** A match in the words of its problem: ids of order, operations and machine, and the amount with its unit. */
public record NamedMatch(PlanningProblem problem, Plan plan, StreamMatch match) {
    private static final String NOWHERE = "–";

    public String order() {
        return problem.orders().get(match.order()).id();
    }

    /** The first and the last, where it is all from one to the other. */
    public String operations() {
        return match.operations().stream()
                .map(index -> problem.operations().get(index).id())
                .collect(Collectors.joining(" … "));
    }

    /** Where it is carried out; with the machine of the released plan, if it is another that is paid for. */
    public String machine() {
        return plan.assignment(match.operation())
                .map(Assignment::machine)
                .map(machine -> id(machine) + released(machine))
                .orElse(NOWHERE);
    }

    private String released(int machine) {
        return problem.released()
                .place(match.operation())
                .filter(place -> match.key().equals("disruption") && place.machine() != machine)
                .map(place -> " ← " + id(place.machine()))
                .orElse("");
    }

    private String id(int machine) {
        return problem.machines().get(machine).id();
    }

    /** @param digits after the point; pieces have none */
    public String amount(int digits) {
        Unit unit = match.amount().unit();
        double value = match.amount().value();
        return unit == Unit.PIECE
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%,." + digits + "f ", value) + unit.symbol();
    }
}
