package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twinbench.model.AssetId;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.TimeSampler;

/** Vehicles that bring the parts of transport blocks along guide paths: gives them orders, sends them to charge and home. */
final class Fleet extends Component {
    static final ComponentType TYPE =
            ComponentType.of("fleet", 0, 0, FleetParameters.ALL, Fleet::new).checked(FleetCheck::check);

    static final int END = 0;
    static final int CLEAR = 1;
    static final int LOADED = 2;
    static final int UNLOADED = 3;
    static final int CHARGED = 4;
    static final int GIVE_WAY = 5;
    private static final int RUN_DOWN = 6;
    private static final int KINDS = 7;

    /** Metres from the floor to the first part on a vehicle, and from part to part. */
    static final double DECK = 0.6;

    static final double LAYER = 0.35;

    final String home;
    final double length;
    final int zonesAhead;
    final int capacity;
    /** Ticks that a stop costs on top of driving at full speed: v/a. */
    final long startLoss;

    Roads roads;
    private final Vehicle[] vehicles;
    private final Battery[] batteries;
    private final TimeSampler loadTime;
    private final TimeSampler unloadTime;
    private final double speed;
    private final boolean goesHome;
    private final Dispatch dispatch;
    private final List<Charger> chargers = new ArrayList<>();
    private final int channel;
    private long trips;

    Fleet(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        home = values.text("home").strip();
        length = values.amount("length");
        speed = values.amount("speed");
        double acceleration = values.amount("acceleration");
        startLoss = acceleration > 0 ? Ticks.ofSeconds(speed / acceleration) : 0;
        zonesAhead = (int) values.whole("zonesAhead");
        capacity = (int) values.whole("capacity");
        goesHome = values.text("idle").equals("home");
        loadTime = setting.times("loadTime");
        unloadTime = setting.times("unloadTime");
        dispatch = new Dispatch(this, values.text("dispatch"));
        channel = plant.view.number(asset, "busy", Unit.PIECE);
        int kind = plant.kinds.of(values.text("look"));
        vehicles = new Vehicle[(int) values.whole("vehicles")];
        batteries = new Battery[vehicles.length];
        for (int i = 0; i < vehicles.length; i++) {
            vehicles[i] = new Vehicle(this, i, kind);
            batteries[i] = new Battery(vehicles[i], values);
        }
    }

    AssetId vehicleAsset(int index) {
        return new AssetId(asset.value() + ":" + (index + 1));
    }

    @Override
    void connect() {
        List<GuidePath> paths = new ArrayList<>();
        for (Component component : plant.components) {
            switch (component) {
                case GuidePath path -> paths.add(path);
                case Charger charger -> chargers.add(charger);
                default -> {}
            }
        }
        roads = new Roads(paths, speed);
        chargers.removeIf(charger ->
                !roads.network.leads(home, charger.junction) || !roads.network.leads(charger.junction, home));
    }

    void serves(Transport transport) {
        dispatch.add(transport);
    }

    @Override
    void start() {
        for (Vehicle vehicle : vehicles) {
            vehicle.start();
            if (!chargers.isEmpty()) {
                watch(vehicle);
            }
        }
        countBusy();
    }

    Battery battery(Vehicle vehicle) {
        return batteries[vehicle.index];
    }

    long schedule(long delay, int vehicle, int what) {
        return schedule(delay, vehicle * KINDS + what);
    }

    @Override
    public void happen(int data) {
        Vehicle vehicle = vehicles[data / KINDS];
        switch (data % KINDS) {
            case END -> vehicle.atEnd();
            case CLEAR -> vehicle.clear();
            case LOADED -> load(vehicle);
            case UNLOADED -> vehicle.order.deliver(vehicle.load.removeFirst(), vehicle);
            case CHARGED -> charged(vehicle);
            case RUN_DOWN -> ranDown(vehicle);
            default -> makeWay(vehicle);
        }
    }

    /** Parts wait that no vehicle is to fetch. */
    void wanted(Transport transport) {
        while (transport.unclaimed() > 0) {
            Vehicle vehicle = dispatch.nearestIdle(vehicles, transport);
            if (vehicle == null) {
                return;
            }
            fetch(vehicle, transport);
        }
    }

    private void fetch(Vehicle vehicle, Transport transport) {
        plant.calendar.cancel(vehicle.runDown);
        vehicle.order = transport;
        vehicle.claims = capacity;
        transport.claim(capacity);
        vehicle.go(roads.route(vehicle.junction, transport.pickup), transport.pickup, Vehicle.Task.FETCH);
        countBusy();
    }

    /** A vehicle is where it was sent. */
    void arrived(Vehicle vehicle) {
        switch (vehicle.task) {
            case FETCH -> load(vehicle);
            case DELIVER -> unload(vehicle);
            case CHARGE -> {
                vehicle.park();
                vehicle.state(Vehicle.BLOCKED);
                chargerAt(vehicle.junction).arrived(vehicle);
            }
            default -> free(vehicle);
        }
    }

    private void load(Vehicle vehicle) {
        if (vehicle.claims > 0 && vehicle.order.isWaiting()) {
            vehicle.claims--;
            vehicle.load.add(vehicle.order.pick());
            vehicle.state(Vehicle.LOADING);
            schedule(loadTime.next(plant.now), vehicle.index, LOADED);
        } else {
            vehicle.order.claim(-vehicle.claims);
            vehicle.claims = 0;
            depart(vehicle);
        }
    }

