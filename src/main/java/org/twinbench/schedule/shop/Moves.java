package org.twinbench.schedule.shop;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.kernel.Step;

/**
 * Which step to try next. Mostly something on the chain of reasons why an order is late, or the last to end: what waits for a machine
 * goes before what it waits for, to another machine, or next to operations of the same setup. Sometimes anything else.
 */
final class Moves {
    private static final double ON_CHAIN = 0.7;
    private static final int REACH = 12;
    private static final int FAMILY_REACH = 25;

    private final Shop shop;
    private final Lanes lanes;
    private final SplittableRandom random;
    /** Times of the current sequences. */
    private final long[] start;

    private final long[] end;
    private final int[] chain;
    private final boolean hasSetups;
    private final int[] choices;

    Moves(Shop shop, Lanes lanes, long[] start, long[] end, SplittableRandom random) {
        this.shop = shop;
        this.lanes = lanes;
        this.start = start;
        this.end = end;
        this.random = random;
        this.chain = new int[shop.operations];
        this.hasSetups = !shop.setups.isNone();
        this.choices = IntStream.range(0, shop.problem.orders().size())
                .filter(order -> shop.problem.orders().get(order).routings().size() > 1)
                .toArray();
    }

    /** A step to try; null if none came to mind. */
    Step next(CostlyOrders costly) {
        if (choices.length > 0 && random.nextInt(20) == 0) {
            return otherRouting(choices[random.nextInt(choices.length)]);
        }
        int op = random.nextDouble() < ON_CHAIN ? onChain(costly.draw(random)) : anyOperation();
        if (op < 0 || shop.pin[op] != null || lanes.lane[op] == shop.parked()) {
            return null;
        }
        double kind = random.nextDouble();
        if (kind < 0.3 && shop.modes(op).length > 1) {
            return toOtherMachine(op);
        }
        if (hasSetups && kind < 0.5) {
            return toFamily(op);
        }
        int lane = lanes.lane[op];
        int from = lanes.index[op];
        int distance = 1 + (int) (REACH * random.nextDouble() * random.nextDouble());
        int to = kind < 0.85 ? from - distance : from + distance;
        to = Math.clamp(to, 0, lanes.sequences[lane].length - 1);
        return from == to ? null : new Step.Shift(lane, from, to);
    }

    private int anyOperation() {
        return shop.operations == 0 ? -1 : random.nextInt(shop.operations);
    }

    /** An operation that waits for its machine, on the way back from the end of an order along what each was waiting for. */
    private int onChain(int order) {
        if (order < 0) {
            return anyOperation();
        }
        int op = lastOf(order);
        int count = 0;
        int steps = 0;
        while (op >= 0 && steps++ < shop.operations) {
            int before = beforeInLane(op);
            int pred = latestPredecessor(op);
            boolean byMachine = before >= 0 && (pred < 0 || end[before] >= end[pred]);
            if (byMachine && start[op] > 0) {
                chain[count++] = op;
            }
            op = byMachine ? before : pred;
        }
        return count == 0 ? -1 : chain[random.nextInt(count)];
    }

    private int lastOf(int order) {
        int last = -1;
        for (List<Integer> routing : shop.problem.orders().get(order).routings()) {
            for (int op : routing) {
                if (lanes.lane[op] != shop.parked() && (last < 0 || end[op] > end[last])) {
                    last = op;
                }
            }
        }
        return last;
    }

    private int beforeInLane(int op) {
        int index = lanes.index[op];
        return index == 0 ? -1 : lanes.sequences[lanes.lane[op]][index - 1];
    }

    private int latestPredecessor(int op) {
        int latest = -1;
        for (Precedence precedence : shop.before[op]) {
            int before = precedence.operation();
            if (lanes.lane[before] != shop.parked() && (latest < 0 || end[before] > end[latest])) {
                latest = before;
            }
        }
        return latest;
    }

    /** To another machine, where it would come by its current start, or a little before or after. */
    private Step toOtherMachine(int op) {
        Mode[] modes = shop.modes(op);
        int target = modes[random.nextInt(modes.length)].machine();
        if (target == lanes.lane[op]) {
            return null;
        }
        int to = indexAt(target, start[op]) + random.nextInt(5) - 3;
        return new Step.Transfer(
                lanes.lane[op], lanes.index[op], target, Math.clamp(to, 0, lanes.sequences[target].length));
    }

    /** Index of the first operation of a lane that starts at or after an instant. */
    private int indexAt(int lane, long time) {
        int[] sequence = lanes.sequences[lane];
        int low = 0;
        int high = sequence.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start[sequence[middle]] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Next to the nearest operation before or after it that needs the same setup. */
    private Step toFamily(int op) {
        int lane = lanes.lane[op];
        int[] sequence = lanes.sequences[lane];
        int from = lanes.index[op];
        int direction = random.nextBoolean() ? 1 : -1;
        for (int distance = 2; distance < FAMILY_REACH; distance++) {
            int index = from + direction * distance;
            if (index < 0 || index >= sequence.length) {
                return null;
            }
            if (shop.state[sequence[index]] == shop.state[op]) {
                return new Step.Shift(lane, from, index - direction);
            }
        }
        return null;
    }

    /** Another way to make an order: all its operations are exchanged. */
    private Step otherRouting(int order) {
        List<List<Integer>> routings = shop.problem.orders().get(order).routings();
        List<Integer> chosen = routings.get(random.nextInt(routings.size()));
        if (chosen.stream().anyMatch(op -> shop.modes(op).length == 0 || shop.pin[op] != null)
                || chosen.stream().allMatch(op -> lanes.lane[op] != shop.parked())) {
            return null;
        }
        Lanes changed = new Lanes(shop.operations);
        changed.load(lanes.sequences);
        long time = Long.MAX_VALUE;
        for (List<Integer> routing : routings) {
            for (int op : routing) {
                if (shop.pin[op] != null) {
                    return null;
                }
                if (changed.lane[op] != shop.parked()) {
                    time = Math.min(time, start[op]);
                    changed.apply(new Step.Transfer(changed.lane[op], changed.index[op], shop.parked(), 0));
                }
            }
        }
        for (int op : chosen) {
            Mode[] modes = shop.modes(op);
            int target = modes[random.nextInt(modes.length)].machine();
            int at = Math.min(indexAt(target, time), changed.sequences[target].length);
            changed.apply(new Step.Transfer(shop.parked(), changed.index[op], target, at));
        }
        return new Step.Jump(changed.copy());
    }
}
