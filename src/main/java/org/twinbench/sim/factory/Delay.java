package org.twinbench.sim.factory;

import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Expression;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeSampler;
import org.twinbench.sim.TimeWeighted;

/** Keeps each part for a time of its own: cooling, drying, a walk. Parts may overtake each other and need nobody. */
final class Delay extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "delay",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("time", Declared.DURATION),
                            TimeFormula.PARAMETER,
                            Conditions.PARAMETER,
                            Parameter.optional("capacity", Declared.COUNT, "0"),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Delay::new)
            .changeable("time", "capacity")
            .checked(at -> {
                Shares.check(at);
                TimeFormula.check(at);
                Conditions.check(at);
            })
            .instantIf(values -> Durations.reach(values.distribution("time")) == 0);

    private final TimeSampler time;
    private final TimeFormula formula;
    private final SequencedMap<String, Expression> when;
    /** The parts whose time is over, in the order in which it ended. */
    private final IntQueue done = new IntQueue();

    private final TimeWeighted level = new TimeWeighted();
    private final Tally stay = new Tally();
    private final int channel;
    private long capacity;
    private int held;

    Delay(Setting setting) {
        super(setting);
        time = setting.times("time");
        formula = new TimeFormula(setting);
        when = Conditions.written(setting);
        capacity = capacity(setting.values());
        channel = plant.view.number(asset, "level", Unit.PIECE);
    }

    private static long capacity(ParameterValues values) {
        long written = values.whole("capacity");
        return written == 0 ? Long.MAX_VALUE : written;
    }

    @Override
    void connect() {
        Conditions.connect(this, when);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    boolean hasRoom() {
        return held < capacity;
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        long duration = formula.of(part, time.next(plant.now));
        schedule(duration, part);
        setHeld(held + 1);
        if (plant.view.on) {
            show(part, plant.now + duration);
        }
    }

    private void setHeld(int parts) {
        held = parts;
        level.set(plant.now, held);
        plant.view.value(plant.now, channel, held);
    }

    /** The part goes through while its time runs. */
    private void show(int part, long until) {
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            plant.view.move(plant.parts, part, plant.now, site, site.entry(), site.exit(), until);
        }
    }

    @Override
    public void happen(int part) {
        done.add(part);
        outlet.push();
    }

    @Override
    boolean hasReady() {
        return !done.isEmpty();
    }

    @Override
    int nextPart() {
        return done.get(0);
    }

    @Override
    int release() {
        int part = done.removeFirst();
        setHeld(held - 1);
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        return part;
    }

    @Override
    boolean isStuck() {
        return !hasRoom() && done.size() == held;
    }

    @Override
    void resetStatistics() {
        level.reset(plant.now);
        stay.reset();
    }

    /** Parts inside keep the time that they came with. */
    @Override
    void change(String key, ParameterValues values) {
        time.change(values.distribution("time"));
        capacity = capacity(values);
        plant.roomIn(this);
    }

    @Override
    void report(Figures figures) {
        figures.level("level", level);
        figures.stay(stay);
    }
}
