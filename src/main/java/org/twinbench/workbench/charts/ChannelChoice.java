package org.twinbench.workbench.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.twinbench.model.AssetId;
import org.twinbench.state.Channel;
import org.twinbench.state.StreamInfo;

/** Which channels the charts show: the pinned ones and those of the selection; without any, the first few. */
final class ChannelChoice {
    private static final int MOST = 24;
    private static final int FIRST_NUMBERS = 4;

    private ChannelChoice() {}

    static List<Integer> of(StreamInfo info, Set<String> pinned, Set<AssetId> selection) {
        Set<Integer> chosen = new TreeSet<>();
        List<Channel> channels = info.channels();
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = channels.get(i);
            if (pinned.contains(channel.name()) || selection.contains(channel.asset())) {
                chosen.add(i);
            }
        }
        if (chosen.isEmpty()) {
            chosen.addAll(first(channels));
        }
        return chosen.stream().limit(MOST).toList();
    }

    private static List<Integer> first(List<Channel> channels) {
        List<Integer> first = new ArrayList<>();
        int numbers = 0;
        for (int i = 0; i < channels.size(); i++) {
            boolean state = channels.get(i).isState();
            if (state || numbers < FIRST_NUMBERS) {
                first.add(i);
                numbers += state ? 0 : 1;
            }
        }
        return first;
    }
}
