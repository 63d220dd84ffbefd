package org.twinbench.sim.factory.analytic;

import java.util.Arrays;

/** What each machine of a line does and how many parts each buffer holds; immutable. */
final class LineState {
    static final int STARVED = 0;
    static final int WORKING = 1;
    static final int BLOCKED = 2;
    static final int DOWN = 3;

    private final int[] machines;
    private final int[] levels;

    private LineState(int[] machines, int[] levels) {
        this.machines = machines;
        this.levels = levels;
    }

    /** Only the first machine has a part. */
    static LineState empty(int machines) {
        int[] states = new int[machines];
        states[0] = WORKING;
        return new LineState(states, new int[machines - 1]);
    }

    int machine(int i) {
        return machines[i];
    }

    /** Parts in machines and buffers. */
    int parts() {
        int held = (int) Arrays.stream(machines).filter(m -> m != STARVED).count();
        return held + Arrays.stream(levels).sum();
    }

    LineState with(int i, int state) {
        int[] changed = machines.clone();
        changed[i] = state;
        return new LineState(changed, levels);
    }

    /** A machine has finished its part: everything moves that can. */
    LineState completed(int i, int[] buffers) {
        LineState next = new LineState(machines.clone(), levels.clone());
        next.machines[i] = BLOCKED;
        for (int at = machines.length - 1; at >= 0; at--) {
            next.release(at, buffers);
        }
        return next;
    }

    /** The finished part of a machine goes on if there is room, and the machine takes the next one. */
    private void release(int i, int[] buffers) {
        boolean last = i == machines.length - 1;
        if (machines[i] == BLOCKED && last) {
            machines[i] = STARVED;
        } else if (machines[i] == BLOCKED && machines[i + 1] == STARVED) {
            machines[i + 1] = WORKING;
            machines[i] = STARVED;
        } else if (machines[i] == BLOCKED && levels[i] < buffers[i]) {
            levels[i]++;
            machines[i] = STARVED;
        }
        feed(i);
    }

    private void feed(int i) {
        if (machines[i] != STARVED) {
            return;
        }
        if (i == 0) {
            machines[i] = WORKING;
        } else if (levels[i - 1] > 0) {
            levels[i - 1]--;
            machines[i] = WORKING;
        }
        // the part of a blocked machine before this one follows when its turn comes, going upstream
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineState state
                && Arrays.equals(machines, state.machines)
                && Arrays.equals(levels, state.levels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(machines) + Arrays.hashCode(levels);
    }
}
