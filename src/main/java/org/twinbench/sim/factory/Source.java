package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.Dimension;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Formula;
import org.twinbench.model.expression.Scope;
import org.twinbench.model.expression.ValueType;
import org.twinbench.scenario.Element;
import org.twinbench.sim.RandomStream;
import org.twinbench.sim.TimeSampler;

/** Makes parts. A part counts as in the factory from when it leaves the source. */
final class Source extends Block {
    private static final ParameterType SHARES = new ParameterType.Listing(new ParameterType.Amount(Unit.PERCENT, 0, 1));

    private static final String WRITTEN = "batchSize";
    private static final Parameter AMOUNT = Parameter.optional("amount", new Formula(Unit.ONE), WRITTEN);

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
                            Parameter.optional("mix", SHARES, ""),
                            Shifts.PARAMETER,
                            Assignments.AT_SOURCE,
                            AMOUNT,
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Source::new)
            .changeable("interarrival", "batchSize", "limit")
            .checked(Source::check);

    private final TimeSampler first;
    private final TimeSampler interarrival;
    private final Shifts shifts;
    private final boolean loses;
    /** The kinds that it makes, and the upper ends of their parts of the unit interval. */
    private final int[] kinds;

    private final double[] limits;
    private final RandomStream lot;
    /** Each null if there is none. */
    private final Assignments attributes;

    private final PartFormula amount;
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
        shifts = setting.values().notation("shifts", Shifts.class);
        loses = setting.values().text("whenFull").equals("lose");
        SequencedMap<String, Double> mix = setting.values().listing("mix", Double.class);
        String[] names = mix.isEmpty()
                ? new String[] {setting.values().text("part")}
                : mix.keySet().toArray(String[]::new);
        kinds = Arrays.stream(names).mapToInt(plant.kinds::of).toArray();
        limits = Shares.limits(mix, names);
        lot = setting.stream("mix");
        batchSize = setting.values().whole("batchSize");
        limit = limit(setting.values());
        attributes = Assignments.of(setting);
        amount = isComputed(setting.values())
                ? PartFormula.of(setting, "amount", amountScope(plant.values.names), Dimension.COUNT)
                : null;
    }

    /** Arrivals without end at one instant must find something that stops them. */
    private static void check(Inspection at) {
        Shares.check(at);
        Assignments.check(at, Assignments.AT_SOURCE);
        checkAmount(at);
        ParameterValues values = at.values();
        SequencedMap<String, Double> mix = values.listing("mix", Double.class);
        if (!mix.isEmpty()) {
            Shares.checkSum(at, "mix", mix);
        }
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

    private static void checkAmount(Inspection at) {
        if (isComputed(at.values())) {
            Scope scope = amountScope(PartNames.of(at.scenario().elements()));
            Expression amount = at.values().notation("amount", Expression.class);
            at.formula("amount", () -> amount.amount(scope, Dimension.COUNT));
        }
    }

    private static boolean isComputed(ParameterValues values) {
        return !values.notation("amount", Expression.class).toString().equals(WRITTEN);
    }

    private static Scope amountScope(PartNames names) {
        return names.ofPlant(WRITTEN, ValueType.of(Dimension.COUNT));
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
        arriveAfter(first.next(plant.now));
    }

    /** Parts arrive after so much working time. */
    private void arriveAfter(long delay) {
        long time = plant.intoWeek + plant.now;
        schedule(shifts.after(time, delay) - time, 0);
    }

    @Override
    public void happen(int data) {
        ready = Math.max(0, Math.min(amount == null ? batchSize : amount.count(batchSize), limit - arrived));
        arrived += ready;
        if (ready == 0) {
            scheduleNext();
            return;
        }
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
            arriveAfter(interarrival.next(plant.now));
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
        int part = plant.create(kind(), this);
        if (attributes != null) {
            attributes.apply(part);
        }
        return part;
    }

    private int kind() {
        return kinds.length == 1 ? kinds[0] : kinds[Shares.drawn(limits, lot.next())];
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
