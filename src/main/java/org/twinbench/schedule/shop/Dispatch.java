package org.twinbench.schedule.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.WorkCalendar;

/**
 * First sequences by a dispatching rule: whenever a machine could begin something, the operation with the highest index of apparent
 * tardiness cost with setups (Lee, Bhaskaran and Pinedo 1997) begins. People, power and room are not looked at; the timing does.
 */
public final class Dispatch {
    private static final double SETUP_SCALE = 0.3;

    private final Shop shop;
    private final double lookAhead;
    private final List<List<Integer>> lanes = new ArrayList<>();
    private final long[] free;
    private final int[] state;
    private final long[] end;
    private final int[] unready;
    /** Work left in the order after an operation, ticks. */
    private final long[] tail;

    private final double averageDuration;

    /** By operation: where and when it could begin as things stand; machine -1 if it is not its turn. */
    private final int[] machine;

    private final long[] begin;
    private final long[] finish;
    private final List<Integer> eligible = new ArrayList<>();
    private final Slot slot = new Slot();

    private Dispatch(Shop shop, double lookAhead) {
        this.shop = shop;
        this.lookAhead = lookAhead;
        int n = shop.operations;
        free = new long[shop.machines];
        state = new int[shop.machines];
        end = new long[n];
        unready = new int[n];
        tail = new long[n];
        machine = new int[n];
        begin = new long[n];
        finish = new long[n];
        averageDuration = Math.max(
                1, Arrays.stream(range(n)).mapToLong(this::shortest).average().orElse(1));
    }

    private static int[] range(int n) {
        int[] range = new int[n];
        Arrays.setAll(range, i -> i);
        return range;
    }

    /** Sequences for a problem, one for each machine and those not carried out at last. */
    public static int[][] sequences(PlanningProblem problem) {
        return sequences(new Shop(problem), 2);
    }

    /** @param lookAhead how many average operations ahead a due date is felt; small for tight, large for loose ones */
    static int[][] sequences(Shop shop, double lookAhead) {
        return new Dispatch(shop, lookAhead).run();
    }

