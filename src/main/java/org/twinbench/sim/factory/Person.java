package org.twinbench.sim.factory;

import java.util.List;
import java.util.Set;
import org.twinbench.model.Vec3;
import org.twinbench.sim.StateTimes;

/** One of the {@link Workers}: where somebody is, what somebody can, and what somebody is at. */
final class Person {
    static final List<String> STATES = List.of("idle", "walking", "working", "offShift");
    static final int IDLE = 0;
    static final int WALKING = 1;
    static final int WORKING = 2;
    static final int OFF_SHIFT = 3;

    final int index;
    final Set<String> skills;
    final StateTimes states = new StateTimes(STATES.size());
    private final Plant plant;
    /** The number among what the view shows. */
    private final int mover;
    /** Where the person stands; null if that is nowhere in the model. */
    private Vec3 at;
    /** The station and the place of it that the person is at, or walks to; null for one who is free. */
    private Machine station;

    private int place;

    Person(Plant plant, int index, Set<String> skills, int mover) {
        this.plant = plant;
        this.index = index;
        this.skills = Set.copyOf(skills);
        this.mover = mover;
    }

    boolean isFree() {
        return station == null;
    }

    boolean isAt(Machine other, int otherPlace) {
        return other.equals(station) && place == otherPlace;
    }

    boolean can(String skill) {
        return skill.isEmpty() || skills.contains(skill);
    }

    /** Metres to a point; 0 if the way is not known. */
    double distance(Vec3 to) {
        return at == null || to == null ? 0 : at.distance(to);
    }

    /** Begins to walk to a place, where the person is after some ticks. */
    void send(Machine to, int toPlace, Vec3 stand, long ticks, Site view) {
        station = to;
        place = toPlace;
        state(ticks > 0 ? WALKING : WORKING);
        move(stand, ticks, view);
    }

    void arrived() {
        state(WORKING);
    }

    void done(boolean onDuty) {
        station = null;
        state(onDuty ? IDLE : OFF_SHIFT);
    }

    /** A shift begins or ends: who is free comes in at home, or is gone. */
    void clock(boolean onDuty, Vec3 home, Site view) {
        if (!isFree()) {
            return;
        }
        state(onDuty ? IDLE : OFF_SHIFT);
        if (onDuty) {
            move(home, 0, view);
        } else {
            plant.view.hide(plant.parts, mover, plant.now);
        }
    }

    private void move(Vec3 to, long ticks, Site view) {
        Vec3 from = at == null ? to : at;
        at = to;
        if (plant.view.on && to != null && view != null) {
            plant.view.move(plant.parts, mover, plant.now, view, ticks > 0 ? from : to, to, plant.now + ticks);
        }
    }

    private void state(int state) {
        if (state != states.state()) {
            states.set(plant.now, state);
        }
    }
}
