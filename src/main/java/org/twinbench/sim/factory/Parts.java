package org.twinbench.sim.factory;

import java.util.Arrays;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;
import org.twinbench.sim.SimulationException;

/** The parts in the factory, by number: parallel arrays whose entries are reused, since parts come and go by the million. */
final class Parts {
    static final byte GOOD = 0;
    static final byte TO_REWORK = 1;
    static final byte SCRAP = 2;

    /** Far more than any factory holds; a run with more has a source that nothing keeps up with. */
    static final int MOST = 2_000_000;

    /** The tick at which a part entered the factory. */
    long[] entered = new long[64];
    /** The tick at which a part entered the block it is in. */
    long[] arrived = new long[64];
    /** On a conveyor: the reading of the belt's clock when the part came onto it. */
    long[] boarded = new long[64];

    int[] kind = new int[64];
    /** The number of the part among all that were ever created in the run, from 0. */
    long[] serial = new long[64];
    /** What the last inspection said of it. */
    byte[] verdict = new byte[64];
    /** How often it was sent to rework. */
    int[] reworks = new int[64];
    /** The number of the gate whose card it carries; −1 for none. */
    int[] gate = new int[64];
    /** The order that it belongs to, in the orders of the plant; −1 for none. */
    int[] order = new int[64];
    /** Whether the view has the part. */
    boolean[] shown = new boolean[64];

    private int[] free = new int[64];
    private int freeCount;
    private int used;
    private long created;

    /** The number of something that only the view knows, such as a vehicle or a person; it has no serial number. */
    int mover(int ofKind) {
        int mover = allot(ofKind, 0);
        serial[mover] = -1;
        return mover;
    }

    int create(int ofKind, long now) {
        int part = allot(ofKind, now);
        serial[part] = created++;
        return part;
    }

    private int allot(int ofKind, long now) {
        int part = freeCount > 0 ? free[--freeCount] : nextUnused(now);
        kind[part] = ofKind;
        verdict[part] = GOOD;
        reworks[part] = 0;
        gate[part] = -1;
        order[part] = Orders.NONE;
        entered[part] = now;
        shown[part] = false;
        return part;
    }

    private int nextUnused(long now) {
        if (used == MOST) {
            throw new SimulationException(Message.of("factory.tooManyParts", Ticks.toSeconds(now), MOST));
        }
        if (used == free.length) {
            int size = 2 * used;
            entered = Arrays.copyOf(entered, size);
            arrived = Arrays.copyOf(arrived, size);
            boarded = Arrays.copyOf(boarded, size);
            kind = Arrays.copyOf(kind, size);
            serial = Arrays.copyOf(serial, size);
            verdict = Arrays.copyOf(verdict, size);
            gate = Arrays.copyOf(gate, size);
            order = Arrays.copyOf(order, size);
            reworks = Arrays.copyOf(reworks, size);
            shown = Arrays.copyOf(shown, size);
            free = Arrays.copyOf(free, size);
        }
        return used++;
    }

    void remove(int part) {
        free[freeCount++] = part;
    }
}
