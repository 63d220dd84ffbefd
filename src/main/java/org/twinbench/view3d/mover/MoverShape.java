package org.twinbench.view3d.mover;

import java.util.Locale;

/**
 * The size of a kind of mover, metres: length along its heading, width across, height; its place is the middle of its
 * bottom.
 */
public record MoverShape(float length, float width, float height, int rgb) {
    private static final int[] DISTINCT = {
        0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7, 0x9AA3AD
    }; // Okabe & Ito 2008: eight colours that colour-blind people can tell apart

    /**
     * The shape of a kind by its name; an unknown name is a part on a pallet.
     *
     * @param number of the kind in its recording, which chooses the colour
     */
    public static MoverShape of(String kind, int number) {
        int color = DISTINCT[Math.floorMod(number, DISTINCT.length)];
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "car", "passenger", "taxi" -> new MoverShape(4.3f, 1.8f, 1.45f, color);
            case "truck", "delivery", "trailer" -> new MoverShape(8.5f, 2.5f, 3.2f, color);
            case "bus" -> new MoverShape(12f, 2.55f, 3.1f, color);
            case "bicycle", "motorcycle" -> new MoverShape(1.8f, 0.6f, 1.5f, color);
            case "person", "pedestrian", "worker" -> new MoverShape(0.4f, 0.5f, 1.75f, color);
            case "agv", "forklift" -> new MoverShape(1.6f, 0.9f, 0.6f, color);
            case "pallet" -> new MoverShape(1.2f, 0.8f, 0.9f, color);
            default -> new MoverShape(0.6f, 0.4f, 0.35f, color);
        };
    }

    float largest() {
        return Math.max(length, Math.max(width, height));
    }
}
