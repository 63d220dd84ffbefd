package org.twinbench.view3d.color;

import java.util.List;

/** How a state looks: a colour and, because colour alone is not enough for everybody, a sign. */
public record StateColor(int argb, String glyph) {
    private static final List<StateColor> OTHERS = List.of(
            new StateColor(0xFFCC79A7, "◆"),
            new StateColor(0xFF8C6BB1, "★"),
            new StateColor(0xFF56B4E9, "▲"),
            new StateColor(0xFFB0A060, "●"));

    /** The look of a state by its word; {@code number} decides for words that nobody agreed on. */
    public static StateColor of(String state, int number) {
        return switch (state) {
            case "working", "on", "moving", "filling", "open" -> new StateColor(0xFF009E73, "▶");
            case "idle", "empty", "standby", "off", "offShift", "closed" -> new StateColor(0xFFB8BEC6, "○");
            case "starved", "waiting" -> new StateColor(0xFF56B4E9, "▽");
            case "blocked", "full", "stopped" -> new StateColor(0xFFE69F00, "■");
            case "failed", "repair" -> new StateColor(0xFFD55E00, "✕");
            case "setup", "warmUp", "maintenance" -> new StateColor(0xFF0072B2, "⚙");
            case "paused" -> new StateColor(0xFFF0E442, "‖");
            default -> OTHERS.get(Math.floorMod(number, OTHERS.size()));
        };
    }
}
