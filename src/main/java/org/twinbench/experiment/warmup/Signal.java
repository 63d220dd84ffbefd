package org.twinbench.experiment.warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;
import org.twinbench.state.StreamInfo;

/**
 * A course that tells whether a run has settled, taken from the sum of some of its channels. Its label is the message
 * {@code channel.<key>}.
 *
 * @param key {@code wip} or {@code throughput}
 * @param counter whether the channels count up, so that their growth per time is meant and not their level
 * @param channels numbers of the channels
 * @param unit how to show it
 */
public record Signal(String key, boolean counter, List<Integer> channels, Unit unit) {
    public Signal {
        channels = List.copyOf(channels);
    }

    /**
     * Work in process and throughput, as far as a simulation has channels for them.
     *
     * @param ends the assets where the flow ends, whose counts are the throughput
     */
    public static List<Signal> of(StreamInfo info, Set<AssetId> ends) {
        List<Integer> levels = new ArrayList<>();
        List<Integer> counters = new ArrayList<>();
        for (int i = 0; i < info.channels().size(); i++) {
            Channel channel = info.channels().get(i);
            if (channel.quantity().equals("wip")) {
                levels.add(i);
            } else if (channel.quantity().equals("count") && ends.contains(channel.asset())) {
                counters.add(i);
            }
        }
        List<Signal> signals = new ArrayList<>();
        if (!levels.isEmpty()) {
            signals.add(new Signal("wip", false, levels, Unit.PIECE));
        }
        if (!counters.isEmpty()) {
            signals.add(new Signal("throughput", true, counters, Unit.PER_HOUR));
        }
        return signals;
    }
}
