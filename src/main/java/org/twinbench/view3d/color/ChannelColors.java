package org.twinbench.view3d.color;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;
import org.twinbench.state.StreamInfo;

/**
 * Colours assets by one quantity, such as their state or their level. Numbers are spread over the range seen so far,
 * so that the same colour means the same value while a recording plays.
 */
public final class ChannelColors {
    private record Source(int number, Channel channel) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<String> states;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** For every asset that has a channel of this quantity. */
    public ChannelColors(StreamInfo info, String quantity) {
        for (int i = 0; i < info.channels().size(); i++) {
            Channel channel = info.channels().get(i);
            if (channel.quantity().equals(quantity)) {
                sources.add(new Source(i, channel));
            }
        }
        Set<String> all = new LinkedHashSet<>();
        sources.forEach(source -> all.addAll(source.channel().states()));
        states = List.copyOf(all);
    }

    /** The quantities that a stream has, in its order. */
    public static List<String> quantities(StreamInfo info) {
        Set<String> names = new LinkedHashSet<>();
        info.channels().forEach(channel -> names.add(channel.quantity()));
        return List.copyOf(names);
    }

    /** The colours for the values of a snapshot, {@code 0xAARRGGBB}; an asset without a value yet has none. */
    public Map<AssetId, Integer> colors(double[] values) {
        if (!isState()) {
            widen(values);
        }
        Map<AssetId, Integer> colors = new HashMap<>();
        for (Source source : sources) {
            double value = source.number() < values.length ? values[source.number()] : Double.NaN;
            if (!Double.isNaN(value)) {
                colors.put(source.channel().asset(), color(source.channel(), value));
            }
        }
        return colors;
    }

    private void widen(double[] values) {
        for (Source source : sources) {
            double value = source.number() < values.length ? values[source.number()] : Double.NaN;
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }

    private int color(Channel channel, double value) {
        if (channel.isState()) {
            int state = Math.clamp((int) value, 0, channel.states().size() - 1);
            String word = channel.states().get(state);
            return StateColor.of(word, states.indexOf(word)).argb();
        }
        return ColorRamp.at(high > low ? (value - low) / (high - low) : 0.5);
    }

    public boolean isState() {
        return !sources.isEmpty() && sources.getFirst().channel().isState();
    }

    /** The states that occur, each once, numbered as their colours are; empty for numbers. */
    public List<String> states() {
        return states;
    }

    /** The least value seen so far, SI; infinite before the first. */
    public double low() {
        return low;
    }

    /** The greatest value seen so far, SI; negative infinite before the first. */
    public double high() {
        return high;
    }

    /** The unit to show values in. */
    public Unit unit() {
        return sources.isEmpty() ? Unit.ONE : sources.getFirst().channel().unit();
    }
}
