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
 * tardiness cost with setups (Lee, Bhaskaran and Pinedo 1997) begins. What would soon come too late after the operation before it goes
 * first, and what would have to wait too long behind a queue is held back. People, power and room are not looked at; the timing does.
 */
public final class Dispatch {
    private static final double SETUP_SCALE = 0.3;
    /** Above the index of everything that may wait. */
    private static final double URGENT = 1e100;
    /** An operation is urgent when so much of the time that it may wait is over. */
    private static final double WAITED = 0.5;

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
    /** By operation the index of its first mode in the two lists of places. */
    private final int[] firstMode;

    private final long[] modeBegin;
    private final long[] modeFinish;
    private final LimitedWaits waits;
    private final boolean[] isTaken;
    private int[] eligible = new int[64];
    private int eligibleCount;
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
        firstMode = new int[n + 1];
        for (int op = 0; op < n; op++) {
            firstMode[op + 1] = firstMode[op] + shop.modes(op).length;
        }
        modeBegin = new long[firstMode[n]];
        modeFinish = new long[firstMode[n]];
        waits = new LimitedWaits(shop, free);
        isTaken = new boolean[n];
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
        while (eligibleCount > 0) {
            int op = choose();
            if (!hasToWait(op)) {
                take(op);
            }
        }
        park();
        return lanes.stream()
                .map(lane -> lane.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Whether the queue behind an operation has become longer since it was looked at, so that others may go first. */
    private boolean hasToWait(int op) {
        if (!shop.hasLimitedLags) {
            return false;
        }
        long thought = finish[op];
        look(op);
        return finish[op] > thought;
    }

    /** Puts away what never had its turn: it cannot be done, or waits for something that cannot. */
    private void park() {
        for (int op = 0; op < shop.operations; op++) {
            if (!isTaken[op]) {
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
                isTaken[op] = true;
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
        if (eligibleCount == eligible.length) {
            eligible = Arrays.copyOf(eligible, 2 * eligibleCount);
        }
        eligible[eligibleCount++] = op;
        look(op);
    }

    /** Looks at all machines that could do an operation. */
    private void look(int op) {
        Mode[] modes = shop.modes(op);
        for (int i = 0; i < modes.length; i++) {
            look(op, modes[i], firstMode[op] + i);
        }
        findFirst(op);
    }

    /** Looks again at the one machine of which something has changed. */
    private void look(int op, int lane) {
        Mode[] modes = shop.modes(op);
        for (int i = 0; i < modes.length; i++) {
            if (modes[i].machine() == lane) {
                look(op, modes[i], firstMode[op] + i);
            }
        }
        findFirst(op);
    }

    private void look(int op, Mode mode, int place) {
        int lane = mode.machine();
        if (!shop.canDo(op, lane)) {
            modeFinish[place] = Long.MAX_VALUE;
            return;
        }
        long setup = shop.setups.ticks(lane, state[lane], shop.state[op]);
        Pin pin = shop.pin[op];
        long ready = waits.ready(op, lane, ready(op, lane), mode.duration());
        ready = pin == null ? ready : Math.max(pin.start(), ready);
        slot.fit(shop.calendar[lane], free[lane], ready, setup, mode.duration(), shop.interruptible[op]);
        modeBegin[place] = slot.start;
        modeFinish[place] = slot.end;
    }

    /** Chooses the machine on which an operation would end first. */
    private void findFirst(int op) {
        machine[op] = -1;
        finish[op] = Long.MAX_VALUE;
        Mode[] modes = shop.modes(op);
        for (int i = 0; i < modes.length; i++) {
            int place = firstMode[op] + i;
            if (modeFinish[place] < finish[op]) {
                machine[op] = modes[i].machine();
                begin[op] = modeBegin[place];
                finish[op] = modeFinish[place];
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
        int first = eligible[0];
        for (int i = 1; i < eligibleCount; i++) {
            int op = eligible[i];
            if (finish[op] < finish[first]) {
                first = op;
            }
        }
        int best = first;
        double highest = -1;
        for (int i = 0; i < eligibleCount; i++) {
            if (competes(eligible[i], first)) {
                double index = index(eligible[i]);
                if (index > highest) {
                    highest = index;
                    best = eligible[i];
                }
            }
        }
        return waits.isCrowded(machine[best]) && waitLeft(best) < 1 ? longestWaiting(best, first) : best;
    }

    private boolean competes(int op, int first) {
        return machine[op] == machine[first] && begin[op] < finish[first];
    }

    /** Where as much waits as may, those that must not wait for ever go in the order in which they came. */
    private int longestWaiting(int best, int first) {
        int longest = best;
        for (int i = 0; i < eligibleCount; i++) {
            int op = eligible[i];
            if (competes(op, first) && shop.pin[op] == null && waitLeft(op) < waitLeft(longest)) {
                longest = op;
            }
        }
        return longest;
    }

    private double index(int op) {
        if (shop.pin[op] != null) {
            return Double.MAX_VALUE;
        }
        Order order = shop.problem.orders().get(shop.order[op]);
        int lane = machine[op];
        double left = waitLeft(op);
        if (left < 1 - WAITED) {
            return URGENT * (2 - Math.max(-1, left));
        }
        double duration = Math.max(1, shop.duration(op, lane));
        double slack = order.hasDueDate() ? order.due() - finish[op] - (double) tail[op] : 10 * averageDuration;
        double setup = shop.setups.ticks(lane, state[lane], shop.state[op]);
        return order.priority()
                / duration
                * Math.exp(-Math.max(0, slack) / (lookAhead * averageDuration))
                * Math.exp(-setup / (SETUP_SCALE * averageDuration))
                * (1 + tail[op] / (1e6 * averageDuration));
    }

    /** What is left, from its begin on, of the open time in which an operation may wait; 1 if it may wait for ever, negative if it is late. */
    private double waitLeft(int op) {
        int lane = machine[op];
        double least = 1;
        for (Precedence precedence : shop.before[op]) {
            int before = precedence.operation();
            if (precedence.isLimited() && machine[before] >= 0) {
                long latest = end[before] + precedence.maxLag() + shop.transport(machine[before], lane);
                WorkCalendar hours = shop.calendar[lane];
                double all = hours.openBetween(latest - precedence.maxLag(), latest);
                double left = begin[op] > latest ? -1 : hours.openBetween(begin[op], latest);
                least = Math.min(least, left / Math.max(1, all));
            }
        }
        return least;
    }

    private void take(int op) {
        int lane = machine[op];
        remove(op);
        lanes.get(lane).add(op);
        isTaken[op] = true;
        end[op] = finish[op];
        if (finish[op] < WorkCalendar.NEVER) {
            free[lane] = finish[op];
            state[lane] = shop.state[op] == Setups.NOTHING ? state[lane] : shop.state[op];
        }
        waits.dispatched(op);
        for (int i = 0; i < eligibleCount; i++) {
            if (shop.canDo(eligible[i], lane)) {
                look(eligible[i], lane);
            }
        }
        for (int after : shop.after[op]) {
            if (--unready[after] == 0 && !isTaken[after]) {
                admit(after);
            }
        }
    }

    private void remove(int op) {
        int at = 0;
        while (at < eligibleCount && eligible[at] != op) {
            at++;
        }
        if (at < eligibleCount) {
            eligibleCount--;
            System.arraycopy(eligible, at + 1, eligible, at, eligibleCount - at);
        }
    }
}
