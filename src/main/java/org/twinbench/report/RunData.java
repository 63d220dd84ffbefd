package org.twinbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.scene.Scene;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;

/** What a report is made from: summary and recording of a run, and the 3D model where there is one. */
record RunData(RunSummary summary, Recording recording, Optional<Scene> model) {
    private static final String SHARE = "stateShare.";

    /** What to say of a recording that lacks the end of the run; empty if it has it, or still grows towards it. */
    Optional<Message> cutShort() {
        long horizon = summary.scenario().horizon();
        if (!recording.complete() || recording.end() >= horizon) {
            return Optional.empty();
        }
        return Optional.of(Message.of("report.partial", time(recording.end()), time(horizon)));
    }

    private static String time(long ticks) {
        return Quantity.readable(Ticks.toSeconds(ticks), Unit.HOUR).toString();
    }

    /** The figures of the whole model. */
    List<KpiEstimate> overall() {
        return summary.kpis().stream().filter(kpi -> kpi.asset().isEmpty()).toList();
    }

    /** The figures of single assets, shares of states and counts of connections left out, in the engine's order. */
    SequencedMap<AssetId, List<KpiEstimate>> byAsset() {
        SequencedMap<AssetId, List<KpiEstimate>> groups = new LinkedHashMap<>();
        for (KpiEstimate kpi : summary.kpis()) {
            if (kpi.asset().isPresent() && !kpi.key().startsWith(SHARE) && !Flow.isCount(kpi.key())) {
                groups.computeIfAbsent(kpi.asset().get(), a -> new ArrayList<>())
                        .add(kpi);
            }
        }
        return groups;
    }

    /** The shares of time by state, for every asset that has states and was measured. */
    SequencedMap<AssetId, Map<String, KpiEstimate>> stateShares() {
        SequencedMap<AssetId, Map<String, KpiEstimate>> shares = new LinkedHashMap<>();
        for (KpiEstimate kpi : summary.kpis()) {
            boolean measured = Double.isFinite(kpi.estimate().mean());
            if (kpi.asset().isPresent() && kpi.key().startsWith(SHARE) && measured) {
                shares.computeIfAbsent(kpi.asset().get(), a -> new LinkedHashMap<>())
                        .put(kpi.key().substring(SHARE.length()), kpi);
            }
        }
        return shares;
    }

    /** The numbers of the channels with a quantity. */
    List<Integer> channels(String quantity) {
        List<Integer> found = new ArrayList<>();
        List<Channel> channels = recording.info().channels();
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).quantity().equals(quantity) && !channels.get(i).isState()) {
                found.add(i);
            }
        }
        return found;
    }
}
