package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;

/**
 * The hours in which a station works. Outside them it takes nothing in; what it is at is finished first, or waits on its
 * place and goes on from where it stopped when the next shift begins.
 */
final class StationShifts {
    static final List<Parameter> PARAMETERS =
            List.of(Shifts.PARAMETER, Declared.choice("atShiftEnd", "pause", "finish"));

    /** The data of its event. */
    static final int CHANGE = -21;

    private final Machine machine;
    private final Shifts shifts;
    private final boolean pauses;
    private boolean open = true;

    private StationShifts(Machine machine, Component.Setting setting, Shifts shifts) {
        this.machine = machine;
        this.shifts = shifts;
        pauses = setting.values().text("atShiftEnd").equals("pause");
    }

    /** Null for a station that works at all hours. */
    static StationShifts of(Machine machine, Component.Setting setting) {
        Shifts shifts = setting.values().notation("shifts", Shifts.class);
        return shifts.isAlways() ? null : new StationShifts(machine, setting, shifts);
    }

    /** Whether it may begin with something new. */
    boolean isOpen() {
        return open;
    }

    /** Whether what it has begun stands still. */
    boolean isPaused() {
        return pauses && !open;
    }

    /** Begins or ends a shift if it is time, and waits for the next change. @return whether there was a change */
    boolean clock() {
        Plant plant = machine.plant;
        long time = plant.intoWeek + plant.now;
        boolean was = open;
        open = shifts.open(time);
        long next = shifts.nextChange(time);
        if (next < Long.MAX_VALUE) {
            machine.schedule(next - time, CHANGE);
        }
        return open != was;
    }
}
