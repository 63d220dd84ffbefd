package org.twinbench.schedule.streams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.shop.Dispatch;
import org.twinbench.schedule.shop.Shops;

/** Random shops with more of what a plan can cost and break, and sequences of them, good and bad. */
final class VariedShops {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final long HOUR = 60 * MINUTE;

    private final SplittableRandom random;

    VariedShops(long seed) {
        random = new SplittableRandom(seed);
    }

    PlanningProblem problem() {
        boolean attended = random.nextInt(3) == 0;
        PlanningProblem plain = Shops.random(2 + random.nextInt(9), 1 + random.nextInt(6), attended, random.nextLong());
        List<Machine> machines = plain.machines().stream().map(this::varied).toList();
        List<Order> orders = new ArrayList<>(plain.orders());
        List<Operation> operations = new ArrayList<>();
        plain.operations().forEach(each -> operations.add(varied(each)));
        if (chance(3)) {
            splitRoutings(orders, operations);
        }
        double scale = random.nextDouble() * 20;
        Weights weights = chance(5) ? Weights.makespanOnly() : new Weights(scale * 10, scale, 3.3, 1.7, 2.1, 5.5, 0.7);
        return PlanningProblem.of(
                "varied",
                plain.start(),
                chance(6) ? 30 * HOUR : plain.horizon(),
                machines,
                plain.operators(),
                orders,
                operations,
                plain.setups(),
                transport(machines.size()),
                tariff(),
                weights,
                released(operations));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private Machine varied(Machine machine) {
        return new Machine(
                machine.id(),
                machine.name(),
                "",
                machine.calendar(),
                chance(4) ? 3 : 1,
                chance(2) ? HOUR : 0,
                chance(5) ? random.nextInt(3) : Machine.UNLIMITED,
                random.nextInt(3));
    }

    private Operation varied(Operation each) {
        List<Precedence> before = each.predecessors().stream()
                .map(p -> chance(4) ? new Precedence(p.operation(), 0, random.nextInt(3) * 10 * MINUTE) : p)
                .toList();
        List<Mode> modes = each.modes().stream()
                .map(mode -> new Mode(
                        mode.machine(), mode.duration(), mode.skill(), mode.people(), random.nextInt(4) * 777.0))
                .toList();
        Optional<Pin> pin = chance(15)
                ? Optional.of(new Pin(modes.getFirst().machine(), random.nextInt(20) * HOUR + 1, chance(4)))
                : Optional.empty();
        return new Operation(
                each.index(),
                each.id(),
                each.name(),
                each.order(),
                0,
                before,
                modes,
                each.setupState(),
                chance(2) ? "recipe" : "",
                1,
                random.nextInt(3) * HOUR,
                chance(2),
                pin);
    }

    /** Makes the later half of each order's operations another way to make it. */
    private static void splitRoutings(List<Order> orders, List<Operation> operations) {
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            List<Integer> steps = order.routings().getFirst();
            int half = steps.size() / 2;
            if (half > 0) {
                List<List<Integer>> routings = List.of(steps.subList(0, half), steps.subList(half, steps.size()));
                orders.set(
                        i,
                        new Order(
                                order.id(),
                                order.name(),
                                "",
                                1,
                                order.priority(),
                                order.release(),
                                order.due(),
                                routings));
                routings.getLast().forEach(op -> operations.set(op, inSecond(operations.get(op), steps.get(half))));
            }
        }
    }

    private static Operation inSecond(Operation each, int first) {
        return new Operation(
                each.index(),
                each.id(),
                each.name(),
                each.order(),
                1,
                each.index() == first ? List.of() : each.predecessors(),
                each.modes(),
                each.setupState(),
                each.recipe(),
                each.size(),
                each.earliest(),
                each.interruptible(),
                each.pin());
    }

    private Transport transport(int machines) {
        long[][] ticks = new long[machines][machines];
        for (int from = 0; from < machines; from++) {
            for (int to = 0; to < machines; to++) {
                ticks[from][to] = from == to ? 0 : random.nextInt(5) * MINUTE;
            }
        }
        return chance(2) ? new Transport(ticks) : Transport.none(machines);
    }

    private Tariff tariff() {
        long[] from = {0, 9 * HOUR + 1, 15 * HOUR, 40 * HOUR};
        double[] prices = {1.1e-7, 3.7e-7, 0.9e-7, 2e-7};
        return chance(3) ? Tariff.free() : new Tariff(from, prices, chance(3) ? 4000 : Double.POSITIVE_INFINITY);
    }

    private Released released(List<Operation> operations) {
        Map<Integer, Released.Place> places = new HashMap<>();
        operations.stream()
                .filter(each -> chance(4))
                .forEach(each -> places.put(
                        each.index(),
                        new Released.Place(each.modes().getFirst().machine(), random.nextInt(100) * 17 * MINUTE)));
        return chance(2) ? new Released(places, random.nextInt(4) * HOUR) : Released.none();
    }

    /** Dispatched sequences; in two of three cases spoiled, so that some plans break rules. */
    int[][] sequences(PlanningProblem problem) {
        int[][] dispatched = Dispatch.sequences(problem);
        List<List<Integer>> lanes = new ArrayList<>();
        for (int[] lane : dispatched) {
            List<Integer> list = new ArrayList<>();
            for (int op : lane) {
                list.add(op);
            }
            lanes.add(list);
        }
        switch (random.nextInt(3)) {
            case 0 -> lanes.forEach(lane -> Collections.shuffle(lane, new Random(random.nextLong())));
            case 1 -> scatter(problem, lanes);
            default -> {}
        }
        return lanes.stream()
                .map(lane -> lane.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Moves a fifth of the operations to any lane that may have them. */
    private void scatter(PlanningProblem problem, List<List<Integer>> lanes) {
        for (Operation each : problem.operations()) {
            if (chance(5)) {
                Integer index = each.index();
                lanes.forEach(lane -> lane.remove(index));
                int choice = random.nextInt(each.modes().size() + 1);
                List<Integer> lane = lanes.get(
                        choice == each.modes().size()
                                ? problem.parkedLane()
                                : each.modes().get(choice).machine());
                lane.add(random.nextInt(lane.size() + 1), index);
            }
        }
    }
}
