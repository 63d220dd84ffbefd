package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;

/** Takes parts out of the factory: finished ones, or those that are scrapped. */
final class Sink extends Block {
    static final ComponentType TYPE = ComponentType.of(
            "sink", ComponentType.ANY, 0, List.of(Declared.choice("outcome", "finished", "scrap")), Sink::new);

    final boolean scrap;
    private final int channel;
    private long total;
    private long count;

    Sink(Setting setting) {
        super(setting);
        scrap = setting.values().text("outcome").equals("scrap");
        channel = plant.view.number(asset, "count", Unit.PIECE);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    boolean hasRoom() {
        return true;
    }

    @Override
    void take(int part) {
        count++;
        total++;
        plant.view.value(plant.now, channel, (double) total);
        if (returnsCards) {
            Gate.giveBack(this, part);
        }
        plant.finish(part, this, scrap);
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    boolean hasReady() {
        return false;
    }

    @Override
    int release() {
        throw new IllegalStateException(id + " is a sink");
    }

    @Override
    boolean isStuck() {
        return false;
    }

    @Override
    void resetStatistics() {
        count = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no parameter " + key);
    }

    @Override
    void report(Figures figures) {
        if (scrap) {
            figures.count("scrapped", count);
            return;
        }
        figures.count("finished", count);
        figures.add("throughput", count / figures.seconds(), Unit.PER_HOUR);
    }
}
