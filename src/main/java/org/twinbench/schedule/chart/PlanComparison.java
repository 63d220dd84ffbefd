package org.twinbench.schedule.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.WorkCalendar;

/**
 * Two plans side by side: what each costs, which orders are ready sooner or later, and how much is elsewhere. The problems may differ, as
 * before and after a breakdown; orders are the same by their ids.
 *
 * @param orders those that are not ready at the same time, the one that loses most first
 * @param moved operations that are on another machine or at another time, of those that both carry out
 */
public record PlanComparison(
        List<Term> terms, int lateBefore, int lateAfter, List<Shift> orders, int moved, int common) {
    public PlanComparison {
        terms = List.copyOf(terms);
        orders = List.copyOf(orders);
    }

    /** One objective of both, thousandths of the unit of cost; the message is {@code schedule.objective.} and the key. */
    public record Term(String key, long before, long after) {}

    /** An order that is ready at another time, ticks; {@code due} is that of the second plan. */
    public record Shift(String order, long before, long after, long due) {
        public boolean isLate() {
            return after > due;
        }

        public boolean wasLate() {
            return before > due;
        }

        public boolean hasDueDate() {
            return due < WorkCalendar.NEVER;
        }
    }

    /** A plan with the problem that it is made for. */
    public record Side(PlanningProblem problem, Plan plan) {}

    public static PlanComparison of(Side before, Side after) {
        PlanFigures first = PlanAppraisal.of(before.problem(), before.plan());
        PlanFigures second = PlanAppraisal.of(after.problem(), after.plan());
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < first.terms().size(); i++) {
            PlanFigures.Term term = first.terms().get(i);
            terms.add(new Term(term.key(), term.cost(), second.terms().get(i).cost()));
        }
        int moved = 0;
        int common = 0;
        Map<String, Assignment> places = places(before);
        for (Assignment each : after.plan().planned()) {
            Assignment earlier = places.get(
                    after.problem().operations().get(each.operation()).id());
            if (earlier != null) {
                common++;
                moved += earlier.machine() == each.machine() && earlier.start() == each.start() ? 0 : 1;
            }
        }
        return new PlanComparison(terms, first.lateOrders(), second.lateOrders(), shifts(before, after), moved, common);
    }

    private static Map<String, Assignment> places(Side side) {
        Map<String, Assignment> places = new HashMap<>();
        side.plan()
                .planned()
                .forEach(each -> places.put(
                        side.problem().operations().get(each.operation()).id(), each));
        return places;
    }

    private static List<Shift> shifts(Side before, Side after) {
        Map<String, Long> ends = new HashMap<>();
        for (int order = 0; order < before.problem().orders().size(); order++) {
            String id = before.problem().orders().get(order).id();
            PlanAppraisal.end(before.problem(), before.plan(), order).ifPresent(end -> ends.put(id, end));
        }
        List<Shift> shifts = new ArrayList<>();
        for (int order = 0; order < after.problem().orders().size(); order++) {
            String id = after.problem().orders().get(order).id();
            Optional<Long> end = PlanAppraisal.end(after.problem(), after.plan(), order);
            if (end.isPresent() && ends.containsKey(id) && !ends.get(id).equals(end.get())) {
                shifts.add(new Shift(
                        id,
                        ends.get(id),
                        end.get(),
                        after.problem().orders().get(order).due()));
            }
        }
        shifts.sort(Comparator.comparingLong((Shift each) -> each.before() - each.after())
                .thenComparing(Shift::order));
        return shifts;
    }
}
