package org.twinbench.workbench.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;

/** Channels and values in words, in one language. */
public final class ChannelText {
    private ChannelText() {}

    /** The name of the channel's quantity. */
    public static String quantity(Channel channel, Messages messages) {
        String key = "channel." + channel.quantity();
        return messages.has(key) ? messages.text(key) : channel.quantity();
    }

    /** A value of the channel in its unit, or the name of the state; a dash before the first value. */
    public static String value(Channel channel, double si, Messages messages) {
        if (Double.isNaN(si)) {
            return "–";
        }
        if (channel.isState()) {
            int index = (int) si;
            boolean known = index >= 0 && index < channel.states().size();
            return known ? state(channel.states().get(index), messages) : Integer.toString(index);
        }
        return amount(si, channel.unit());
    }

    /** The name of a state. */
    public static String state(String word, Messages messages) {
        String key = "state." + word;
        return messages.has(key) ? messages.text(key) : word;
    }

    /** Five digits and the unit. */
    public static String amount(double si, Unit unit) {
        double shown = unit.fromSi(si);
        if (!Double.isFinite(shown)) {
            return "–";
        }
        String number = shown == Math.rint(shown) && Math.abs(shown) < 1e15
                ? Long.toString((long) shown)
                : new BigDecimal(shown)
                        .round(new MathContext(5))
                        .stripTrailingZeros()
                        .toPlainString();
        return unit.symbol().isEmpty() || unit == Unit.FRACTION ? number : number + " " + unit.symbol();
    }
}