    private int[][] run() {
        for (int lane = 0; lane <= shop.machines; lane++) {
            lanes.add(new ArrayList<>());
        }
        Arrays.setAll(state, m -> shop.problem.machines().get(m).setupState());
        boolean[] carriedOut = chooseRoutings();
        prepare(carriedOut);
        takeFixed(carriedOut);
        while (!eligible.isEmpty()) {
            take(choose());
        }
        park();
        return lanes.stream()
                .map(lane -> lane.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Puts away what never had its turn: it cannot be done, or waits for something that cannot. */
    private void park() {
        boolean[] placed = new boolean[shop.operations];
        lanes.forEach(lane -> lane.forEach(op -> placed[op] = true));
        for (int op = 0; op < shop.operations; op++) {
            if (!placed[op]) {
                lanes.get(shop.parked()).add(op);
            }
        }
    }

    /** Of each order the routing with the least work that can be carried out, or the one that was begun. */
    private boolean[] chooseRoutings() {
        boolean[] carriedOut = new boolean[shop.operations];
        for (Order order : shop.problem.orders()) {
            order.routings().stream()
                    .min(Comparator.comparingLong(this::effort))
                    .ifPresent(routing -> routing.forEach(op -> carriedOut[op] = true));
        }
        return carriedOut;
    }

    private long effort(List<Integer> routing) {
        return routing.stream()
                .mapToLong(op -> shop.pin[op] != null ? -WorkCalendar.NEVER / 1000 : shortest(op))
                .sum();
    }

    private long shortest(int op) {
        long shortest = WorkCalendar.NEVER / 1000;
        for (Mode mode : shop.modes(op)) {
            shortest = Math.min(shortest, mode.duration());
        }
        return shortest;
    }

    private void prepare(boolean[] carriedOut) {
        Arrays.fill(machine, -1);
        for (int op = shop.operations - 1; op >= 0; op--) {
            if (!carriedOut[op]) {
                lanes.get(shop.parked()).add(op);
                end[op] = -1;
                continue;
            }
            for (Precedence precedence : shop.before[op]) {
                unready[op] += carriedOut[precedence.operation()] ? 1 : 0;
            }
        }
        for (int op = 0; op < shop.operations; op++) {
            if (carriedOut[op] && shop.after[op].length == 0) {
                tails(op);
            }
        }
        for (int op = 0; op < shop.operations; op++) {
            if (carriedOut[op] && unready[op] == 0) {
                admit(op);
            }
        }
    }

    /** What runs already or is frozen goes first, in the order of its times, whatever it waits for. */
    private void takeFixed(boolean[] carriedOut) {
        long frozenUntil = shop.problem.released().frozenUntil();
        Arrays.stream(range(shop.operations))
                .filter(op -> carriedOut[op] && shop.pin[op] != null)
                .filter(op -> shop.pin[op].running() || shop.pin[op].start() < frozenUntil)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(op -> shop.pin[op].start())
                        .thenComparingInt(op -> op))
                .forEach(op -> {
                    look(op);
                    if (machine[op] >= 0) {
                        take(op);
                    }
                });
    }

    /** Work after each operation that leads to {@code last}; routings without cycles are short, so paths are simply walked. */
    private void tails(int last) {
        List<Integer> open = new ArrayList<>(List.of(last));
        while (!open.isEmpty()) {
            int op = open.removeLast();
            for (Precedence precedence : shop.before[op]) {
                long through = tail[op] + shortest(op);
                if (through > tail[precedence.operation()]) {
                    tail[precedence.operation()] = through;
                    open.add(precedence.operation());
                }
            }
        }
    }

    private void admit(int op) {
        if (shop.modes(op).length == 0) {
            return;
        }
        eligible.add(op);
        look(op);
    }

    /** Finds the machine on which an operation would end first. */
    private void look(int op) {
        machine[op] = -1;
        finish[op] = Long.MAX_VALUE;
        for (Mode mode : shop.modes(op)) {
            int each = mode.machine();
            if (shop.canDo(op, each)) {
                long setup = shop.setups.ticks(each, state[each], shop.state[op]);
                Pin pin = shop.pin[op];
                long ready = pin == null ? ready(op, each) : Math.max(pin.start(), ready(op, each));
                slot.fit(shop.calendar[each], free[each], ready, setup, mode.duration(), shop.interruptible[op]);
                if (slot.end < finish[op] || machine[op] < 0) {
                    machine[op] = each;
                    begin[op] = slot.start;
                    finish[op] = slot.end;
                }
            }
        }
    }

    private long ready(int op, int lane) {
        long ready = shop.earliest[op];
        for (Precedence precedence : shop.before[op]) {
            int before = precedence.operation();
            if (end[before] >= 0 && machine[before] >= 0) {
                ready = Math.max(ready, end[before] + precedence.minLag() + shop.transport(machine[before], lane));
            }
        }
        return ready;
    }

    /** The best of the operations that could begin before the first of all could end, on the same machine. */
    private int choose() {
        int first = eligible.getFirst();
        for (int op : eligible) {
            if (finish[op] < finish[first]) {
                first = op;
            }
        }
        int best = first;
        double highest = -1;
        for (int op : eligible) {
            if (machine[op] == machine[first] && begin[op] < finish[first]) {
                double index = index(op);
                if (index > highest) {
                    highest = index;
                    best = op;
                }
            }
        }
        return best;
    }

    private double index(int op) {
        if (shop.pin[op] != null) {
            return Double.MAX_VALUE;
        }
        Order order = shop.problem.orders().get(shop.order[op]);
        int lane = machine[op];
        double duration = Math.max(1, shop.duration(op, lane));
        double slack = order.hasDueDate() ? order.due() - finish[op] - (double) tail[op] : 10 * averageDuration;
        double setup = shop.setups.ticks(lane, state[lane], shop.state[op]);
        return order.priority()
                / duration
                * Math.exp(-Math.max(0, slack) / (lookAhead * averageDuration))
                * Math.exp(-setup / (SETUP_SCALE * averageDuration))
                * (1 + tail[op] / (1e6 * averageDuration));
    }

    /** Whether it has gone first although it was not its turn. */
    private boolean isTaken(int op) {
        return machine[op] >= 0 && lanes.get(machine[op]).contains(op);
    }

    private void take(int op) {
        int lane = machine[op];
        eligible.remove((Integer) op);
        lanes.get(lane).add(op);
        end[op] = finish[op];
        if (finish[op] < WorkCalendar.NEVER) {
            free[lane] = finish[op];
            state[lane] = shop.state[op] == Setups.NOTHING ? state[lane] : shop.state[op];
        }
        for (int other : eligible) {
            if (shop.canDo(other, lane)) {
                look(other);
            }
        }
        for (int after : shop.after[op]) {
            if (--unready[after] == 0 && end[after] >= 0 && !isTaken(after)) {
                admit(after);
            }
        }
    }
}
