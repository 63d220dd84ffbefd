package org.twinbench.schedule.shop;

import java.util.Arrays;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.WorkCalendar;

/**
 * Times all operations of given sequences: of the lanes whose next operation has all its predecessors done, the one that can start
 * first is timed next. So what is shared (people, power, room) goes to whoever can start first. Nothing starts later than it has to.
 *
 * <p>All state is in arrays that are reused; one object serves one thread.
 */
final class Timing {
    private static final long NEVER = WorkCalendar.NEVER;
    private static final int DONE = -1;
    /** Rounds in which starts are put off for limited lags. */
    private static final int MOST_ROUNDS = 30;

    final Shop shop;
    final long[] setupStart;
    final long[] start;
    final long[] end;
    /** Setup ticks before each operation. */
    final long[] setup;

    final int[] machineOf;
    final int[] batch;
    final int[][] team;
    /** Whether an operation is alone or the first of its batch, which stands for the batch in setups, power and energy. */
    final boolean[] leads;
    /** Operations in the order in which they were timed, those of a batch one after the other, the first of it first. */
    final int[] timed;

    int timedCount;
    /** Operations that could not be timed, because the sequences contradict the routings. */
    int stuck;
    /** How often a machine had to be freed against the rules because blocked machines waited for each other. */
    int deadlocks;

    /** Earliest starts that were found out on the way, for limited lags. */
    private final long[] floor;

    private final int[] unready;
    private final int[] next;
    private final long[] free;
    private final int[] state;
    private final int[] batches;
    /** How many parts on a machine have no room to leave it: those of a batch leave one by one. */
    private final int[] held;

    private final long[] offer;
    private final int[] stack;
    private int stacked;
    private int[][] sequences;
    private final Attendance attendance;
    private final PowerProfile power;
    private final Places places;
    private final Slot slot = new Slot();

    Timing(Shop shop) {
        this.shop = shop;
        int n = shop.operations;
        setupStart = new long[n];
        start = new long[n];
        end = new long[n];
        setup = new long[n];
        machineOf = new int[n];
        batch = new int[n];
        team = new int[n][];
        leads = new boolean[n];
        timed = new int[n];
        floor = new long[n];
        unready = new int[n];
        next = new int[shop.machines];
        free = new long[shop.machines];
        state = new int[shop.machines];
        batches = new int[shop.machines];
        held = new int[shop.machines];
        offer = new long[shop.machines];
        stack = new int[shop.machines];
        attendance = new Attendance(shop);
        power = shop.problem.tariff().isLimited()
                ? new PowerProfile(shop.problem.tariff().limit())
                : null;
        places = shop.hasPlaces ? new Places(shop) : null;
    }

    /** Times the sequences, which are read until the next call. */
    void run(int[][] lanes) {
        sequences = lanes;
        Arrays.fill(floor, 0);
        pass();
        for (int round = 0; shop.hasLimitedLags && round < MOST_ROUNDS && raiseFloors(); round++) {
            pass();
        }
    }

    /** Lets predecessors that are not held where they are start so late that their limited lags hold. @return whether one had to */
    private boolean raiseFloors() {
        boolean raised = false;
        for (int op = 0; op < shop.operations; op++) {
            for (Precedence precedence : shop.before[op]) {
                int before = precedence.operation();
                if (precedence.isLimited() && shop.pin[before] == null && isTimed(op) && isTimed(before)) {
                    long excess = lagExcess(precedence, op);
                    if (excess > 0) {
                        floor[before] = start[before] + excess;
                        raised = true;
                    }
                }
            }
        }
        return raised;
    }

    /** By how much an operation starts too late after another; not positive if it does not. */
    long lagExcess(Precedence precedence, int op) {
        int before = precedence.operation();
        return start[op] - end[before] - shop.transport(machineOf[before], machineOf[op]) - precedence.maxLag();
    }

    /** Whether an operation has a place in time. */
    boolean isTimed(int op) {
        return machineOf[op] < shop.machines && unready[op] == DONE && end[op] < NEVER;
    }

    /** When an operation was worked at: with its machine and all who attend it. */
    WorkCalendar hours(int op) {
        return team[op].length == 0 ? shop.calendar[machineOf[op]] : attendance.hours(machineOf[op], team[op]);
    }

    private void pass() {
        reset();
        for (int lane = 0; lane < shop.machines; lane++) {
            offer(lane);
        }
        for (int lane = pick(); lane >= 0; lane = pick()) {
            schedule(lane);
        }
    }

