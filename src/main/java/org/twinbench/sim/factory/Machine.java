package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.StateTimes;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeSampler;
import org.twinbench.sim.TimeWeighted;

/** Works on parts at one or several places; a finished part blocks its place until it can leave. */
final class Machine extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "machine",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("processTime", Declared.DURATION),
                            Parameter.optional("capacity", new ParameterType.Whole(1, 10_000), "1"),
                            Parameter.optional("timeToFailure", Declared.DURATION, "0 s"),
                            Parameter.optional("timeToRepair", Declared.DURATION, "0 s"),
                            Declared.choice("failureMode", "operating", "calendar"),
                            Declared.choice("afterRepair", "resume", "restart"),
                            Parameter.optional("product", new ParameterType.Text(), ""),
                            Parameter.optional("powerWorking", Declared.POWER, "0 kW"),
                            Parameter.optional("powerIdle", Declared.POWER, "0 kW"),
                            Parameter.optional("powerBlocked", Declared.POWER, "0 kW"),
                            Parameter.optional("powerFailed", Declared.POWER, "0 kW"),
                            Declared.ROUTING),
                    Machine::new)
            .changeable(
                    "processTime",
                    "timeToFailure",
                    "timeToRepair",
                    "powerWorking",
                    "powerIdle",
                    "powerBlocked",
                    "powerFailed")
            .instantIf(values -> Durations.reach(values.distribution("processTime")) == 0);

    static final List<String> STATES = List.of("idle", "working", "blocked", "failed");
    private static final int IDLE = 0;
    private static final int WORKING = 1;
    private static final int BLOCKED = 2;
    private static final int FAILED = 3;
    private static final String[] POWERS = {"powerIdle", "powerWorking", "powerBlocked", "powerFailed"};

    private final TimeSampler processTime;
    private final Places places;
    private final Breakdowns breakdowns;
    private final int product;
    private final IntQueue done = new IntQueue();
    private final StateTimes states = new StateTimes(STATES.size());
    private final TimeWeighted busy = new TimeWeighted();
    private final TimeWeighted power = new TimeWeighted();
    private final Tally stay = new Tally();
    private final double[] watts = new double[POWERS.length];
    private final int stateChannel;
    private final int powerChannel;
    private int working;
    private long processed;

    Machine(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        processTime = setting.times("processTime");
        places = new Places(
                (int) values.whole("capacity"), values.text("afterRepair").equals("restart"));
        breakdowns = new Breakdowns(this, setting);
        String made = values.text("product");
        product = made.isBlank() ? -1 : plant.kinds.of(made.strip());
        readPowers(values);
        stateChannel = plant.view.state(asset, STATES);
        powerChannel = plant.view.number(asset, "power", Unit.KILOWATT);
    }

    private void readPowers(ParameterValues values) {
        for (int i = 0; i < POWERS.length; i++) {
            watts[i] = values.amount(POWERS[i]);
        }
    }

    @Override
    void start() {
        plant.view.value(plant.now, stateChannel, IDLE);
        power.set(plant.now, watts[IDLE]);
        plant.view.value(plant.now, powerChannel, watts[IDLE]);
        breakdowns.start();
    }

    @Override
    boolean hasRoom() {
        return !breakdowns.failed() && places.free() > 0;
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        long duration = processTime.next(plant.now);
        int place = places.occupy(part, duration);
        begin(place);
        working++;
        update();
        if (plant.view.on) {
            show(part, place, duration);
        }
    }

    private void begin(int place) {
        places.began(place, plant.now, schedule(places.remaining(place), place));
    }

    /** The part goes from the entry to its place while work begins. */
    private void show(int part, int place, long duration) {
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            long arrival = plant.now + Math.min(2 * Ticks.PER_SECOND, duration / 2);
            double at = (place + 1.0) / (places.count() + 1.0);
            plant.view.move(plant.parts, part, plant.now, site, site.entry(), site.along(at), arrival);
        }
    }

    @Override
    public void happen(int data) {
        if (data >= 0) {
            complete(data);
        } else {
            breakdowns.happen(data);
        }
    }

    private void complete(int place) {
        working--;
        processed++;
        places.finished(place);
        int part = places.part(place);
        int kind = plant.parts.kind[part];
        plant.parts.kind[part] = product >= 0 ? product : plant.kinds.processed(kind);
        plant.trace.processed(plant.now, plant.parts.serial[part], plant.parts.kind[part], this);
        done.add(place);
        update();
        outlet.push();
        if (plant.view.on && site != null && outlet.isWaiting) {
            double at = (place + 1.0) / (places.count() + 1.0);
            long arrival = plant.now + Ticks.PER_SECOND;
            plant.view.move(plant.parts, part, plant.now, site, site.along(at), site.exit(), arrival);
        }
    }

    @Override
    boolean hasReady() {
        return !done.isEmpty();
    }

    @Override
    int release() {
        int part = places.leave(done.removeFirst());
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        update();
        return part;
    }

    @Override
    boolean isStuck() {
        return done.size() == places.count();
    }

    /** All work stops; what is left of it is kept. */
    void interrupt() {
        for (int place = 0; place < places.count(); place++) {
            if (places.isWorking(place)) {
                plant.calendar.cancel(places.event(place));
                places.interrupt(place, plant.now);
            }
        }
        update();
    }

    /** Work goes on after a repair, and waiting parts may come in. */
    void resume() {
        for (int place = 0; place < places.count(); place++) {
            if (places.isInterrupted(place)) {
                begin(place);
            }
        }
        update();
        plant.roomIn(this);
    }

    private void update() {
        boolean failed = breakdowns.failed();
        int state = failed ? FAILED : working > 0 ? WORKING : done.isEmpty() ? IDLE : BLOCKED;
        busy.set(plant.now, failed ? 0 : working);
        if (state != states.state()) {
            states.set(plant.now, state);
            plant.view.value(plant.now, stateChannel, state);
            updatePower();
            breakdowns.working(state == WORKING);
        }
    }

    private void updatePower() {
        power.set(plant.now, watts[states.state()]);
        plant.view.value(plant.now, powerChannel, watts[states.state()]);
    }

    @Override
    void resetStatistics() {
        states.reset(plant.now);
        busy.reset(plant.now);
        power.reset(plant.now);
        stay.reset();
        processed = 0;
        breakdowns.resetStatistics();
    }

    @Override
    void change(String key, ParameterValues values) {
        switch (key) {
            case "processTime" -> processTime.change(values.distribution(key));
            case "timeToFailure", "timeToRepair" -> breakdowns.change(values, states.state() == WORKING);
            default -> {
                readPowers(values);
                updatePower();
            }
        }
    }

    @Override
    void report(Figures figures) {
        long now = figures.now;
        figures.add("utilisation", busy.mean(now) / places.count(), Unit.PERCENT);
        for (int state = 0; state < STATES.size(); state++) {
            figures.add("stateShare." + STATES.get(state), states.share(state, now), Unit.PERCENT);
        }
        figures.count("processed", processed);
        figures.stay(stay);
        double down = Ticks.toSeconds(states.in(FAILED, now));
        breakdowns.report(figures, figures.seconds() - down, down);
        figures.add("energy", energy(now), Unit.KILOWATT_HOUR);
    }

    @Override
    double energy(long now) {
        return power.integral(now) / Ticks.PER_SECOND;
    }
}
