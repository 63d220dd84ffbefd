package org.twinbench.sim.factory;

import java.util.HashMap;
import java.util.Map;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.sim.TimeSampler;

/** How long a station works on a part: {@code processTime}, unless {@code processTimes} has an entry for its kind. */
final class ProcessTimes {
    static final Parameter STANDARD = Parameter.required("processTime", Declared.DURATION);
    static final Parameter BY_KIND =
            Parameter.optional("processTimes", new ParameterType.Listing(Declared.DURATION), "");

    private final Kinds kinds;
    private final TimeSampler standard;
    private final Map<String, TimeSampler> byKind = new HashMap<>();
    /** By kind; null for the standard. */
    private TimeSampler[] table = {};

    ProcessTimes(Component.Setting setting) {
        kinds = setting.plant().kinds;
        standard = setting.times("processTime");
        setting.values()
                .listing("processTimes", DistributionSpec.class)
                .forEach((kind, spec) -> byKind.put(kind, setting.times("processTimes/" + kind, spec)));
    }

    /** Draws the ticks for a part of a kind. */
    long next(int kind, long now) {
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
    }

    /** Whether work can take no time at all. */
    static boolean isInstant(ParameterValues values) {
        return Durations.reach(values.distribution("processTime")) == 0
                || values.listing("processTimes", DistributionSpec.class).values().stream()
                        .anyMatch(spec -> Durations.reach(spec) == 0);
    }
}
