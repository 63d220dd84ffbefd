package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.TimeWeighted;

/** Counted tools, fixtures or permits that parts hold from a {@link Seize} to a {@link Release}. */
final class Resource extends Component {
    static final ComponentType TYPE = ComponentType.of(
                    "resource",
                    0,
                    0,
                    List.of(Parameter.optional("count", new ParameterType.Whole(1, 1_000_000), "1")),
                    Resource::new)
            .changeable("count");

    private final TimeWeighted busy = new TimeWeighted();
    private final int channel;
    /** The parts that hold some of it, each once for each piece. */
    private final IntQueue holders = new IntQueue();
    /** The numbers of the blocks that seize it. */
    final IntQueue seizers = new IntQueue();

    private long count;

    Resource(Setting setting) {
        super(setting);
        count = setting.values().whole("count");
        channel = plant.view.number(asset, "busy", Unit.PIECE);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    long free() {
        return count - holders.size();
    }

    /** The part that holds a piece of it. */
    int holder(int piece) {
        return holders.get(piece);
    }

    int held() {
        return holders.size();
    }

    /** How many pieces a part holds. */
    int heldBy(int part) {
        int pieces = 0;
        for (int i = 0; i < holders.size(); i++) {
            pieces += holders.get(i) == part ? 1 : 0;
        }
        return pieces;
    }

    /** A part gets pieces that are free. */
    void seize(int part, int pieces) {
        for (int i = 0; i < pieces; i++) {
            holders.add(part);
        }
        show();
    }

    /** A part gives pieces back that it holds; those who wait for them get their turn. */
    void giveBack(int part, int pieces) {
        for (int i = 0; i < pieces; i++) {
            holders.remove(part);
        }
        show();
        serve();
    }

    private void serve() {
        for (int i = 0; i < seizers.size(); i++) {
            if (plant.component(seizers.get(i)) instanceof Seize seize) {
                seize.serve();
            }
        }
    }

    private void show() {
        busy.set(plant.now, holders.size());
        plant.view.value(plant.now, channel, holders.size());
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        busy.reset(plant.now);
    }

    /** With fewer, those that are held stay held until they come back. */
    @Override
    void change(String key, ParameterValues values) {
        count = values.whole("count");
        serve();
    }

    @Override
    void report(Figures figures) {
        figures.add("utilisation", busy.mean(figures.now) / count, Unit.PERCENT);
        figures.level("busy", busy);
    }
}
