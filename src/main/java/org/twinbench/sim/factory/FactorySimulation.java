package org.twinbench.sim.factory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.twinbench.model.Assets;
import org.twinbench.model.Message;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Severity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Intervention;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.RandomStreams;
import org.twinbench.sim.Simulation;
import org.twinbench.sim.SimulationException;
import org.twinbench.state.FrameSink;
import org.twinbench.state.StreamInfo;
import org.twinbench.state.TraceSink;

/** One run of a factory scenario. */
final class FactorySimulation implements Simulation {
    /** More events than this at one instant are taken for a loop without delay. */
    private static final int MOST_AT_ONE_INSTANT = 1_000_000;

    private static final int WARM_UP_PRIORITY = -2;
    private static final int INTERVENTION_PRIORITY = -1;
    private static final int WARM_UP = -1;

    private final Scenario scenario;
    private final Plant plant;
    private final StreamInfo info;
    private final EventTarget[] targets;
    private final Map<String, Map<String, String>> written = new HashMap<>();
    private boolean started;
    private long now;
    private long eventCount;
    private int atThisInstant;

    FactorySimulation(Scenario scenario, Assets assets, int replication, FrameSink sink, TraceSink trace) {
        this.scenario = scenario;
        View view = new View(sink);
        plant = new Plant(
                new RandomStreams(scenario.seed(), replication), view, trace, Shifts.intoWeek(scenario.start()));
        new Builder(plant, assets).build(scenario.elements());
        int count = plant.components.length;
        targets = new EventTarget[count + 1];
        System.arraycopy(plant.components, 0, targets, 0, count);
        targets[count] = this::steer;
        info = new StreamInfo(view.channels(), plant.kinds.names());
        view.open();
    }

    private void start() {
        started = true;
        int steering = targets.length - 1;
        if (scenario.warmUp() > 0) {
            plant.calendar.schedule(scenario.warmUp(), WARM_UP_PRIORITY, steering, WARM_UP);
        }
        for (int i = 0; i < scenario.interventions().size(); i++) {
            long at = scenario.interventions().get(i).at();
            plant.calendar.schedule(at, INTERVENTION_PRIORITY, steering, i);
        }
        plant.start();
        for (Component component : plant.components) {
            component.start();
        }
    }

    @Override
    public StreamInfo info() {
        return info;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public OptionalLong nextEvent() {
        if (!started) {
            return OptionalLong.of(0);
        }
        EventCalendar calendar = plant.calendar;
        return calendar.size() == 0 ? OptionalLong.empty() : OptionalLong.of(calendar.firstTick());
    }

    @Override
    public long eventCount() {
        return eventCount;
    }

    @Override
    public void advanceTo(long tick) {
        if (!started) {
            start();
        }
        EventCalendar calendar = plant.calendar;
        while (calendar.firstTick() <= tick) {
            calendar.pop();
            if (calendar.tick() != plant.now) {
                plant.now = calendar.tick();
                atThisInstant = 0;
            } else if (++atThisInstant > MOST_AT_ONE_INSTANT) {
                throw stuckClock(calendar.target());
            }
            eventCount++;
            targets[calendar.target()].happen(calendar.data());
            plant.settle();
        }
        now = Math.max(now, tick);
        plant.view.flush(now);
    }

    private SimulationException stuckClock(int target) {
        String who = target < plant.components.length ? plant.components[target].id : scenario.engine();
        return new SimulationException(
                Message.of("sim.noProgress", Ticks.toSeconds(plant.now), MOST_AT_ONE_INSTANT, who));
    }

    /** The end of the warm-up, or an intervention by its number. */
    private void steer(int data) {
        if (data == WARM_UP) {
            plant.resetStatistics();
        } else {
            intervene(scenario.interventions().get(data));
        }
    }

    private void intervene(Intervention intervention) {
        List<Element> elements = scenario.elements();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.id().equals(intervention.element())) {
                apply(plant.components[i], element, intervention.set());
            }
        }
    }

    private void apply(Component component, Element element, Map<String, String> set) {
        Map<String, String> all = written.computeIfAbsent(element.id(), id -> new HashMap<>(element.parameters()));
        all.putAll(set);
        ParameterValues values = Builder.values(element, all);
        set.keySet().forEach(key -> component.change(key, values));
        String changes = String.join(
                ", ",
                set.entrySet().stream()
                        .map(e -> e.getKey() + " = " + e.getValue())
                        .toList());
        plant.view.mark(plant.now, Severity.INFO, component.asset, "factory.changed", component.id, changes);
    }

    @Override
    public Kpis kpis() {
        Figures figures = new Figures(plant.statisticsStart, now);
        double finished = plant.leadTime.count();
        figures.add("throughput", finished / figures.seconds(), Unit.PER_HOUR);
        figures.count("finished", plant.leadTime.count());
        if (plant.scraps()) {
            figures.count("scrapped", plant.scrapped);
        }
        figures.level("wip", plant.wip);
        figures.add("leadTime.mean", plant.leadTime.mean() / Ticks.PER_SECOND, Unit.SECOND);
        figures.add("leadTime.sd", plant.leadTime.standardDeviation() / Ticks.PER_SECOND, Unit.SECOND);
        figures.add("leadTime.max", plant.leadTime.max() / Ticks.PER_SECOND, Unit.SECOND);
        figures.add("energy", energy(), Unit.KILOWATT_HOUR);
        for (Component component : plant.components) {
            figures.of(component.asset);
            component.report(figures);
            if (component instanceof Block block) {
                block.outlet.passages.report(figures, block.outlet.next);
            }
        }
        for (Element use : scenario.submodels().instances()) {
            new GroupTotals(plant, use).report(figures);
        }
        return figures.kpis();
    }

    private double energy() {
        double joules = 0;
        for (Component component : plant.components) {
            joules += component.energy(now);
        }
        return joules;
    }
}
