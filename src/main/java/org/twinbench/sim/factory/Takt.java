package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.Tally;

/** Lets one part in at every beat of the takt; a beat at which no part is there, or the last is still inside, is missed. */
final class Takt extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "takt",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("takt", new ParameterType.Amount(Unit.SECOND, 0.001, Declared.MANY)),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Takt::new)
            .changeable("takt")
            .checked(Shares::check);

    private static final int NONE = -1;
    private static final int BEAT = 0;
    private static final int OVER = 1;
    /** Everything else of the same instant comes first. */
    private static final int LAST = 1;

    private final Tally stay = new Tally();
    private final int channel;
    private long takt;
    private boolean open;
    private int held = NONE;
    private long released;
    private long missed;

    Takt(Setting setting) {
        super(setting);
        takt = Ticks.ofSeconds(setting.values().amount("takt"));
        channel = plant.view.number(asset, "count", Unit.PIECE);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
        schedule(0, BEAT);
    }

    @Override
    public void happen(int data) {
        if (data == OVER) {
            missed += open ? 1 : 0;
            open = false;
            return;
        }
        open = true;
        plant.roomIn(this);
        plant.calendar.schedule(plant.now, LAST, number, OVER);
        schedule(takt, BEAT);
    }

    @Override
    boolean hasRoom() {
        return open && held == NONE;
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        open = false;
        held = part;
        if (plant.view.on) {
            show(part);
        }
        outlet.push();
    }

    private void show(int part) {
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            plant.view.move(plant.parts, part, plant.now, site, site.exit(), site.exit(), plant.now);
        }
    }

    @Override
    boolean hasReady() {
        return held != NONE;
    }

    @Override
    int nextPart() {
        return held;
    }

    @Override
    int release() {
        int part = held;
        held = NONE;
        released++;
        plant.view.value(plant.now, channel, (double) released);
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        return part;
    }

    @Override
    boolean isStuck() {
        return held != NONE;
    }

    @Override
    void resetStatistics() {
        released = 0;
        missed = 0;
        stay.reset();
    }

    /** The beat that is set comes at its time; those after it have the new distance. */
    @Override
    void change(String key, ParameterValues values) {
        takt = Ticks.ofSeconds(values.amount("takt"));
    }

    @Override
    void report(Figures figures) {
        figures.count("beats.used", released);
        figures.count("beats.missed", missed);
        figures.stay(stay);
    }
}
