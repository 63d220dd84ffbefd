package org.twinbench.experiment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;

/** Names one figure of a run: {@code throughput} of the whole model, {@code press-3/utilisation} of an asset. */
public record KpiName(Optional<AssetId> asset, String key) {
    /** Reads a written name; the last part after a slash is the key. */
    public static KpiName parse(String text) {
        int slash = text.lastIndexOf('/');
        return slash < 0
                ? new KpiName(Optional.empty(), text.strip())
                : new KpiName(
                        Optional.of(new AssetId(text.substring(0, slash).strip())),
                        text.substring(slash + 1).strip());
    }

    public static KpiName of(Kpi kpi) {
        return new KpiName(kpi.asset(), kpi.key());
    }

    /** The number of the figure in a run's list, or −1. */
    public int indexIn(List<Kpi> kpis) {
        for (int i = 0; i < kpis.size(); i++) {
            if (of(kpis.get(i)).equals(this)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of the figure in every run, in their order. @throws IllegalArgumentException if there is no such figure */
    public double[] values(List<Kpis> runs) {
        int index = indexIn(runs.getFirst().list());
        if (index < 0) {
            throw new IllegalArgumentException("no figure " + this);
        }
        return runs.stream().mapToDouble(run -> run.list().get(index).value()).toArray();
    }

    /** The mean over runs. @throws IllegalArgumentException if there is no such figure */
    public Estimate estimate(List<Kpis> runs) {
        return Estimate.of(values(runs));
    }

    /** Says that a run has no such figure, and which one may have been meant. */
    public Message unknown(Collection<Kpi> kpis) {
        List<String> known = kpis.stream().map(kpi -> of(kpi).toString()).toList();
        return Nearest.to(toString(), known)
                .map(near -> Message.of("experiment.unknownKpiNear", toString(), near))
                .orElseGet(() -> Message.of(
                        "experiment.unknownKpi",
                        toString(),
                        String.join(
                                ", ",
                                known.stream()
                                        .filter(name -> name.indexOf('/') < 0)
                                        .toList())));
    }

    @Override
    public String toString() {
        return asset.map(id -> id + "/").orElse("") + key;
    }
}
