package org.twinbench.experiment.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.sim.FrameBuilder;
import org.twinbench.state.Channel;
import org.twinbench.state.Event;
import org.twinbench.state.RecordingFile;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.StreamInfo;

/**
 * Plays a plan: what each machine and each person does at any time, the lots of the orders on their way between the machines, and a
 * mark where an order is late. Ticks are those of the plan.
 */
public final class PlanReplay {
    /** What a machine or a person can be doing; each is an index into this list. */
    static final List<String> STATES = List.of("idle", "working", "setup", "offShift");

    private static final int IDLE = 0;
    private static final int WORKING = 1;
    private static final int SETUP = 2;
    private static final int OFF = 3;

    private final PlanningProblem problem;
    private final Plan plan;
    private final List<Assignment> planned;
    private final Lots lots;

    private PlanReplay(PlanningProblem problem, Plan plan, Assets assets) {
        this.problem = problem;
        this.plan = plan;
        this.planned = plan.planned();
        this.lots = new Lots(problem, plan, assets);
    }

    /** Whether a model has at least one of the machines, so that something is to be seen. */
    public static boolean isSeenIn(PlanningProblem problem, Assets assets) {
        return problem.machines().stream()
                .anyMatch(machine -> assets.placement(new AssetId(machine.id())).isPresent());
    }

    /**
     * Records a plan in a temporary file, which is deleted when the recording is closed.
     *
     * @param assets where the machines stand; those that are not among them are recorded, but no lots go there
     */
    public static RecordingFile of(PlanningProblem problem, Plan plan, Assets assets) throws IOException {
        return new PlanReplay(problem, plan, assets).record();
    }

    private RecordingFile record() throws IOException {
        List<Channel> channels = new ArrayList<>();
        problem.machines().forEach(machine -> channels.add(state(machine.id())));
        problem.operators().forEach(operator -> channels.add(state(operator.id())));
        try (RecordingWriter writer = RecordingWriter.temporary(new StreamInfo(channels, lots.kinds()))) {
            FrameBuilder frames = new FrameBuilder(channels.size(), writer);
            for (Map.Entry<Long, List<Moment>> instant : moments().entrySet()) {
                instant.getValue().forEach(moment -> moment.show(instant.getKey(), frames));
            }
            frames.flush();
            writer.advanceTo(plan.makespan());
            return writer.recording();
        }
    }

    private static Channel state(String id) {
        return Channel.state(new AssetId(id), "state", STATES);
    }

    /** Something that is seen to happen at an instant. */
    interface Moment {
        void show(long now, FrameBuilder frames);
    }

    private TreeMap<Long, List<Moment>> moments() {
        TreeMap<Long, List<Moment>> moments = new TreeMap<>();
        for (int i = 0; i < problem.machines().size(); i++) {
            Machine machine = problem.machines().get(i);
            int lane = i;
            List<Assignment> its = planned.stream()
                    .filter(each -> each.machine() == lane)
                    .sorted(Comparator.comparingLong(Assignment::setupStart))
                    .toList();
            states(i, machine.calendar(), its, moments);
        }
        for (int i = 0; i < problem.operators().size(); i++) {
            Operator operator = problem.operators().get(i);
            int person = i;
            List<Assignment> its = planned.stream()
                    .filter(each -> each.operators().contains(person))
                    .sorted(Comparator.comparingLong(Assignment::setupStart))
                    .toList();
            states(problem.machines().size() + i, operator.calendar(), its, moments);
        }
        lots.addTo(moments);
        late(moments);
        return moments;
    }

    private static void at(TreeMap<Long, List<Moment>> moments, long tick, Moment moment) {
        moments.computeIfAbsent(tick, t -> new ArrayList<>()).add(moment);
    }

    /** What goes on at the instants at which it could change. */
    private void states(
            int channel, WorkCalendar calendar, List<Assignment> work, TreeMap<Long, List<Moment>> moments) {
        TreeMap<Long, Integer> doing = new TreeMap<>();
        doing.put(0L, IDLE);
        for (Assignment each : work) {
            doing.put(each.setupStart(), SETUP);
            doing.put(each.start(), WORKING);
            doing.put(each.end(), IDLE);
        }
        TreeMap<Long, Integer> states = new TreeMap<>();
        doing.forEach((tick, state) -> states.put(tick, isOpen(calendar, tick) ? state : OFF));
        for (Span open : calendar.open()) {
            if (open.from() <= plan.makespan()) {
                states.put(open.from(), doing.floorEntry(open.from()).getValue());
            }
            if (open.to() < plan.makespan()) {
                states.put(open.to(), OFF);
            }
        }
        states.forEach((tick, state) -> at(moments, tick, (now, frames) -> frames.value(now, channel, state)));
    }

    private static boolean isOpen(WorkCalendar calendar, long tick) {
        return calendar.nextOpen(tick) == tick;
    }

    /** Marks the due dates that are missed. */
    private void late(TreeMap<Long, List<Moment>> moments) {
        for (int i = 0; i < problem.orders().size(); i++) {
            Order order = problem.orders().get(i);
            Optional<Long> end = PlanAppraisal.end(problem, plan, i).filter(ready -> ready > order.due());
            if (end.isPresent() && order.due() >= 0) {
                Message message = Message.of("schedule.replay.late", order.id());
                at(
                        moments,
                        order.due(),
                        (now, frames) -> frames.event(new Event(now, Severity.WARNING, message, Optional.empty())));
            }
        }
    }
}
