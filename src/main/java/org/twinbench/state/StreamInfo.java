package org.twinbench.state;

import java.util.List;

/** What a source of frames is going to send: its channels by number and the kinds of its movers by number. */
public record StreamInfo(List<Channel> channels, List<String> kinds) {
    public StreamInfo {
        channels = List.copyOf(channels);
        kinds = List.copyOf(kinds);
    }

    /** The number of the channel with this name, or −1. */
    public int indexOf(String channelName) {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).name().equals(channelName)) {
                return i;
            }
        }
        return -1;
    }
}
