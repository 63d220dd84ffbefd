package org.twinbench.sim.factory;

import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;

/**
 * Lets a machine take a part only when there is room for it in the buffer behind, and keeps that room while it works
 * (blocking before service): a machine that is blocked has not begun.
 */
final class RoomAhead {
    static final Parameter PARAMETER = Declared.choice("blocking", "afterService", "beforeService");

    private final Machine machine;
    /** Null if what follows always has room. */
    private Buffer buffer;

    private RoomAhead(Machine machine) {
        this.machine = machine;
    }

    /** Null for a machine that blocks after service. */
    static RoomAhead of(Machine machine, ParameterValues values) {
        return isUsed(values) ? new RoomAhead(machine) : null;
    }

    static boolean isUsed(ParameterValues values) {
        return values.has(PARAMETER.key()) && values.text(PARAMETER.key()).equals("beforeService");
    }

    void connect() {
        if (machine.outlet.next[0] instanceof Buffer following) {
            buffer = following;
            buffer.keepers.add(machine.number);
        }
    }

    boolean isThere() {
        return buffer == null || buffer.hasRoom();
    }

    void keep() {
        if (buffer != null) {
            buffer.keepFor(machine);
        }
    }

    /** Room can be kept in one buffer alone; a sink always has it. */
    static void check(Inspection at) {
        if (!isUsed(at.values())) {
            return;
        }
        boolean fits = at.element().next().size() == 1 && at.next().stream().allMatch(RoomAhead::keeps);
        if (!fits) {
            at.errorAt(PARAMETER.key(), "factory.noRoomAhead", at.element().id());
        }
    }

    private static boolean keeps(Element next) {
        return next.type().equals(Buffer.TYPE.key()) || next.type().equals(Sink.TYPE.key());
    }
}
