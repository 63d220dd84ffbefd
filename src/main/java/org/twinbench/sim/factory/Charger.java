package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.sim.TimeWeighted;

/** Charges the batteries of vehicles beside a junction. */
final class Charger extends Component {
    static final ComponentType TYPE = ComponentType.of(
                    "charger",
                    0,
                    0,
                    List.of(
                            Parameter.required("junction", new ParameterType.Text()),
                            Parameter.optional("places", new ParameterType.Whole(1, 1000), "1"),
                            Parameter.required("power", new ParameterType.Amount(Unit.KILOWATT, 1, Declared.MANY))),
                    Charger::new)
            .checked(at -> FleetCheck.junction(at, "junction"));

    final String junction;
    private final int places;
    private final double power;
    private final ArrayDeque<Vehicle> queue = new ArrayDeque<>();
    private final TimeWeighted busy = new TimeWeighted();
    private final int channel;

    Charger(Setting setting) {
        super(setting);
        junction = setting.values().text("junction").strip();
        places = (int) setting.values().whole("places");
        power = setting.values().amount("power");
        channel = plant.view.number(asset, "busy", Unit.PIECE);
    }

    /** A vehicle wants to charge; it waits beside the paths until a place is free. */
    void arrived(Vehicle vehicle) {
        queue.add(vehicle);
        begin();
    }

    private void begin() {
        while (!queue.isEmpty() && busy.level() < places) {
            Vehicle vehicle = queue.poll();
            busy(1);
            vehicle.state(Vehicle.CHARGING);
            vehicle.fleet.schedule(vehicle.fleet.battery(vehicle).chargeTicks(power), vehicle.index, Fleet.CHARGED);
        }
    }

    private void busy(int change) {
        busy.set(plant.now, busy.level() + change);
        plant.view.value(plant.now, channel, busy.level());
    }

    /** A vehicle is charged and has left. */
    void left() {
        busy(-1);
        begin();
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        busy.reset(plant.now);
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no changeable parameter " + key);
    }

    @Override
    void report(Figures figures) {
        figures.add("utilisation", busy.mean(figures.now) / places, Unit.PERCENT);
    }
}
