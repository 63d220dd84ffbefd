package org.twinbench.sim.factory;

import java.util.HashMap;
import java.util.Map;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.sim.Moments;
import org.twinbench.sim.TimeSampler;

/** How long a station works on a part: {@code processTime}, unless {@code processTimes} has an entry for its kind. */
final class ProcessTimes {
    static final Parameter STANDARD = Parameter.required("processTime", Declared.DURATION);
    static final Parameter BY_KIND =
            Parameter.optional("processTimes", new ParameterType.Listing(Declared.DURATION), "");

    private final Parts parts;
    private final Kinds kinds;
    private final TimeSampler standard;
    private final Map<String, TimeSampler> byKind = new HashMap<>();
    private final Map<String, Double> means = new HashMap<>();
    /** By kind; null for the standard. */
    private TimeSampler[] table = {};

    private double standardMean;
    private final TimeFormula formula;

    ProcessTimes(Component.Setting setting) {
        parts = setting.plant().parts;
        kinds = setting.plant().kinds;
        standardMean = Moments.of(setting.values().distribution("processTime")).mean();
        standard = setting.times("processTime");
        setting.values().listing("processTimes", DistributionSpec.class).forEach((kind, spec) -> {
            byKind.put(kind, setting.times("processTimes/" + kind, spec));
            means.put(kind, Moments.of(spec).mean());
        });
        formula = new TimeFormula(setting);
    }

    /** The ticks for a part of a kind. */
    long next(int part, int kind, long now) {
        return formula.of(part, drawn(kind, now));
    }

    /** The seconds that a part takes on the average; a formula gets the mean of what is drawn. */
    double expected(int part) {
        String name = kinds.names().get(parts.kind[part]);
        double mean = means.getOrDefault(name, means.getOrDefault(Kinds.baseName(name), standardMean));
        return formula.seconds(part, mean);
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
