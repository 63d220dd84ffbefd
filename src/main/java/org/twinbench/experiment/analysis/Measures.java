package org.twinbench.experiment.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.model.AssetId;
import org.twinbench.sim.Kpis;

/** The figures of a run by asset and key, in SI; means over the replications if there were several. */
public final class Measures {
    private record Name(Optional<AssetId> asset, String key) {}

    /** Of a run that gave no figures. */
    public static final Measures NONE = new Measures();

    private final Map<Name, Double> values = new HashMap<>();

    /** The figures of a finished run. */
    public static Measures of(List<KpiEstimate> kpis) {
        Measures measures = new Measures();
        kpis.forEach(kpi -> measures.values.put(
                new Name(kpi.asset(), kpi.key()), kpi.estimate().mean()));
        return measures;
    }

    /** The figures of one replication so far. */
    public static Measures of(Kpis kpis) {
        Measures measures = new Measures();
        kpis.list().forEach(kpi -> measures.values.put(new Name(kpi.asset(), kpi.key()), kpi.value()));
        return measures;
    }

    /** A figure of an asset; NaN if it has none of that key. */
    public double of(AssetId asset, String key) {
        return values.getOrDefault(new Name(Optional.of(asset), key), Double.NaN);
    }

    /** The same, with another value where there is none. */
    double of(AssetId asset, String key, double otherwise) {
        double value = of(asset, key);
        return Double.isNaN(value) ? otherwise : value;
    }

    /** A figure of the whole; NaN if there is none of that key. */
    public double whole(String key) {
        return values.getOrDefault(new Name(Optional.empty(), key), Double.NaN);
    }
}
