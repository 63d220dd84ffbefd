package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.StateTimes;

/**
 * One vehicle of a fleet on the guide paths: drives from zone to zone, holds the zones that it is in, and stands at the
 * end of one until the next is its own.
 */
final class Vehicle {
    static final List<String> STATES =
            List.of("idle", "driving", "carrying", "loading", "unloading", "blocked", "charging");
    static final int IDLE = 0;
    static final int DRIVING = 1;
    static final int CARRYING = 2;
    static final int LOADING = 3;
    static final int UNLOADING = 4;
    static final int BLOCKED = 5;
    static final int CHARGING = 6;

    /** What it does when it gets to where it goes. */
    enum Task {
        NONE,
        FETCH,
        DELIVER,
        RETREAT,
        CHARGE
    }

    final Fleet fleet;
    final int index;
    final String name;
    final IntQueue load = new IntQueue();
    final StateTimes states = new StateTimes(STATES.size());
    Task task = Task.NONE;
    /** The relation whose parts it moves. */
    Transport order;
    /** How many more parts of its order it may take. */
    int claims;
    /** When its battery will be low if it goes on standing. */
    long runDown = EventCalendar.NO_EVENT;
    /** The junction where it is, or to which it goes. */
    String junction;
    /** The zone in which it stands or drives; null beside the paths. */
    Zone here;

    private final Plant plant;
    private final int channel;
    /** Its number among what the view shows. */
    private final int mover;

    private Zone behind;
    private Roads.Step[] steps = {};
    private int at;
    private int granted;
    private Zone wanted;
    private boolean standing = true;
    private boolean atRest = true;
    private long clearing = EventCalendar.NO_EVENT;

    Vehicle(Fleet fleet, int index, int kind) {
        this.fleet = fleet;
        this.index = index;
        plant = fleet.plant;
        name = fleet.id + ":" + (index + 1);
        channel = plant.view.state(fleet.vehicleAsset(index), STATES);
        mover = plant.parts.mover(kind);
    }

    void start() {
        junction = fleet.home;
        plant.view.value(plant.now, channel, IDLE);
        park();
    }

    void state(int state) {
        if (state != states.state()) {
            fleet.battery(this).spend(states.state(), plant.now);
            states.set(plant.now, state);
            plant.view.value(plant.now, channel, state);
        }
    }

    /** Goes along a route to a junction, where the fleet hears of it. */
    void go(Roads.Step[] route, String to, Task what) {
        steps = route;
        junction = to;
        task = what;
        at = -1;
        granted = -1;
        atRest = true;
        if (route.length == 0) {
            fleet.arrived(this);
        } else {
            proceed();
        }
    }

    /** At the end of a zone, or at rest at a junction: on into the next zone, or wait for it. */
    private void proceed() {
        standing = true;
        claim(Math.max(1, fleet.zonesAhead));
        if (granted > at) {
            enter();
        } else {
            atRest = true;
            state(BLOCKED);
            Gridlock.check(this);
        }
    }

    /** Reserves zones ahead, so many as are free and wanted. */
    private void claim(int ahead) {
        int last = Math.min(at + ahead, steps.length - 1);
        while (wanted == null && granted < last) {
            Roads.Step step = steps[granted + 1];
            if (step.zone().claim(this, step.forward())) {
                granted++;
            } else {
                wanted = step.zone();
                wanted.waiting.add(this);
                wanted.path.waits(1);
                step.zone().hindering(this, step.forward()).forEach(Vehicle::askForWay);
            }
        }
    }

    /** Another vehicle cannot go on because of this one, which gives way at once if it has nothing to do. */
    private void askForWay() {
        fleet.schedule(0, index, Fleet.GIVE_WAY);
    }

    /** Whether others cannot go on as long as it stands here. */
    boolean isInTheWay() {
        return here != null && here.isWanted();
    }

    /** Who must leave before it can go on; nobody if it does not stand and wait. */
    List<Vehicle> hindered() {
        return standing && wanted != null ? wanted.hindering(this, steps[granted + 1].forward()) : List.of();
    }

    /** The zone for which it waits; null if for none. */
    Zone wanted() {
        return wanted;
    }

    /** The zone for which it waits may have become free. */
    void retry() {
        Zone zone = wanted;
        if (zone.claim(this, steps[granted + 1].forward())) {
            wanted = null;
            zone.path.waits(-1);
            granted++;
            boolean waits = standing;
            claim(standing ? Math.max(1, fleet.zonesAhead) : fleet.zonesAhead);
            if (waits) {
                enter();
            }
        }
    }

    private void enter() {
        at++;
        Roads.Step step = steps[at];
        long start = atRest ? fleet.startLoss : 0;
        standing = false;
        atRest = false;
        Zone left = here;
        here = step.zone();
        clear();
        state(load.isEmpty() ? DRIVING : CARRYING);
        if (left != here) {
            leave(left, start);
        }
        fleet.schedule(start + step.ticks(), index, Fleet.END);
        if (at == 0 || steps[at - 1].zone().path != here.path) {
            here.path.passed();
        }
        show(step, plant.now + start + step.ticks());
        claim(fleet.zonesAhead);
    }

    private void leave(Zone left, long start) {
        if (left != null) {
            if (fleet.length > 0) {
                behind = left;
                clearing = fleet.schedule(start + fleet.roads.ticks(here.path, fleet.length), index, Fleet.CLEAR);
            } else {
                left.release();
            }
        }
    }

    /** The rear has left the zone behind. */
    void clear() {
        if (behind != null) {
            plant.calendar.cancel(clearing);
            Zone free = behind;
            behind = null;
            free.release();
        }
    }

    /** The front is at the end of a zone. */
    void atEnd() {
        if (at == steps.length - 1) {
            standing = true;
            fleet.arrived(this);
        } else {
            proceed();
        }
    }

    /** Leaves the paths for a place beside them. */
    void park() {
        clear();
        if (here != null) {
            Zone free = here;
            here = null;
            free.release();
        }
        Vec3 place = fleet.parking(index, junction);
        if (plant.view.on && place != null) {
            plant.view.move(plant.parts, mover, plant.now, fleet.parkingSite(), place, place, plant.now);
        }
    }

    private void show(Roads.Step step, long until) {
        Lane lane = here.path.lane;
        if (!plant.view.on) {
            return;
        }
        if (lane.site() == null) {
            plant.view.hide(plant.parts, mover, plant.now);
            return;
        }
        double scale = lane.site().length() / lane.length();
        Way way = lane.site().way();
        double from = step.from() * scale;
        double to = step.to() * scale;
        plant.view.travel(plant.parts, mover, plant.now, way, from, to, 0, until);
        for (int i = 0; i < load.size(); i++) {
            double lift = Fleet.DECK + i * Fleet.LAYER;
            plant.view.travel(plant.parts, load.get(i), plant.now, way, from, to, lift, until);
        }
    }
}
