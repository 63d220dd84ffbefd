package org.twinbench.state;

import java.util.List;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;

/**
 * One quantity of one asset over time. Values are doubles in SI of the unit's dimension; the unit says how to show
 * them. A state channel lists its states, and its value is the index of the state.
 */
public record Channel(AssetId asset, String quantity, Unit unit, List<String> states) {
    public Channel {
        states = List.copyOf(states);
    }

    public static Channel number(AssetId asset, String quantity, Unit unit) {
        return new Channel(asset, quantity, unit, List.of());
    }

    /** States are words such as {@code working}; their texts are the messages {@code state.<word>}. */
    public static Channel state(AssetId asset, String quantity, List<String> states) {
        return new Channel(asset, quantity, Unit.ONE, states);
    }

    public boolean isState() {
        return !states.isEmpty();
    }

    /** {@code press-3/temperature}. */
    public String name() {
        return asset + "/" + quantity;
    }
}
