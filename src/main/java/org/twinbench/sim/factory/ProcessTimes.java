package org.twinbench.sim.factory;

import java.util.HashMap;
import java.util.Map;
import org.twinbench.model.Dimension;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Formula;
import org.twinbench.model.expression.Scope;
import org.twinbench.model.expression.ValueType;
import org.twinbench.sim.TimeSampler;

/** How long a station works on a part: {@code processTime}, unless {@code processTimes} has an entry for its kind. */
final class ProcessTimes {
    static final Parameter STANDARD = Parameter.required("processTime", Declared.DURATION);
    static final Parameter BY_KIND =
            Parameter.optional("processTimes", new ParameterType.Listing(Declared.DURATION), "");

    /** Gives the time itself from the one that was drawn, which it calls {@code time}, and what is known of the part. */
    static final Parameter FORMULA = Parameter.optional("timeFormula", new Formula(Unit.SECOND), "time");

    private final Parts parts;
    private final Kinds kinds;
    private final TimeSampler standard;
    private final Map<String, TimeSampler> byKind = new HashMap<>();
    private final Map<String, Double> means = new HashMap<>();
    /** By kind; null for the standard. */
    private TimeSampler[] table = {};

    private double standardMean;
    /** Null if the time is as it was drawn. */
    private final PartFormula formula;

    ProcessTimes(Component.Setting setting) {
        parts = setting.plant().parts;
        kinds = setting.plant().kinds;
        standardMean = Moments.of(setting.values().distribution("processTime")).mean();
        standard = setting.times("processTime");
        setting.values().listing("processTimes", DistributionSpec.class).forEach((kind, spec) -> {
            byKind.put(kind, setting.times("processTimes/" + kind, spec));
            means.put(kind, Moments.of(spec).mean());
        });
        formula = isComputed(setting.values())
                ? PartFormula.of(setting, FORMULA.key(), scope(setting.plant().values.names), Dimension.TIME)
                : null;
    }

    private static boolean isComputed(ParameterValues values) {
        return !values.notation(FORMULA.key(), Expression.class).toString().equals("time");
    }

    private static Scope scope(PartNames names) {
        return names.with("time", ValueType.of(Dimension.TIME));
    }

    static void check(Inspection at) {
        if (isComputed(at.values())) {
            Scope scope = scope(PartNames.of(at.scenario().elements()));
            Expression formula = at.values().notation(FORMULA.key(), Expression.class);
            at.formula(FORMULA.key(), () -> formula.amount(scope, Dimension.TIME));
        }
    }

    /** The ticks for a part of a kind. */
    long next(int part, int kind, long now) {
        long drawn = drawn(kind, now);
        return formula == null ? drawn : formula.ticks(part, drawn);
    }

    /** The seconds that a part takes on the average; a formula gets the mean of what is drawn. */
    double expected(int part) {
        String name = kinds.names().get(parts.kind[part]);
        double mean = means.getOrDefault(name, means.getOrDefault(Kinds.baseName(name), standardMean));
        return formula == null ? mean : formula.value(part, mean);
    }

    private long drawn(int kind, long now) {
        if (byKind.isEmpty()) {
            return standard.next(now);
        }
        if (kind >= table.length) {
            table = kinds.names().stream()
                    .map(name -> byKind.getOrDefault(name, byKind.get(Kinds.baseName(name))))
                    .toArray(TimeSampler[]::new);
        }
        return (table[kind] == null ? standard : table[kind]).next(now);
    }

    /** Another standard from the next part on. */
    void change(ParameterValues values) {
        standard.change(values.distribution("processTime"));
        standardMean = Moments.of(values.distribution("processTime")).mean();
    }

    /** Whether work can take no time at all. */
    static boolean isInstant(ParameterValues values) {
        return Durations.reach(values.distribution("processTime")) == 0
                || values.listing("processTimes", DistributionSpec.class).values().stream()
                        .anyMatch(spec -> Durations.reach(spec) == 0);
    }
}
