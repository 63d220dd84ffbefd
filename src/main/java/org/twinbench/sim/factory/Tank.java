package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.sim.StateTimes;

/** Holds material that pipes bring and take, up to its capacity. */
final class Tank extends Component {
    private static final ParameterType VOLUME = new ParameterType.Amount(Unit.CUBIC_METRE, 0, Declared.MANY);

    static final ComponentType TYPE = ComponentType.of(
                    "tank",
                    0,
                    0,
                    List.of(
                            Parameter.required("capacity", new ParameterType.Amount(Unit.CUBIC_METRE, 1e-6, 1e9)),
                            Parameter.optional("initial", VOLUME, "0 m³"),
                            Parameter.optional("low", VOLUME, "0 m³"),
                            Parameter.optional("high", VOLUME, "0 m³"),
                            Parameter.optional("gauge", new ParameterType.Amount(Unit.METRE, 0, 1_000), "1 m")),
                    Tank::new)
            .checked(Tank::check);

    /** The data of the event of all flows, which one tank has for all. */
    static final int FLOWS = 0;

    private static final List<String> STATES = List.of("empty", "between", "full");
    private static final double ROUNDING = 1e-9;
    private static final int EMPTY = 0;
    private static final int BETWEEN = 1;
    private static final int FULL = 2;

    /** m³. */
    private final double capacity;

    private final double low;
    private final double high;
    /** m³ that rounding may leave. */
    private final double tiny;

    private final double initial;
    private final double gauge;
    private final int levelChannel;
    private final int stateChannel;
    /** Its float's number among what the view shows. */
    private final int mover;

    private final StateTimes states = new StateTimes(STATES.size());
    private double level;
    private double integral;
    private double least;
    private double greatest;
    private double cameBefore;
    private double wentBefore;

    Tank(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        capacity = values.amount("capacity");
        initial = values.amount("initial");
        low = values.amount("low");
        high = high(values);
        tiny = ROUNDING * capacity;
        gauge = values.amount("gauge");
        level = initial;
        levelChannel = plant.view.number(asset, "level", Unit.CUBIC_METRE);
        stateChannel = plant.view.state(asset, STATES);
        mover = plant.parts.mover(plant.kinds.of("float"));
        plant.flows().add(this);
    }

    /** The upper threshold; the capacity if none is written. */
    private static double high(ParameterValues values) {
        return values.amount("high") == 0 ? values.amount("capacity") : values.amount("high");
    }

    private static void check(Inspection at) {
        ParameterValues values = at.values();
        double capacity = values.amount("capacity");
        if (values.amount("initial") > capacity) {
            at.errorAt("initial", "factory.tankOverfull", at.element().id(), values.amount("initial"), capacity);
        }
        if (values.amount("low") >= high(values) || high(values) > capacity) {
            at.errorAt(
                    "high", "factory.tankThresholds", at.element().id(), values.amount("low"), high(values), capacity);
        }
    }

    @Override
    void start() {
        least = level;
        greatest = level;
        states.set(plant.now, state());
        plant.view.value(plant.now, stateChannel, states.state());
        plant.view.value(plant.now, levelChannel, level);
        plant.flows().begin(this);
    }

    boolean isEmpty() {
        return level <= tiny;
    }

    boolean isFull() {
        return level >= capacity - tiny;
    }

    boolean isLow() {
        return level <= low + tiny;
    }

    boolean isHigh() {
        return level >= high - tiny;
    }

    private int state() {
        return isEmpty() ? EMPTY : isFull() ? FULL : BETWEEN;
    }

    /** Time has passed in which it filled at a net rate in m³/s. */
    void advance(double net, double seconds) {
        double before = level;
        level += net * seconds;
        integral += (before + level) / 2 * seconds;
        least = Math.min(least, level);
        greatest = Math.max(greatest, level);
    }

    /** Shows the level and, from now on, where it is going. */
    void show() {
        int state = state();
        if (state != states.state()) {
            states.set(plant.now, state);
            plant.view.value(plant.now, stateChannel, state);
        }
        plant.view.value(plant.now, levelChannel, Math.clamp(level, 0, capacity));
        if (plant.view.on && site != null) {
            double net = plant.flows().in(this) - plant.flows().out(this);
            double until = Math.min(untilNext(net), Ticks.toSeconds(Long.MAX_VALUE / 4));
            long then = plant.now + (net == 0 ? 0 : (long) (until * Ticks.PER_SECOND));
            double reached = net == 0 ? level : level + net * until;
            plant.view.move(plant.parts, mover, plant.now, site, at(level), at(reached), then);
        }
    }

    /** Where the float is at a level: above the middle of its site. */
    private Vec3 at(double volume) {
        Vec3 middle = site.entry().plus(site.exit()).times(0.5);
        return middle.plus(new Vec3(0, 0, gauge * Math.clamp(volume / capacity, 0, 1)));
    }

    /** Seconds until it is empty, full, or at a threshold. */
    double untilNext(double net) {
        double seconds = Double.POSITIVE_INFINITY;
        for (double mark : new double[] {0, low, high, capacity}) {
            if (net > 0 && mark > level + tiny || net < 0 && mark < level - tiny) {
                seconds = Math.min(seconds, (mark - level) / net);
            }
        }
        return seconds;
    }

    @Override
    public void happen(int data) {
        plant.flows().update();
    }

    @Override
    void resetStatistics() {
        plant.flows().advance();
        states.reset(plant.now);
        integral = 0;
        least = level;
        greatest = level;
        cameBefore = plant.flows().passed(this, true, plant.now);
        wentBefore = plant.flows().passed(this, false, plant.now);
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no parameter " + key);
    }

    @Override
    void report(Figures figures) {
        Flows flows = plant.flows();
        double came = flows.passed(this, true, figures.now);
        double went = flows.passed(this, false, figures.now);
        double seconds = flows.since(figures.now);
        double present = level + (flows.in(this) - flows.out(this)) * seconds;
        double sum = integral + (level + present) / 2 * seconds;
        figures.add("level.mean", sum / figures.seconds(), Unit.CUBIC_METRE);
        figures.add("level.min", Math.max(0, Math.min(least, present)), Unit.CUBIC_METRE);
        figures.add("level.max", Math.min(capacity, Math.max(greatest, present)), Unit.CUBIC_METRE);
        figures.add("stateShare.empty", states.share(EMPTY, figures.now), Unit.PERCENT);
        figures.add("stateShare.full", states.share(FULL, figures.now), Unit.PERCENT);
        figures.add("volume.in", came - cameBefore, Unit.CUBIC_METRE);
        figures.add("volume.out", went - wentBefore, Unit.CUBIC_METRE);
        figures.add("balance", initial + came - went - present, Unit.CUBIC_METRE);
    }
}
