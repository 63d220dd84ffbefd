package org.twinbench.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.twinbench.model.AssetId;
import org.twinbench.view3d.color.ColorRamp;

/**
 * Something that all views show as the colours of assets: a value of each of them for the run as a whole.
 *
 * @param titleKey message that says what the value is
 * @param values from 0; assets without one keep their own colours
 * @param share whether values are shares of one, to be told in percent
 */
public record Shades(String titleKey, Map<AssetId, Double> values, boolean share) {
    public Shades {
        values = Map.copyOf(values);
    }

    /** The greatest value, which has the colour at the end of the ramp; 0 if there is none. */
    public double high() {
        return values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The colour of an asset as {@code 0xFFRRGGBB}; empty for one without a value. */
    public OptionalInt color(AssetId asset) {
        Double value = values.get(asset);
        return value == null ? OptionalInt.empty() : OptionalInt.of(ColorRamp.at(high() > 0 ? value / high() : 0));
    }

    /** The value of an asset in words; empty for one without. */
    public Optional<String> text(AssetId asset) {
        return Optional.ofNullable(values.get(asset)).map(this::text);
    }

    /** A value in words. */
    public String text(double value) {
        return share ? Math.round(100 * value) + " %" : "%.2g".formatted(value);
    }
}
