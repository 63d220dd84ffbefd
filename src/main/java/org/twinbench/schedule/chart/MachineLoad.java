package org.twinbench.schedule.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/** How much of its open time a plan keeps a machine busy, setups included; a batch counts once. Immutable. */
public final class MachineLoad {
    private final WorkCalendar calendar;
    private final List<Span> busy;
    private final long[] before;

    private MachineLoad(WorkCalendar calendar, List<Span> busy) {
        this.calendar = calendar;
        this.busy = busy;
        before = new long[busy.size() + 1];
        for (int i = 0; i < busy.size(); i++) {
            Span span = busy.get(i);
            before[i + 1] = before[i] + calendar.openBetween(span.from(), span.to());
        }
    }

    /** The loads of all machines, in their order. */
    public static List<MachineLoad> of(PlanningProblem problem, Plan plan) {
        List<List<Span>> used = new ArrayList<>();
        problem.machines().forEach(machine -> used.add(new ArrayList<>()));
        plan.planned().stream()
                .sorted(Comparator.comparingLong(Assignment::setupStart))
                .forEach(each -> append(used.get(each.machine()), new Span(each.setupStart(), each.end())));
        List<MachineLoad> loads = new ArrayList<>();
        for (int machine = 0; machine < used.size(); machine++) {
            loads.add(new MachineLoad(problem.machines().get(machine).calendar(), used.get(machine)));
        }
        return List.copyOf(loads);
    }

    private static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().to() >= next.from()) {
            Span last = spans.getLast();
            spans.set(spans.size() - 1, new Span(last.from(), Math.max(last.to(), next.to())));
        } else {
            spans.add(next);
        }
    }

    /** Ticks that the machine is open between two instants. */
    public long open(long from, long to) {
        return calendar.openBetween(from, to);
    }

    /** Ticks of these that it is used. */
    public long busy(long from, long to) {
        return busyUntil(to) - busyUntil(from);
    }

    private long busyUntil(long instant) {
        int low = 0;
        int high = busy.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (busy.get(middle).from() < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        Span last = busy.get(low - 1);
        return before[low - 1] + calendar.openBetween(last.from(), Math.min(last.to(), instant));
    }
}