    private void reset() {
        timedCount = 0;
        stuck = 0;
        deadlocks = 0;
        stacked = 0;
        Arrays.fill(machineOf, shop.parked());
        for (int lane = 0; lane < shop.machines; lane++) {
            for (int op : sequences[lane]) {
                machineOf[op] = lane;
            }
            next[lane] = 0;
            free[lane] = 0;
            batches[lane] = 0;
            held[lane] = 0;
            offer[lane] = NEVER;
            state[lane] = shop.problem.machines().get(lane).setupState();
        }
        for (int op = 0; op < shop.operations; op++) {
            unready[op] = 0;
            for (Precedence precedence : shop.before[op]) {
                unready[op] += machineOf[precedence.operation()] < shop.machines ? 1 : 0;
            }
            stuck += machineOf[op] < shop.machines ? 1 : 0;
        }
        attendance.reset();
        if (power != null) {
            power.reset();
        }
        if (places != null) {
            places.reset();
        }
    }

    /** Lets the lane take part if its next operation can be timed. */
    private void offer(int lane) {
        offer[lane] = NEVER;
        if (next[lane] < sequences[lane].length && held[lane] == 0 && unready[sequences[lane][next[lane]]] == 0) {
            if (shop.hasSharedResources) {
                place(sequences[lane][next[lane]], lane);
                offer[lane] = Math.min(slot.start, NEVER - 1);
            } else {
                stack[stacked++] = lane;
            }
        }
    }

    private int pick() {
        if (!shop.hasSharedResources) {
            return stacked == 0 ? -1 : stack[--stacked];
        }
        while (true) {
            int best = 0;
            for (int lane = 1; lane < shop.machines; lane++) {
                if (offer[lane] < offer[best]) {
                    best = lane;
                }
            }
            if (shop.machines == 0 || offer[best] == NEVER) {
                return places == null ? -1 : unblock();
            }
            long promised = offer[best];
            place(sequences[best][next[best]], best);
            offer[best] = Math.min(slot.start, NEVER - 1);
            if (offer[best] <= promised) {
                return best;
            }
        }
    }

    /** Frees the first blocked machine where blocked machines wait for each other. */
    private int unblock() {
        for (int lane = 0; lane < shop.machines; lane++) {
            if (held[lane] > 0 && next[lane] < sequences[lane].length && unready[sequences[lane][next[lane]]] == 0) {
                deadlocks++;
                held[lane] = 0;
                free[lane] = Math.max(free[lane], end[sequences[lane][next[lane] - 1]]);
                place(sequences[lane][next[lane]], lane);
                return lane;
            }
        }
        return -1;
    }

    /** When material, order and predecessors let an operation start. */
    private long ready(int op, int lane) {
        long ready = Math.max(shop.earliest[op], floor[op]);
        for (Precedence precedence : shop.before[op]) {
            int before = precedence.operation();
            if (machineOf[before] < shop.machines) {
                long transport = shop.transport(machineOf[before], lane);
                ready = Math.max(ready, end[before] + precedence.minLag() + transport);
            }
        }
        return ready;
    }

    /** Finds the place of an operation and puts it into the slot. */
    private void place(int op, int lane) {
        place(op, lane, ready(op, lane), shop.duration(op, lane));
    }

    private void place(int op, int lane, long ready, long duration) {
        Pin pin = shop.pin[op];
        slot.team = Slot.NOBODY;
        if (pin != null && pin.running()) {
            slot.start = Math.max(pin.start(), free[lane]);
            slot.setupStart = slot.start;
            slot.team = pin.operators().stream().mapToInt(Integer::intValue).toArray();
            WorkCalendar hours = slot.team.length == 0 ? shop.calendar[lane] : attendance.hours(lane, slot.team);
            slot.end = hours.finish(slot.start, duration, true);
            return;
        }
        long change = shop.setups.ticks(lane, state[lane], shop.state[op]);
        long from = pin == null ? ready : Math.max(ready, pin.start());
        from = power == null ? from : Math.max(from, power.forgotten());
        Mode mode = shop.mode(op, lane);
        while (true) {
            if (mode.isAttended() && pin != null && !pin.operators().isEmpty()) {
                attendance.place(
                        pin.operators(), lane, free[lane], from, change, duration, shop.interruptible[op], slot);
            } else if (mode.isAttended()) {
                Mode asked = duration == mode.duration() ? mode : mode.withDuration(duration);
                attendance.place(asked, free[lane], from, change, shop.interruptible[op], slot);
            } else {
                slot.fit(shop.calendar[lane], free[lane], from, change, duration, shop.interruptible[op]);
            }
            if (power == null || !slot.fits()) {
                return;
            }
            long again = power.next(slot.start, slot.end, mode.watts());
            if (again == slot.start) {
                return;
            }
            from = again;
        }
    }

