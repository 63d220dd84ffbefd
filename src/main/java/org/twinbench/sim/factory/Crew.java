package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/** People who repair: each at one machine at a time; machines that find nobody free wait in the order of their failures. */
final class Crew extends Component {
    static final ComponentType TYPE = ComponentType.of(
            "crew", 0, 0, List.of(Parameter.optional("size", new ParameterType.Whole(1, 10_000), "1")), Crew::new);

    private final long size;
    private final ArrayDeque<Breakdowns> waiting = new ArrayDeque<>();
    private final ArrayDeque<Long> waitingSince = new ArrayDeque<>();
    private final TimeWeighted busy = new TimeWeighted();
    private final TimeWeighted queue = new TimeWeighted();
    private final Tally waits = new Tally();
    private final int channel;

    Crew(Setting setting) {
        super(setting);
        size = setting.values().whole("size");
        channel = plant.view.number(asset, "busy", Unit.PIECE);
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    /** Calls somebody; the repair begins at once if one is free, else when one becomes free. */
    void call(Breakdowns machine) {
        if (busy.level() < size) {
            begin(machine, 0);
        } else {
            waiting.add(machine);
            waitingSince.add(plant.now);
            queue.set(plant.now, waiting.size());
        }
    }

    private void begin(Breakdowns machine, long waited) {
        waits.add((double) waited);
        show(busy.level() + 1);
        machine.repair();
    }

    /** A repair is over. */
    void leave() {
        show(busy.level() - 1);
        if (!waiting.isEmpty()) {
            Breakdowns machine = waiting.remove();
            queue.set(plant.now, waiting.size());
            begin(machine, plant.now - waitingSince.remove());
        }
    }

    private void show(double level) {
        busy.set(plant.now, level);
        plant.view.value(plant.now, channel, level);
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        busy.reset(plant.now);
        queue.reset(plant.now);
        waits.reset();
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no parameter " + key);
    }

    @Override
    void report(Figures figures) {
        figures.add("utilisation", busy.mean(figures.now) / size, Unit.PERCENT);
        figures.level("busy", busy);
        figures.level("queue", queue);
        figures.add("wait.mean", waits.mean() / Ticks.PER_SECOND, Unit.SECOND);
    }
}
