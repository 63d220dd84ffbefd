package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.sim.StateTimes;
import org.twinbench.sim.Tally;
import org.twinbench.state.TraceStep.What;

/** Lets each part take an amount of material out of a tank, or give one into it; one part at a time. */
final class Filler extends Block implements Flows.Valve {
    static final ComponentType FILL = type("filler");
    static final ComponentType EMPTY = type("emptier");

    private static final List<String> STATES = List.of("idle", "working", "starved", "blocked");
    private static final int IDLE = 0;
    private static final int WORKING = 1;
    private static final int STARVED = 2;
    private static final int BLOCKED = 3;
    private static final int NONE = -1;
    /** The share of an amount that rounding may leave. */
    private static final double ROUNDING = 1e-9;

    private final String tankId;
    private final boolean gives;
    private final StateTimes states = new StateTimes(STATES.size());
    private final Tally stay = new Tally();
    private final int channel;
    private Stream stream;
    private double amount;
    private double rate;
    private int part = NONE;
    private boolean done;
    /** What has passed when the present part has its amount. */
    private double goal;

    private double passedBefore;
    private long processed;

    private static ComponentType type(String key) {
        return ComponentType.of(
                        key,
                        ComponentType.ANY,
                        ComponentType.ANY,
                        List.of(
                                Parameter.required("tank", new ParameterType.Reference()),
                                Parameter.required("amount", new ParameterType.Amount(Unit.CUBIC_METRE, 1e-9, 1e6)),
                                Parameter.required("rate", Pipe.RATE),
                                Declared.ROUTING,
                                Shares.PARAMETER),
                        Filler::new)
                .changeable("amount", "rate")
                .checked(at -> {
                    Shares.check(at);
                    Pipe.isTank(at, "tank", at.values().text("tank"));
                });
    }

    Filler(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        tankId = values.text("tank");
        gives = setting.element().type().equals(EMPTY.key());
        amount = values.amount("amount");
        rate = values.amount("rate");
        channel = plant.view.state(asset, STATES);
    }

    @Override
    void connect() {
        Tank tank = plant.component(tankId, Tank.class);
        stream = gives ? new Stream(null, tank) : new Stream(tank, null);
        plant.flows().add(stream, this);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, IDLE);
    }

    @Override
    boolean hasRoom() {
        return part == NONE;
    }

    @Override
    void take(int newPart) {
        plant.flows().advance();
        part = newPart;
        done = false;
        goal = stream.passed + amount;
        plant.parts.arrived[part] = plant.now;
        if (plant.view.on && site != null) {
            plant.view.move(plant.parts, part, plant.now, site, site.entry(), middle(), plant.now);
        } else {
            plant.view.hide(plant.parts, part, plant.now);
        }
        plant.flows().update();
    }

    private Vec3 middle() {
        return site.entry().plus(site.exit()).times(0.5);
    }

    private boolean isFilling() {
        return part != NONE && !done;
    }

    @Override
    public void decide() {
        if (isFilling() && goal - stream.passed <= ROUNDING * amount) {
            done = true;
            processed++;
            plant.trace.tell(What.WORKED, part, this);
            outlet.push();
        }
        stream.wanted = isFilling() ? rate : 0;
    }

    @Override
    public void flows() {
        int state = part == NONE ? IDLE : done ? BLOCKED : stream.rate > 0 ? WORKING : gives ? BLOCKED : STARVED;
        if (state != states.state()) {
            states.set(plant.now, state);
            plant.view.value(plant.now, channel, state);
        }
    }

    @Override
    public double enough() {
        return isFilling() && stream.rate > 0 ? (goal - stream.passed) / stream.rate : Double.POSITIVE_INFINITY;
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    boolean hasReady() {
        return done;
    }

    @Override
    int release() {
        int leaving = part;
        part = NONE;
        done = false;
        stay.add((double) (plant.now - plant.parts.arrived[leaving]));
        plant.flows().update();
        return leaving;
    }

    @Override
    boolean isStuck() {
        return done;
    }

    @Override
    void resetStatistics() {
        plant.flows().advance();
        states.reset(plant.now);
        stay.reset();
        passedBefore = stream.passed;
        processed = 0;
    }

    /** The present part gets what was meant for it, at the new rate. */
    @Override
    void change(String key, ParameterValues values) {
        amount = values.amount("amount");
        rate = values.amount("rate");
        plant.flows().update();
    }

    @Override
    void report(Figures figures) {
        double volume = plant.flows().passed(stream, figures.now) - passedBefore;
        figures.add("utilisation", states.share(WORKING, figures.now), Unit.PERCENT);
        for (int state = 0; state < STATES.size(); state++) {
            figures.add("stateShare." + STATES.get(state), states.share(state, figures.now), Unit.PERCENT);
        }
        figures.count("processed", processed);
        figures.add("volume", volume, Unit.CUBIC_METRE);
        figures.stay(stay);
        figures.add("rate.mean", volume / figures.seconds(), Unit.CUBIC_METRE_PER_HOUR);
    }
}
