package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.TimeWeighted;

/** Makes parts by a list: arrivals at known times that may repeat, or orders. What finds no room waits outside. */
final class ListedSource extends Block {
    static final ComponentType SCHEDULE = ComponentType.of(
                    "schedule",
                    0,
                    ComponentType.ANY,
                    List.of(
                            Parameter.required("arrivals", ArrivalList.TYPE),
                            Parameter.optional(
                                    "period", new ParameterType.Amount(Unit.MINUTE, 0, Declared.MANY), "0 min"),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    ListedSource::new)
            .checked(ListedSource::check);

    static final ComponentType ORDERS = ComponentType.of(
                    "orders",
                    0,
                    ComponentType.ANY,
                    List.of(Parameter.required("orders", OrderList.TYPE), Declared.ROUTING, Shares.PARAMETER),
                    ListedSource::new)
            .checked(Shares::check);

    /** The list, in the order of its times: ticks, kind, number of parts, and the order if there is one. */
    private final long[] times;

    private final int[] kinds;
    private final int[] counts;
    private final int[] orders;
    private final long period;
    /** Null if it makes parts by arrivals. */
    private final Orders book;

    /** The entries of the list whose parts have not all left. */
    private final IntQueue released = new IntQueue();

    private final TimeWeighted queue = new TimeWeighted();
    private long round;
    private int next;
    private int left;
    private long created;

    ListedSource(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        boolean byOrder = values.has("orders");
        book = byOrder ? new Orders(plant) : null;
        List<OrderList.Line> lines =
                byOrder ? values.notation("orders", OrderList.class).orders() : List.of();
        List<ArrivalList.Arrival> arrivals = byOrder
                ? lines.stream()
                        .map(line -> new ArrivalList.Arrival(line.release(), line.batch()))
                        .toList()
                : values.notation("arrivals", ArrivalList.class).arrivals();
        period = byOrder ? 0 : Ticks.ofSeconds(values.amount("period"));
        times = arrivals.stream().mapToLong(ArrivalList.Arrival::time).toArray();
        kinds = arrivals.stream()
                .mapToInt(at -> plant.kinds.of(at.batch().kind()))
                .toArray();
        counts = arrivals.stream().mapToInt(at -> at.batch().count()).toArray();
        orders = lines.stream().mapToInt(line -> book.add(line)).toArray();
    }

    private static void check(Inspection at) {
        Shares.check(at);
        long period = Ticks.ofSeconds(at.values().amount("period"));
        List<ArrivalList.Arrival> arrivals =
                at.values().notation("arrivals", ArrivalList.class).arrivals();
        if (period > 0 && arrivals.getLast().time() >= period) {
            at.errorAt("period", "factory.arrivalAfterPeriod", at.element().id());
        }
    }

    @Override
    void start() {
        schedule(times[0], 0);
    }

    @Override
    public void happen(int data) {
        long now = plant.now - round * period;
        while (next < times.length && times[next] <= now) {
            left = released.isEmpty() ? counts[next] : left;
            queue.set(plant.now, queue.level() + counts[next]);
            released.add(next++);
        }
        if (next == times.length && period > 0) {
            round++;
            next = 0;
        }
        if (next < times.length) {
            schedule(round * period + times[next] - plant.now, 0);
        }
        outlet.push();
    }

    @Override
    boolean hasReady() {
        return !released.isEmpty();
    }

    @Override
    int release() {
        int entry = released.get(0);
        if (--left == 0) {
            released.removeFirst();
            left = released.isEmpty() ? 0 : counts[released.get(0)];
        }
        created++;
        queue.set(plant.now, queue.level() - 1);
        int part = plant.create(kinds[entry], this);
        if (book != null) {
            plant.parts.order[part] = orders[entry];
        }
        return part;
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
        created = 0;
        queue.reset(plant.now);
        if (book != null) {
            book.resetStatistics();
        }
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no parameter " + key + " that changes");
    }

    @Override
    void report(Figures figures) {
        figures.count("created", created);
        figures.level("queue", queue);
        if (book != null) {
            book.report(figures);
        }
    }
}
