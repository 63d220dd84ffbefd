package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/** Holds parts until a following block has room; drawn as a grid of parts on its asset. */
final class Buffer extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "buffer",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.optional("capacity", Declared.COUNT, "0"),
                            HoldOrder.ORDER,
                            HoldOrder.PRIORITY,
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Buffer::new)
            .changeable("capacity")
            .checked(at -> {
                Shares.check(at);
                HoldOrder.check(at);
            })
            .instantIf(values -> true);

    private final HoldOrder order;
    private final IntQueue held = new IntQueue();
    private final TimeWeighted level = new TimeWeighted();
    private final Tally stay = new Tally();
    private final int channel;
    private final BitSet cells = new BitSet();
    private int[] cellOf = new int[16];
    /** The machines that keep room here before they begin, the one that did it last at the end. */
    final IntQueue keepers = new IntQueue();
    /** How many parts have room kept for them. */
    private int kept;

    private long capacity;

    Buffer(Setting setting) {
        super(setting);
        order = new HoldOrder(setting);
        capacity = capacity(setting.values());
        channel = plant.view.number(asset, "level", Unit.PIECE);
    }

    private static long capacity(ParameterValues values) {
        long written = values.whole("capacity");
        return written == 0 ? Long.MAX_VALUE : written;
    }

    @Override
    void connect() {
        order.connect(outlet.next);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    boolean hasRoom() {
        return held.size() + kept < capacity;
    }

    /** A machine begins with a part that will need room here. */
    void keepFor(Machine machine) {
        kept++;
        keepers.remove(machine.number);
        keepers.add(machine.number);
    }

    @Override
    boolean isOpen(Block from) {
        return super.isOpen(from) || from.keepsRoom();
    }

    @Override
    void takeFrom(Block from, int part) {
        if (from.keepsRoom()) {
            kept--;
        }
        take(part);
    }

    private void tellKeepers() {
        for (int i = 0; i < keepers.size(); i++) {
            ((Machine) plant.block(keepers.get(i))).roomAhead();
        }
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        held.add(part);
        levelChanged();
        if (plant.view.on) {
            show(part);
        }
        outlet.push();
    }

    private void levelChanged() {
        level.set(plant.now, held.size());
        plant.view.value(plant.now, channel, held.size());
    }

    private void show(int part) {
        if (part >= cellOf.length) {
            cellOf = Arrays.copyOf(cellOf, 2 * part);
        }
        cellOf[part] = cells.nextClearBit(0);
        cells.set(cellOf[part]);
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            Vec3 cell = site.cell(cellOf[part]);
            plant.view.move(plant.parts, part, plant.now, site, cell, cell, plant.now);
        }
    }

    @Override
    boolean hasReady() {
        return !held.isEmpty();
    }

    @Override
    int release() {
        int part = order.removeFrom(held);
        levelChanged();
        tellKeepers();
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        if (plant.view.on) {
            cells.clear(cellOf[part]);
        }
        return part;
    }

    @Override
    boolean isStuck() {
        return !hasRoom();
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        level.reset(plant.now);
        stay.reset();
    }

    @Override
    void change(String key, ParameterValues values) {
        capacity = capacity(values);
        tellKeepers();
        plant.roomIn(this);
    }

    @Override
    void report(Figures figures) {
        figures.level("level", level);
        figures.stay(stay);
    }
}
