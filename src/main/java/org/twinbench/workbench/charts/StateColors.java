package org.twinbench.workbench.charts;

import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colours of states and of the lines of a chart: of medium lightness, so that they show on light and dark. */
public final class StateColors {
    private static final Map<String, Color> STATES = Map.ofEntries(
            Map.entry("working", Color.web("#2da44e")),
            Map.entry("on", Color.web("#2da44e")),
            Map.entry("moving", Color.web("#2da44e")),
            Map.entry("idle", Color.web("#8c959f")),
            Map.entry("starved", Color.web("#8c959f")),
            Map.entry("waiting", Color.web("#8c959f")),
            Map.entry("empty", Color.web("#8c959f")),
            Map.entry("blocked", Color.web("#d4a72c")),
            Map.entry("full", Color.web("#d4a72c")),
            Map.entry("failed", Color.web("#cf222e")),
            Map.entry("repair", Color.web("#a40e26")),
            Map.entry("setup", Color.web("#0969da")),
            Map.entry("warmUp", Color.web("#bc4c00")),
            Map.entry("unstaffed", Color.web("#e85aad")),
            Map.entry("waitingForWorker", Color.web("#e85aad")),
            Map.entry("standby", Color.web("#6e7781")),
            Map.entry("maintenance", Color.web("#8250df")),
            Map.entry("paused", Color.web("#6e7781")),
            Map.entry("offShift", Color.web("#57606a")),
            Map.entry("off", Color.web("#57606a")));
    private static final List<Color> LINES = List.of(
            Color.web("#218bff"),
            Color.web("#e16f24"),
            Color.web("#2da44e"),
            Color.web("#a475f9"),
            Color.web("#e85aad"),
            Color.web("#d4a72c"),
            Color.web("#3192aa"),
            Color.web("#8c959f"));

    private StateColors() {}

    /** The colour of a state; a state without one of its own takes a line's by its number. */
    public static Color of(String state, int index) {
        return STATES.getOrDefault(state, LINES.get(Math.floorMod(index, LINES.size())));
    }

    /** The colour of the line with a number. */
    public static Color line(int index) {
        return LINES.get(Math.floorMod(index, LINES.size()));
    }
}
