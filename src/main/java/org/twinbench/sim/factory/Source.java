package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;
import org.twinbench.sim.TimeSampler;

/** Makes parts. A part counts as in the factory from when it leaves the source. */
final class Source extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "source",
                    0,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("interarrival", Declared.DURATION),
                            Parameter.optional("first", Declared.DURATION, "0 s"),
                            Parameter.optional("batchSize", new ParameterType.Whole(1, 1_000_000), "1"),
                            Parameter.optional("limit", Declared.COUNT, "0"),
                            Declared.choice("whenFull", "wait", "lose"),
                            Parameter.optional("part", new ParameterType.Text(), "part"),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Source::new)
            .changeable("interarrival", "batchSize", "limit")
            .checked(Source::check);

    private final TimeSampler first;
    private final TimeSampler interarrival;
    private final boolean loses;
    private final int kind;
    private long batchSize;
    private long limit;
    private long arrived;
    private long ready;
    private boolean exhausted;
    private long lost;
    private long created;

    Source(Setting setting) {
        super(setting);
        first = setting.times("first");
        interarrival = setting.times("interarrival");
        loses = setting.values().text("whenFull").equals("lose");
        kind = plant.kinds.of(setting.values().text("part"));
        batchSize = setting.values().whole("batchSize");
        limit = limit(setting.values());
    }

    /** Arrivals without end at one instant must find something that stops them. */
    private static void check(Inspection at) {
        Shares.check(at);
        ParameterValues values = at.values();
        if (Durations.reach(values.distribution("interarrival")) > 0 || values.whole("limit") > 0) {
            return;
        }
        boolean loses = values.text("whenFull").equals("lose");
        at.next().stream()
                .filter(next -> loses || takesAll(next))
                .findFirst()
                .ifPresent(next -> at.errorAt(
                        "interarrival", "factory.endlessArrivals", at.element().id(), next.id()));
    }

    private static boolean takesAll(Element element) {
        return element.type().equals(Sink.TYPE.key())
                || element.type().equals(Buffer.TYPE.key())
                        && Inspection.values(element)
                                .filter(v -> v.whole("capacity") == 0)
                                .isPresent();
    }

    private static long limit(ParameterValues values) {
        long written = values.whole("limit");
        return written == 0 ? Long.MAX_VALUE : written;
    }

    @Override
    void start() {
        schedule(first.next(plant.now), 0);
    }

    @Override
    public void happen(int data) {
        ready = Math.min(batchSize, limit - arrived);
        arrived += ready;
        outlet.push();
        if (loses && ready > 0) {
            lost += ready;
            ready = 0;
            outlet.withdraw();
            scheduleNext();
        }
    }

    private void scheduleNext() {
        exhausted = arrived >= limit;
        if (!exhausted) {
            schedule(interarrival.next(plant.now), 0);
        }
    }

    @Override
    boolean hasReady() {
        return ready > 0;
    }

    @Override
    int release() {
        created++;
        if (--ready == 0) {
            scheduleNext();
        }
        return plant.create(kind, this);
    }

    @Override
    boolean hasRoom() {
        return false;
    }

    @Override
    void take(int part) {
        throw new IllegalStateException(id + " is a source");
    }

    @Override
    boolean isStuck() {
        return true;
    }

    @Override
    void resetStatistics() {
        lost = 0;
        created = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        interarrival.change(values.distribution("interarrival"));
        batchSize = values.whole("batchSize");
        limit = limit(values);
        if (exhausted) {
            scheduleNext();
        }
    }

    @Override
    void report(Figures figures) {
        figures.count("created", created);
        figures.count("lost", lost);
    }
}
