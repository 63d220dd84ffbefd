package org.twinbench.sim.factory;

import java.util.Map;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.sim.StateTimes;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeSampler;
import org.twinbench.sim.TimeWeighted;

/**
 * Moves one part at a time from one of several blocks to one of several others: it comes to the part, picks it up,
 * carries it to where it will be placed, and holds it there until there is room.
 */
final class Crane extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "crane", ComponentType.ANY, ComponentType.ANY, CraneParameters.ALL, Crane::new)
            .checked(CraneParameters::check)
            .instantIf(CraneParameters::takesNoTime);

    private static final int NOBODY = -1;

    private final TimeSampler pickTime;
    private final TimeSampler placeTime;
    private final TimeSampler travelTime;
    private final double speed;
    private final String rule;
    private final boolean inTurn;
    private final Map<String, Object> ranks;
    private final StateTimes states = new StateTimes(Vehicle.STATES.size());
    private final TimeWeighted level = new TimeWeighted();
    private final Tally stay = new Tally();
    private final Gripper gripper;
    private final int channel;
    private Block[] outputs;
    /** Where it brings the part that it holds. */
    private Block[] target = {};

    private int turn;
    /** The block from which it fetches next. */
    private int chosen = NOBODY;

    private int part = NOBODY;
    private long moves;

    Crane(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        pickTime = setting.times("pickTime");
        placeTime = setting.times("placeTime");
        travelTime = setting.times("travelTime");
        speed = values.amount("speed");
        rule = values.text("input");
        inTurn = values.text("output").equals("roundRobin");
        ranks = values.listing("priorities", Object.class);
        gripper = new Gripper(plant, site, plant.kinds.of(values.text("look")), speed);
        channel = plant.view.state(asset, Vehicle.STATES);
    }

    @Override
    void connect() {
        outputs = outlet.next;
        outlet.sortBy(any -> target);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, Vehicle.IDLE);
    }

    private int state() {
        return states.state();
    }

    private void state(int state) {
        states.set(plant.now, state);
        plant.view.value(plant.now, channel, state);
    }

    /** Parts come in only where it has come to fetch one. */
    @Override
    boolean hasRoom() {
        return chosen != NOBODY && state() == Vehicle.LOADING && part == NOBODY;
    }

    /** Only the one to which it has come, if that still waits. */
    @Override
    int admitted() {
        return hasRoom() ? placeOf(chosen) : -1;
    }

    @Override
    boolean isOpen(Block from) {
        return hasRoom() && from.number == chosen;
    }

    @Override
    int nextPart() {
        return part;
    }

    @Override
    void awaited() {
        if (state() == Vehicle.IDLE) {
            decide();
        }
    }

    /** Free: goes to one of the blocks that wait, or rests. */
    private void decide() {
        chosen = waiting.isEmpty() ? NOBODY : best();
        if (chosen == NOBODY) {
            state(Vehicle.IDLE);
        } else {
            state(Vehicle.DRIVING);
            schedule(gripper.travel(plant.block(chosen).site, true, NOBODY, travelTime), Vehicle.DRIVING);
        }
    }

    private int best() {
        int best = waiting.get(0);
        for (int i = 1; i < waiting.size(); i++) {
            if (cost(waiting.get(i)) < cost(best)) {
                best = waiting.get(i);
            }
        }
        return best;
    }

    private double cost(int number) {
        Block block = plant.block(number);
        return switch (rule) {
            case "nearest" -> gripper.distance(block.site, true);
            case "priority" -> ranks.get(block.id) instanceof Long rank ? -rank : 0;
            default -> 0;
        };
    }

    @Override
    public void happen(int data) {
        switch (data) {
            case Vehicle.DRIVING -> come();
            case Vehicle.LOADING -> carry();
            case Vehicle.CARRYING -> {
                state(Vehicle.UNLOADING);
                schedule(placeTime.next(plant.now), Vehicle.UNLOADING);
            }
            default -> place();
        }
    }

    private void come() {
        if (placeOf(chosen) >= 0) {
            state(Vehicle.LOADING);
            plant.roomIn(this);
        } else {
            decide();
        }
    }

    /** The place of a block among those that wait; −1 if it no longer does. */
    private int placeOf(int number) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i) == number) {
                return i;
            }
        }
        return -1;
    }

    @Override
    void take(int newPart) {
        part = newPart;
        plant.parts.arrived[part] = plant.now;
        level.set(plant.now, 1);
        gripper.hold(part);
        schedule(pickTime.next(plant.now), Vehicle.LOADING);
    }

    private void carry() {
        target = new Block[] {choose()};
        state(Vehicle.CARRYING);
        schedule(gripper.travel(target[0].site, false, part, travelTime), Vehicle.CARRYING);
    }

    /** The next in turn, or the first that would take the part now, else the first. */
    private Block choose() {
        if (inTurn) {
            turn = (turn + 1) % outputs.length;
            return outputs[(turn + outputs.length - 1) % outputs.length];
        }
        for (Block output : outputs) {
            if (output.isOpen(this)) {
                return output;
            }
        }
        return outputs[0];
    }

    private void place() {
        state(Vehicle.BLOCKED);
        outlet.push();
    }

    @Override
    boolean hasReady() {
        return state() == Vehicle.BLOCKED;
    }

    @Override
    int release() {
        int placed = part;
        part = NOBODY;
        moves++;
        level.set(plant.now, 0);
        stay.add((double) (plant.now - plant.parts.arrived[placed]));
        decide();
        return placed;
    }

    @Override
    boolean isStuck() {
        return state() == Vehicle.BLOCKED;
    }

    @Override
    void resetStatistics() {
        states.reset(plant.now);
        level.reset(plant.now);
        stay.reset();
        moves = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no changeable parameter " + key);
    }

    @Override
    void report(Figures figures) {
        figures.add("utilisation", 1 - states.share(Vehicle.IDLE, figures.now), Unit.PERCENT);
        for (int state = 0; state < Vehicle.CHARGING; state++) {
            figures.add("stateShare." + Vehicle.STATES.get(state), states.share(state, figures.now), Unit.PERCENT);
        }
        figures.count("trips", moves);
        figures.level("level", level);
        figures.stay(stay);
    }
}
