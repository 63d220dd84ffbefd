package org.twinbench.sim.factory;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.twinbench.model.Vec3;
import org.twinbench.sim.StateTimes;

/** One of the {@link Workers}: where somebody is, what somebody can, and what somebody is at. */
final class Person {
    static final List<String> STATES = List.of("idle", "walking", "working", "offShift");
    static final int IDLE = 0;
    static final int WALKING = 1;
    static final int WORKING = 2;
    static final int OFF_SHIFT = 3;
    /** Not of the pool any more; nobody counts this time. */
    private static final int GONE = 4;

    final int index;
    final Set<String> skills;
    private final StateTimes states = new StateTimes(STATES.size() + 1);
    private final Plant plant;
    /** The number among what the view shows. */
    private final int mover;
    /** Where the person stands; null if that is nowhere in the model. */
    private Vec3 at;
    /** The station and the place of it that the person is at, or walks to; null for one who is free. */
    private Machine station;

    private int place;
    private boolean here;

    Person(Plant plant, int index, Set<String> skills, int mover) {
        this.plant = plant;
        this.index = index;
        this.skills = Set.copyOf(skills);
        this.mover = mover;
        states.reset(plant.now);
    }

    /** Whether nobody needs the person now, on duty or not. */
    boolean isFree() {
        return station == null;
    }

    /** Whether the person is there, at work or not. */
    boolean isHere() {
        return here;
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

    /** The work is done; who is still on duty waits there for the next. */
    void done() {
        station = null;
        state(IDLE);
    }

    /** Begins to wait for work where people begin their shifts. */
    void comeIn(Vec3 home, Site view) {
        here = true;
        state(IDLE);
        move(home, 0, view);
    }

    /** Is not seen any more: until the next shift, or because there is no work for the person at all. */
    void goOff(boolean returns) {
        here = false;
        state(returns ? OFF_SHIFT : GONE);
        plant.view.hide(plant.parts, mover, plant.now);
    }

    void resetStatistics() {
        states.reset(plant.now);
    }

    /** Ticks in a state since the statistics began. */
    long in(int state, long now) {
        return states.in(state, now);
    }

    /** Ticks since the statistics began in which the person belonged to the pool. */
    long employed(long now) {
        return IntStream.range(0, STATES.size())
                .mapToLong(state -> in(state, now))
                .sum();
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
