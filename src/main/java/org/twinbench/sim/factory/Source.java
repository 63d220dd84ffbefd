package org.twinbench.sim.factory;

import org.twinbench.model.ParameterValues;
import org.twinbench.sim.TimeSampler;

/** Makes parts. A part counts as in the factory from when it leaves the source. */
final class Source extends Block {
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
        return plant.create(kind);
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
