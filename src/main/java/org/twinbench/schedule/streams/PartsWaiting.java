package org.twinbench.schedule.streams;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.twinbench.schedule.Machine;

/** Parts between machines with limited room: in a place in front of the next, or still on the one before, which they block. */
final class PartsWaiting {
    private final List<Machine> machines;
    private final int[] lane;
    private final int[] taken;
    private final BitSet inPlace;
    private final BitSet blocked;
    /** By machine: operations whose parts have not found a place in front of it, in the order in which they ended. */
    private final List<Deque<Integer>> queue;

    PartsWaiting(List<Machine> machines, int operations, int[] lane) {
        this.machines = machines;
        this.lane = lane;
        this.taken = new int[machines.size()];
        this.inPlace = new BitSet(operations);
        this.blocked = new BitSet(machines.size());
        this.queue = Stream.<Deque<Integer>>generate(ArrayDeque::new)
                .limit(machines.size())
                .toList();
    }

    boolean isBlocked(int machine) {
        return blocked.get(machine);
    }

    void free(int machine) {
        blocked.clear(machine);
    }

    /** @param isTimed whether it ends at all; a machine with limited room somewhere behind it stands still otherwise */
    void ends(int operation, int from, int to, boolean isTimed) {
        if (from == to || hasEndlessRoom(to)) {
            block(from, !isTimed && isAnyLimited());
        } else if (taken[to] < machines.get(to).inputPlaces()) {
            taken[to]++;
            inPlace.set(operation);
            block(from, !isTimed);
        } else {
            queue.get(to).add(operation);
            block(from, true);
        }
    }

    /** One part of a batch is enough to block the machine. */
    private void block(int machine, boolean isHeld) {
        blocked.set(machine, isHeld || blocked.get(machine));
    }

    /**
     * The part of an operation gets onto the next machine.
     *
     * @param isTimed whether that happens before the calendars end
     */
    void goesOn(int operation, int machine, boolean isTimed) {
        if (inPlace.get(operation)) {
            inPlace.clear(operation);
            Integer first = queue.get(machine).poll();
            if (first != null) {
                inPlace.set(first);
                free(lane[first]);
            } else if (isTimed) {
                taken[machine]--;
            }
        } else if (queue.get(machine).remove(operation)) {
            free(lane[operation]);
        }
    }

    private boolean hasEndlessRoom(int machine) {
        return machines.get(machine).inputPlaces() == Machine.UNLIMITED;
    }

    private boolean isAnyLimited() {
        return machines.stream().anyMatch(machine -> machine.inputPlaces() != Machine.UNLIMITED);
    }
}
