package org.twinbench.sim.factory;

import org.twinbench.model.ParameterValues;

/** The people that a station needs for the work on each of its places: how many, with which skill, and from where. */
final class Staff {
    /** How many one place needs. */
    final int people;
    /** What they must be able to do; empty if anybody will do. */
    final String skill;

    private final Machine machine;
    private final String poolId;
    /** Null for a station that works alone. */
    private Workers pool;
    /** Places that wait for people. */
    private int waiting;

    Staff(Machine machine, ParameterValues values) {
        this.machine = machine;
        poolId = values.text("workers").strip();
        people = (int) values.whole("people");
        skill = values.text("skill").strip();
    }

    void connect() {
        if (!poolId.isEmpty()) {
            pool = machine.plant.component(poolId, Workers.class);
            pool.serves(machine);
        }
    }

    boolean isNeeded() {
        return pool != null;
    }

    /** Asks for people for a place. @return whether work can begin at once; else the station is told when they are there */
    boolean come(int place) {
        if (pool == null || pool.ask(machine, place)) {
            return true;
        }
        waiting++;
        return false;
    }

    /** The people for one of the places that wait have come. */
    void arrived() {
        waiting--;
    }

    void leave(int place) {
        if (pool != null) {
            pool.leave(machine, place);
        }
    }

    boolean isAwaited() {
        return waiting > 0;
    }

    /** Whether everybody that it needs is off. */
    boolean isOff() {
        return pool != null && !pool.isOnDuty();
    }

    boolean hasShifts() {
        return pool != null && pool.hasShifts();
    }
}
