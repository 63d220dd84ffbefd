package org.twinbench.sim.factory;

import java.util.List;
import java.util.Set;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.sim.TimeWeighted;

/**
 * Lets a part in only while it has a card for it; the card comes back when the part leaves a block further on. One gate
 * around a whole line is CONWIP (Spearman, Woodruff and Hopp 1990), one around each stage is kanban. As the rope of
 * drum, buffer and rope (Goldratt and Fox 1986) it counts the work on the way to the drum instead of cards.
 */
final class Gate extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "gate",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("cards", new ParameterType.Whole(1, 1_000_000)),
                            Parameter.required("returns", new ParameterType.Reference()),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Gate::new)
            .changeable("cards")
            .checked(Gate::check)
            .instantIf(values -> true);

    static final ComponentType ROPE = ComponentType.of(
                    "rope",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("drum", new ParameterType.Reference()),
                            Parameter.required("buffer", new ParameterType.Amount(Unit.MINUTE, 0.001, Declared.MANY)),
                            Rope.WORK,
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Gate::new)
            .changeable("buffer")
            .checked(Gate::check)
            .instantIf(values -> true);

    private static final int NONE = -1;

    private final String returns;
    /** What a part counts on the way to the drum; null if each counts one card. */
    private final Rope rope;

    private final TimeWeighted used = new TimeWeighted();
    private final int channel;
    private double cards;
    private int held = NONE;

    Gate(Setting setting) {
        super(setting);
        rope = setting.values().has("drum") ? new Rope(setting) : null;
        cards = limit(setting.values());
        returns = setting.values().text(wayBack(setting.values()));
        channel = rope == null
                ? plant.view.number(asset, "cards", Unit.PIECE)
                : plant.view.number(asset, "load", Unit.SECOND);
    }

    /** How many cards there are, or how many seconds of work may be on the way. */
    private static double limit(ParameterValues values) {
        return values.has("drum") ? values.amount("buffer") : values.whole("cards");
    }

    /** The parameter that names where cards return. */
    private static String wayBack(ParameterValues values) {
        return values.has("drum") ? "drum" : "returns";
    }

    private static void check(Inspection at) {
        Shares.check(at);
        String returns = at.values().text(wayBack(at.values()));
        boolean follows = new FlowGraph(at.scenario().elements())
                .after(Set.of(at.element().id()))
                .contains(returns);
        if (!follows || returns.equals(at.element().id())) {
            at.errorAt(
                    wayBack(at.values()),
                    "factory.cardsDoNotReturn",
                    returns,
                    at.element().id());
        }
    }

    @Override
    void connect() {
        plant.component(returns, Block.class).returnsCards = true;
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    boolean hasRoom() {
        return held == NONE && used.level() < cards;
    }

    @Override
    void take(int part) {
        if (plant.parts.gate[part] != NONE) {
            throw plant.stopped("factory.twoCards", id, plant.component(plant.parts.gate[part]).id);
        }
        plant.parts.gate[part] = number;
        held = part;
        setUsed(used.level() + (rope == null ? 1 : rope.load(part)));
        if (plant.view.on) {
            plant.view.hide(plant.parts, part, plant.now);
        }
        outlet.push();
    }

    /** A part with a card of this gate has left the block where cards return. */
    void cardBack(int part) {
        setUsed(used.level() - (rope == null ? 1 : rope.loadOf(part)));
        plant.roomIn(this);
    }

    private void setUsed(double level) {
        used.set(plant.now, level);
        plant.view.value(plant.now, channel, level);
    }

    /** A part leaves a block where cards return; only a card that belongs there does. */
    static void giveBack(Block from, int part) {
        Plant plant = from.plant;
        int number = plant.parts.gate[part];
        if (number != NONE && plant.component(number) instanceof Gate gate && gate.returns.equals(from.id)) {
            plant.parts.gate[part] = NONE;
            gate.cardBack(part);
        }
    }

    @Override
    boolean hasReady() {
        return held != NONE;
    }

    @Override
    int release() {
        int part = held;
        held = NONE;
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
        used.reset(plant.now);
    }

    @Override
    void change(String key, ParameterValues values) {
        cards = limit(values);
        plant.roomIn(this);
    }

    @Override
    void report(Figures figures) {
        if (rope == null) {
            figures.level("cards", used);
        } else {
            figures.add("load.mean", used.mean(figures.now), Unit.SECOND);
            figures.add("load.max", used.max(), Unit.SECOND);
        }
    }
}