    private void depart(Vehicle vehicle) {
        if (vehicle.load.isEmpty()) {
            free(vehicle);
        } else {
            Transport order = vehicle.order;
            vehicle.go(roads.route(order.pickup, order.dropoff), order.dropoff, Vehicle.Task.DELIVER);
        }
    }

    private void unload(Vehicle vehicle) {
        vehicle.state(Vehicle.UNLOADING);
        schedule(unloadTime.next(plant.now), vehicle.index, UNLOADED);
    }

    /** The part that a vehicle has put down has found room. */
    void delivered(Vehicle vehicle) {
        if (vehicle.load.isEmpty()) {
            trips++;
            free(vehicle);
        } else {
            unload(vehicle);
        }
    }

    /** A vehicle has nothing to do: it charges, fetches the next parts, or waits. */
    private void free(Vehicle vehicle) {
        vehicle.task = Vehicle.Task.NONE;
        vehicle.order = null;
        vehicle.state(Vehicle.IDLE);
        Charger charger = battery(vehicle).isLow() ? nearestCharger(vehicle) : null;
        Transport next = charger == null ? dispatch.next(vehicle) : null;
        if (charger != null) {
            vehicle.go(roads.route(vehicle.junction, charger.junction), charger.junction, Vehicle.Task.CHARGE);
        } else if (next != null) {
            fetch(vehicle, next);
        } else if (vehicle.junction.equals(home)) {
            vehicle.park();
        } else if (goesHome || vehicle.isInTheWay()) {
            retreat(vehicle);
        }
        if (vehicle.task == Vehicle.Task.NONE && !chargers.isEmpty()) {
            watch(vehicle);
        }
        countBusy();
    }

    /** Standing still costs energy too: a vehicle without work charges before its battery is empty. */
    private void watch(Vehicle vehicle) {
        plant.calendar.cancel(vehicle.runDown);
        long left = battery(vehicle).restingTicks();
        vehicle.runDown = left < Long.MAX_VALUE ? schedule(left, vehicle.index, RUN_DOWN) : EventCalendar.NO_EVENT;
    }

    private void ranDown(Vehicle vehicle) {
        if (vehicle.task == Vehicle.Task.NONE) {
            battery(vehicle).spend(vehicle.states.state(), plant.now);
            free(vehicle);
        }
    }

    /** One piece nearer to home, so that it can be called back at the next junction. */
    private void retreat(Vehicle vehicle) {
        String stop = roads.firstStop(vehicle.junction, home);
        vehicle.go(roads.route(vehicle.junction, stop), stop, Vehicle.Task.RETREAT);
    }

    private void makeWay(Vehicle vehicle) {
        if (vehicle.task == Vehicle.Task.NONE && vehicle.isInTheWay()) {
            retreat(vehicle);
        }
    }

    private Charger nearestCharger(Vehicle vehicle) {
        Charger best = null;
        for (Charger charger : chargers) {
            if (best == null || seconds(vehicle, charger.junction) < seconds(vehicle, best.junction)) {
                best = charger;
            }
        }
        return best;
    }

    double seconds(Vehicle vehicle, String junction) {
        return roads.network.seconds(vehicle.junction, junction);
    }

    private Charger chargerAt(String junction) {
        return chargers.stream()
                .filter(charger -> charger.junction.equals(junction))
                .findFirst()
                .orElseThrow();
    }

    private void charged(Vehicle vehicle) {
        battery(vehicle).charged();
        Charger charger = chargerAt(vehicle.junction);
        free(vehicle);
        charger.left();
    }

    /** Whether no vehicle does anything but wait for one of some places to put its part down. */
    boolean allWait(Collection<Vehicle> blocked) {
        return blocked.size() == vehicles.length;
    }

    private void countBusy() {
        if (plant.view.on) {
            int busy = 0;
            for (Vehicle vehicle : vehicles) {
                busy += vehicle.task == Vehicle.Task.NONE ? 0 : 1;
            }
            plant.view.value(plant.now, channel, busy);
        }
    }

    /** Where a vehicle is drawn beside the paths; null if nowhere. */
    Vec3 parking(int index, String junction) {
        boolean atHome = site != null && junction.equals(home);
        return atHome ? site.along((index + 0.5) / vehicles.length) : roads.point(junction);
    }

    /** The direction in which parked vehicles look. */
    Site parkingSite() {
        return site != null ? site : roads.anySite();
    }

    @Override
    void resetStatistics() {
        trips = 0;
        for (Vehicle vehicle : vehicles) {
            battery(vehicle).resetStatistics(vehicle.states.state(), plant.now);
            vehicle.states.reset(plant.now);
        }
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no changeable parameter " + key);
    }

    @Override
    void report(Figures figures) {
        long now = figures.now;
        double idle = share(Vehicle.IDLE, now) + share(Vehicle.CHARGING, now);
        figures.add("utilisation", 1 - idle, Unit.PERCENT);
        for (int state = 0; state < Vehicle.STATES.size(); state++) {
            figures.add("stateShare." + Vehicle.STATES.get(state), share(state, now), Unit.PERCENT);
        }
        figures.count("trips", trips);
        figures.add("energy", energy(now), Unit.KILOWATT_HOUR);
    }

    /** The mean over all vehicles. */
    private double share(int state, long now) {
        double sum = 0;
        for (Vehicle vehicle : vehicles) {
            sum += vehicle.states.share(state, now);
        }
        return sum / vehicles.length;
    }

    @Override
    double energy(long now) {
        double joules = 0;
        for (Vehicle vehicle : vehicles) {
            joules += battery(vehicle).energy(vehicle.states.state(), now);
        }
        return joules;
    }
}
