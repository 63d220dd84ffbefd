package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/** The figures of a run as they are gathered, first those of the whole, then block by block. */
final class Figures {
    final long now;
    final long start;
    private final List<Kpi> list = new ArrayList<>();
    private Optional<AssetId> asset = Optional.empty();

    Figures(long start, long now) {
        this.start = start;
        this.now = now;
    }

    /** What is added from here on belongs to a block. */
    void of(AssetId block) {
        asset = Optional.of(block);
    }

    /** Seconds over which the figures are taken. */
    double seconds() {
        return Ticks.toSeconds(now - start);
    }

    void add(String key, double si, Unit unit) {
        list.add(new Kpi(key, asset, si, unit));
    }

    void count(String key, long pieces) {
        add(key, (double) pieces, Unit.PIECE);
    }

    void level(String key, TimeWeighted level) {
        add(key + ".mean", level.mean(now), Unit.PIECE);
        add(key + ".max", level.max(), Unit.PIECE);
    }

    /** Mean and maximum of durations tallied in ticks. */
    void stay(Tally ticks) {
        add("stay.mean", ticks.mean() / Ticks.PER_SECOND, Unit.SECOND);
        add("stay.max", ticks.max() / Ticks.PER_SECOND, Unit.SECOND);
    }

    Kpis kpis() {
        return new Kpis(list);
    }
}
