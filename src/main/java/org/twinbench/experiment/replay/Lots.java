package org.twinbench.experiment.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinbench.experiment.replay.PlanReplay.Moment;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Placement;
import org.twinbench.model.Vec3;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;

/**
 * The lots of the orders as things that move: each comes from the machine before when that is through with it, waits in a row in front of
 * its machine, and is on it from the start to the end of the operation. What is joined later comes in several lots.
 */
final class Lots {
    private static final double FRONT = 1.8;
    private static final double GAP = 0.7;
    private static final double LIFT = 0.95;

    private final PlanningProblem problem;
    private final Plan plan;
    private final List<Optional<Placement>> places;
    private final List<String> kinds = new ArrayList<>();
    /** By machine: until when each place of the row in front of it is taken. */
    private final Map<Integer, List<Long>> rows = new HashMap<>();

    Lots(PlanningProblem problem, Plan plan, Assets assets) {
        this.problem = problem;
        this.plan = plan;
        places = problem.machines().stream()
                .map(machine -> assets.placement(new AssetId(machine.id())))
                .toList();
        problem.orders().stream()
                .map(order -> order.product().isEmpty() ? order.id() : order.product())
                .distinct()
                .forEach(kinds::add);
    }

    /** What is made; the kind of a lot is an index into these. */
    List<String> kinds() {
        return kinds;
    }

    /** A lot on its way to an operation, from the one before if there is one. */
    private record Way(Assignment to, Optional<Assignment> from, long leaves, long arrives) {}

    void addTo(TreeMap<Long, List<Moment>> moments) {
        List<Way> ways = new ArrayList<>();
        for (Assignment each : plan.planned()) {
            List<Way> coming = new ArrayList<>();
            for (Precedence precedence : operation(each).predecessors()) {
                plan.assignment(precedence.operation()).ifPresent(before -> coming.add(way(before, each)));
            }
            ways.addAll(coming.isEmpty() ? List.of(new Way(each, Optional.empty(), begin(each), begin(each))) : coming);
        }
        ways.sort(Comparator.comparingLong(Way::leaves)
                .thenComparingInt(way -> way.to().operation()));
        for (int lot = 0; lot < ways.size(); lot++) {
            show(lot, ways.get(lot), moments);
        }
    }

    private Operation operation(Assignment each) {
        return problem.operations().get(each.operation());
    }

    private Way way(Assignment before, Assignment each) {
        long arrives = before.end() + problem.transport().ticks(before.machine(), each.machine());
        return new Way(each, Optional.of(before), before.end(), Math.min(arrives, each.start()));
    }

    private static long begin(Assignment each) {
        return each.setupStart();
    }

    private void show(int lot, Way way, TreeMap<Long, List<Moment>> moments) {
        Optional<Placement> place = places.get(way.to().machine());
        if (place.isEmpty()) {
            return;
        }
        int kind = kind(way.to());
        Vec3 on = on(place.get());
        Vec3 waiting = way.arrives() < way.to().start() ? inRow(place.get(), way) : on;
        Vec3 from = way.from()
                .flatMap(before -> places.get(before.machine()))
                .map(Lots::on)
                .orElse(waiting);
        double heading = way.from().isEmpty() ? 0 : Math.atan2(waiting.y() - from.y(), waiting.x() - from.x());
        at(moments, way.leaves(), (now, frames) -> frames.move(now, lot, kind, from, waiting, heading, way.arrives()));
        if (!waiting.equals(on)) {
            at(moments, way.to().start(), (now, frames) -> frames.move(now, lot, kind, on, on, 0, now));
        }
        at(moments, way.to().end(), (now, frames) -> frames.remove(now, lot));
    }

    private int kind(Assignment each) {
        var order = problem.orders().get(operation(each).order());
        return kinds.indexOf(order.product().isEmpty() ? order.id() : order.product());
    }

    private static void at(TreeMap<Long, List<Moment>> moments, long tick, Moment moment) {
        moments.computeIfAbsent(tick, t -> new ArrayList<>()).add(moment);
    }

    private static Vec3 on(Placement place) {
        Vec3 middle = place.bounds().center();
        double height = place.attributes().get("partHeight_m") instanceof Double own ? own : LIFT;
        return new Vec3(middle.x(), middle.y(), place.bounds().min().z() + height);
    }

    /** The first free place of the row in front of the machine, held until the operation starts. */
    private Vec3 inRow(Placement place, Way way) {
        List<Long> row = rows.computeIfAbsent(way.to().machine(), machine -> new ArrayList<>());
        int slot = 0;
        while (slot < row.size() && row.get(slot) > way.arrives()) {
            slot++;
        }
        if (slot == row.size()) {
            row.add(0L);
        }
        row.set(slot, way.to().start());
        Vec3 middle = place.bounds().center();
        return new Vec3(
                middle.x() - 2 * GAP + GAP * (slot % 5),
                place.bounds().min().y() - FRONT / 2 - GAP * (slot / 5),
                place.bounds().min().z() + GAP / 2);
    }
}
