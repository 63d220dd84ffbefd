package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/**
 * People that stations need for their work; who asks first is served first, and only when all it needs are free. They
 * begin work only in their shifts, and finish what they are at when a shift ends.
 */
final class Workers extends Component {
    static final ComponentType TYPE = ComponentType.of(
                    "workers",
                    0,
                    0,
                    List.of(Parameter.optional("count", new ParameterType.Whole(1, 100_000), "1"), Shifts.PARAMETER),
                    Workers::new)
            .changeable("count");

    private record Request(Machine station, int place, long since) {}

    private final ArrayDeque<Request> waiting = new ArrayDeque<>();
    private final TimeWeighted busy = new TimeWeighted();
    private final TimeWeighted queue = new TimeWeighted();
    private final Tally waits = new Tally();
    private final TimeWeighted onDuty = new TimeWeighted();
    private final List<Machine> stations = new ArrayList<>();
    private final Shifts shifts;
    private final int channel;
    private final int dutyChannel;
    private long count;

    Workers(Setting setting) {
        super(setting);
        count = setting.values().whole("count");
        shifts = setting.values().notation("shifts", Shifts.class);
        channel = plant.view.number(asset, "busy", Unit.PIECE);
        dutyChannel = plant.view.number(asset, "onDuty", Unit.PIECE);
    }

    /** A station needs them, and hears when a shift of theirs begins or ends. */
    void serves(Machine station) {
        stations.add(station);
    }

    boolean hasShifts() {
        return !shifts.isAlways();
    }

    boolean isOnDuty() {
        return onDuty.level() > 0;
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
        clock();
        stations.forEach(Machine::update);
    }

    /** Begins or ends a shift, and waits for the next change. */
    private void clock() {
        long time = plant.intoWeek + plant.now;
        onDuty.set(plant.now, shifts.open(time) ? 1 : 0);
        plant.view.value(plant.now, dutyChannel, onDuty.level() * count);
        long next = shifts.nextChange(time);
        if (next < Long.MAX_VALUE) {
            schedule(next - time, 0);
        }
    }

    private boolean free(Machine station) {
        return isOnDuty() && busy.level() + station.crewSize() <= count;
    }

    /** Asks for people for the work on a place. @return whether they come at once; else the station is called later */
    boolean ask(Machine station, int place) {
        if (waiting.isEmpty() && free(station)) {
            waits.add(0);
            setBusy(busy.level() + station.crewSize());
            return true;
        }
        waiting.add(new Request(station, place, plant.now));
        queue.set(plant.now, waiting.size());
        return false;
    }

    /** People have done their work; they go to those who wait. */
    void leave(int people) {
        setBusy(busy.level() - people);
        serve();
    }

    private void serve() {
        while (!waiting.isEmpty() && free(waiting.peek().station())) {
            Request request = waiting.remove();
            queue.set(plant.now, waiting.size());
            waits.add((double) (plant.now - request.since()));
            setBusy(busy.level() + request.station().crewSize());
            request.station().beginWith(request.place());
        }
    }

    private void setBusy(double level) {
        busy.set(plant.now, level);
        plant.view.value(plant.now, channel, level);
    }

    @Override
    public void happen(int data) {
        clock();
        serve();
        stations.forEach(Machine::update);
    }

    @Override
    void resetStatistics() {
        busy.reset(plant.now);
        queue.reset(plant.now);
        onDuty.reset(plant.now);
        waits.reset();
    }

    /** Fewer people finish what they are at. */
    @Override
    void change(String key, ParameterValues values) {
        count = values.whole("count");
        plant.view.value(plant.now, dutyChannel, onDuty.level() * count);
        serve();
    }

    @Override
    void report(Figures figures) {
        figures.add("utilisation", busy.mean(figures.now) / count, Unit.PERCENT);
        figures.add("onDuty", onDuty.mean(figures.now), Unit.PERCENT);
        figures.level("busy", busy);
        figures.level("queue", queue);
        figures.add("wait.mean", waits.mean() / Ticks.PER_SECOND, Unit.SECOND);
    }
}
