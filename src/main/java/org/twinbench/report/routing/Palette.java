package org.twinbench.report.routing;

import java.awt.Color;
import java.util.List;

/** Colours of vehicles that are told apart by people who see few colours, too (after Okabe and Ito 2008); then they repeat. */
public final class Palette {
    private static final List<Color> COLOURS = List.of(
            new Color(0x00, 0x6A, 0xA8),
            new Color(0xC9, 0x52, 0x00),
            new Color(0x00, 0x85, 0x60),
            new Color(0xB5, 0x55, 0x8C),
            new Color(0x6A, 0x4C, 0xA8),
            new Color(0x9A, 0x6B, 0x00),
            new Color(0x1F, 0x8F, 0xC9),
            new Color(0x8A, 0x3B, 0x2E),
            new Color(0x4F, 0x6F, 0x1E),
            new Color(0x50, 0x58, 0x60));

    private Palette() {}

    /** The colour of a vehicle by its index. */
    public static Color of(int vehicle) {
        return COLOURS.get(vehicle % COLOURS.size());
    }
}
