package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/** Parts wait at one junction until a vehicle of a fleet brings them to another, where the following block takes them. */
final class Transport extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "transport",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("fleet", new ParameterType.Reference()),
                            Parameter.required("pickup", new ParameterType.Text()),
                            Parameter.required("dropoff", new ParameterType.Text()),
                            Parameter.optional("capacity", Declared.COUNT, "0"),
                            Parameter.optional("priority", new ParameterType.Whole(0, 1000), "0"),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Transport::new)
            .checked(FleetCheck::transport);

    final String pickup;
    final String dropoff;
    final long priority;
    private final String fleetId;
    private final long capacity;
    private final IntQueue held = new IntQueue();
    /** Parts that vehicles have put down and that have not found room, with their vehicles. */
    private final IntQueue arrived = new IntQueue();

    private final ArrayDeque<Vehicle> bringers = new ArrayDeque<>();
    private final TimeWeighted inside = new TimeWeighted();
    private final TimeWeighted level = new TimeWeighted();
    private final Tally stay = new Tally();
    private final Tally wait = new Tally();
    private final Stand stand;
    private final int channel;
    private Fleet fleet;
    private int claimed;
    private long delivered;

    Transport(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        fleetId = values.text("fleet");
        pickup = values.text("pickup").strip();
        dropoff = values.text("dropoff").strip();
        priority = values.whole("priority");
        long written = values.whole("capacity");
        capacity = written == 0 ? Long.MAX_VALUE : written;
        stand = new Stand(plant, site);
        channel = plant.view.number(asset, "waiting", Unit.PIECE);
    }

    @Override
    void connect() {
        fleet = plant.component(fleetId, Fleet.class);
        fleet.serves(this);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    boolean hasRoom() {
        return held.size() < capacity;
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        held.add(part);
        inside.set(plant.now, inside.level() + 1);
        levelChanged();
        stand.put(part);
        fleet.wanted(this);
    }

    private void levelChanged() {
        level.set(plant.now, held.size());
        plant.view.value(plant.now, channel, held.size());
    }

    boolean isWaiting() {
        return !held.isEmpty();
    }

    /** The tick since which its first part waits. */
    long waitsSince() {
        return plant.parts.arrived[held.get(0)];
    }

    /** How many parts wait that no vehicle is to fetch. */
    int unclaimed() {
        return held.size() - claimed;
    }

    /** Vehicles are (positive) or are no longer (negative) to fetch some parts. */
    void claim(int parts) {
        claimed += parts;
    }

    /** The part that waits longest goes onto a vehicle that claimed it. */
    int pick() {
        claimed--;
        int part = held.removeFirst();
        wait.add((double) (plant.now - plant.parts.arrived[part]));
        levelChanged();
        stand.take(part);
        plant.roomIn(this);
        return part;
    }

    /** A vehicle puts a part down; it waits until the part has found room. */
    void deliver(int part, Vehicle by) {
        arrived.add(part);
        bringers.add(by);
        delivered++;
        by.state(Vehicle.BLOCKED);
        outlet.push();
    }

    @Override
    boolean hasReady() {
        return !arrived.isEmpty();
    }

    @Override
    int release() {
        int part = arrived.removeFirst();
        inside.set(plant.now, inside.level() - 1);
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        fleet.delivered(bringers.remove());
        return part;
    }

    @Override
    boolean isStuck() {
        return !hasRoom() && fleet.allWait(bringers);
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        inside.reset(plant.now);
        level.reset(plant.now);
        stay.reset();
        wait.reset();
        delivered = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no changeable parameter " + key);
    }

    @Override
    void report(Figures figures) {
        figures.level("level", inside);
        figures.stay(stay);
        figures.level("queue", level);
        figures.add("wait.mean", wait.mean() / Ticks.PER_SECOND, Unit.SECOND);
        figures.count("delivered", delivered);
    }
}