    private void schedule(int lane) {
        int first = next[lane];
        int op = sequences[lane][first];
        if (!shop.hasSharedResources) {
            place(op, lane); // otherwise that was how the lane was picked
        }
        int last = shop.batchSize[lane] > 1 ? joined(lane, first) : first;
        for (int i = first; i <= last; i++) {
            fix(sequences[lane][i], lane, i == first);
        }
        next[lane] = last + 1;
        if (slot.fits()) {
            free[lane] = slot.end;
            state[lane] = shop.state[op] == 0 ? state[lane] : shop.state[op];
            attendance.take(slot.team, slot.end);
        }
        if (shop.batchSize[lane] > 1) {
            batches[lane]++;
        }
        for (int i = first; i <= last; i++) {
            release(sequences[lane][i], lane);
        }
        offer(lane);
    }

    /** The index of the last operation that shares the batch which the slot was found for; moves the slot if one is waited for. */
    private int joined(int lane, int first) {
        int op = sequences[lane][first];
        long latest = slot.start + shop.problem.machines().get(lane).batchWait();
        long ready = slot.start;
        long duration = shop.duration(op, lane);
        int size = shop.problem.operations().get(op).size();
        int last = first;
        while (slot.fits() && last + 1 < sequences[lane].length) {
            int candidate = sequences[lane][last + 1];
            if (!goWith(op, candidate) || unready[candidate] != 0) {
                break;
            }
            size += shop.problem.operations().get(candidate).size();
            long itsReady = ready(candidate, lane);
            if (size > shop.batchSize[lane] || itsReady > latest) {
                break;
            }
            ready = Math.max(ready, itsReady);
            duration = Math.max(duration, shop.duration(candidate, lane));
            last++;
        }
        if (last > first) {
            place(op, lane, ready, duration);
        }
        return last;
    }

    private boolean goWith(int op, int other) {
        String recipe = shop.problem.operations().get(op).recipe();
        return !recipe.isEmpty()
                && recipe.equals(shop.problem.operations().get(other).recipe())
                && shop.state[op] == shop.state[other]
                && pinnedAlike(shop.pin[op], shop.pin[other]);
    }

    /** A batch that is held where it is stays together, and nothing joins it. */
    private static boolean pinnedAlike(Pin pin, Pin other) {
        return pin == null || other == null
                ? pin == null && other == null
                : pin.start() == other.start() && pin.running() == other.running();
    }

    private void fix(int op, int lane, boolean isFirst) {
        setupStart[op] = slot.setupStart;
        start[op] = slot.start;
        end[op] = slot.end;
        setup[op] = isFirst && slot.setupStart < slot.start ? shop.setups.ticks(lane, state[lane], shop.state[op]) : 0;
        team[op] = slot.team;
        leads[op] = isFirst;
        batch[op] = shop.batchSize[lane] > 1 ? batches[lane] : -1;
        timed[timedCount++] = op;
        unready[op] = DONE;
        stuck--;
        if (power != null && isFirst && slot.fits()) {
            power.forget(slot.start);
            power.add(slot.start, slot.end, shop.mode(op, lane).watts());
        }
    }

    /** Tells those who waited for an operation that it is timed. */
    private void release(int op, int lane) {
        if (places != null) {
            for (Precedence precedence : shop.before[op]) {
                int before = precedence.operation();
                if (isTimed(before) && firstAfter(before) == op) {
                    places.starts(before, lane, start[op], machineOf[before], this::leaves);
                }
            }
            int following = firstAfter(op);
            int machine = following < 0 || machineOf[following] == shop.parked() ? -1 : machineOf[following];
            long leaves = places.leaves(op, machine == lane ? -1 : machine, end[op]);
            if (leaves < NEVER) {
                free[lane] = Math.max(free[lane], leaves);
            } else {
                held[lane]++;
            }
        }
        for (int after : shop.after[op]) {
            int its = machineOf[after];
            if (its < shop.machines && --unready[after] == 0 && its != lane && isNext(after, its)) {
                offer(its);
            }
        }
    }

    private boolean isNext(int op, int lane) {
        return next[lane] < sequences[lane].length && sequences[lane][next[lane]] == op;
    }

    /** The first operation of the same order that waits for one; -1 if none does. */
    private int firstAfter(int op) {
        return shop.after[op].length == 0 ? -1 : shop.after[op][0];
    }

    private void leaves(int op, long time) {
        int lane = machineOf[op];
        free[lane] = Math.max(free[lane], Math.max(end[op], time));
        held[lane] = Math.max(0, held[lane] - 1); // a machine that was freed against the rules holds none
        offer(lane);
    }
}
