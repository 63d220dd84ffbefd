package org.twinbench.sim;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;

/** The figures of a run in a fixed order: the same for every replication of a scenario. */
public record Kpis(List<Kpi> list) {
    public Kpis {
        list = List.copyOf(list);
    }

    public Optional<Kpi> find(String key, Optional<AssetId> asset) {
        return list.stream()
                .filter(kpi -> kpi.key().equals(key) && kpi.asset().equals(asset))
                .findFirst();
    }
}
