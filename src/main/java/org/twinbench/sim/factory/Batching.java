package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/**
 * Gathers parts of one kind for a station that works on many at once, such as an oven: a batch may begin with the least
 * number, takes up to the most, and a smaller one begins when its first part has waited long enough.
 */
final class Batching {
    static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("batch", new ParameterType.Whole(1, 100_000), "1"),
            Parameter.optional("batchMin", new ParameterType.Whole(0, 100_000), "0"),
            Parameter.optional("batchWait", new ParameterType.Amount(Unit.MINUTE, 0, Declared.MANY), "0 min"));

    private static final int NONE = -1;

    private final Plant plant;
    private final long most;
    private final long least;
    /** Ticks; zero to wait for ever. */
    private final long patience;

    private final Stand stand;
    private final TimeWeighted queue = new TimeWeighted();
    private final Tally sizes = new Tally();
    /** By kind; null for a kind that has not come. */
    private IntQueue[] groups = {};
    /** What is on each place. */
    private final IntQueue[] batches;

    private int full;

    private Batching(Component.Setting setting) {
        plant = setting.plant();
        ParameterValues values = setting.values();
        most = values.whole("batch");
        least = values.whole("batchMin") == 0 ? most : values.whole("batchMin");
        patience = Ticks.ofSeconds(values.amount("batchWait"));
        stand = new Stand(plant, setting.site());
        batches = new IntQueue[(int) values.whole("capacity")];
        Arrays.setAll(batches, place -> new IntQueue());
    }

    /** The batches of a station; null if it works on each part alone. */
    static Batching of(Component.Setting setting) {
        boolean single = !setting.values().has("batch") || setting.values().whole("batch") == 1;
        return single ? null : new Batching(setting);
    }

    /** Whether no batch is complete that waits for a place; then parts of any kind may come. */
    boolean hasRoom() {
        return full == 0;
    }

    /** @return after how many ticks to look again whether parts have waited long enough; zero for not at all */
    long add(int part) {
        int kind = plant.parts.kind[part];
        if (kind >= groups.length) {
            groups = Arrays.copyOf(groups, plant.kinds.names().size());
        }
        if (groups[kind] == null) {
            groups[kind] = new IntQueue();
        }
        groups[kind].add(part);
        full += groups[kind].size() == most ? 1 : 0;
        queue.set(plant.now, queue.level() + 1);
        stand.put(part);
        return patience;
    }

    /** The kind of a batch that may begin, the one whose first part came first; −1 if there is none. */
    int ready() {
        int best = NONE;
        for (int kind = 0; kind < groups.length; kind++) {
            if (groups[kind] != null && mayBegin(groups[kind]) && (best == NONE || since(kind) < since(best))) {
                best = kind;
            }
        }
        return best;
    }

    private boolean mayBegin(IntQueue group) {
        return group.size() >= least
                || !group.isEmpty() && patience > 0 && plant.now - plant.parts.arrived[group.get(0)] >= patience;
    }

    private long since(int kind) {
        return plant.parts.arrived[groups[kind].get(0)];
    }

    /** The first part of the next batch of a kind, by which its times go. */
    int lead(int kind) {
        return groups[kind].get(0);
    }

    /** Puts a batch of a kind on a place. */
    void begin(int kind, int place) {
        IntQueue group = groups[kind];
        full -= group.size() == most ? 1 : 0;
        int size = (int) Math.min(most, group.size());
        for (int i = 0; i < size; i++) {
            int part = group.removeFirst();
            stand.take(part);
            batches[place].add(part);
        }
        queue.set(plant.now, queue.level() - size);
        sizes.add(size);
    }

    /** What is on a place. */
    IntQueue on(int place) {
        return batches[place];
    }

    void resetStatistics() {
        queue.reset(plant.now);
        sizes.reset();
    }

    void report(Figures figures) {
        figures.level("queue", queue);
        figures.add("batch.mean", sizes.mean(), Unit.PIECE);
    }

    static void check(Inspection at) {
        if (at.values().whole("batch") > 1 && RoomAhead.isUsed(at.values())) {
            at.errorAt("batch", "factory.batchBlocking", at.element().id());
        }
        if (at.values().whole("batchMin") > at.values().whole("batch")) {
            at.errorAt(
                    "batchMin",
                    "factory.batchMin",
                    at.element().id(),
                    at.values().whole("batchMin"),
                    at.values().whole("batch"));
        }
    }
}
