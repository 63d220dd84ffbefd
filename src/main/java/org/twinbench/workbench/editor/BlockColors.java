package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colour of a type of element on the plan. */
final class BlockColors {
    private static final Color OTHER = Color.web("#4C79A8");
    private static final List<Map.Entry<String, Color>> COLORS = List.of(
            Map.entry("source", Color.web("#3C9A5F")),
            Map.entry("sink", Color.web("#D07A22")),
            Map.entry("buffer", Color.web("#8A6FB0")),
            Map.entry("conveyor", Color.web("#56616E")),
            Map.entry("path", Color.web("#2F81F7")),
            Map.entry("worker", Color.web("#B8901E")),
            Map.entry("crew", Color.web("#B8901E")),
            Map.entry("tank", Color.web("#2E8C9A")));

    private BlockColors() {}

    static Color of(String type) {
        String key = type.toLowerCase(Locale.ROOT);
        return COLORS.stream()
                .filter(color -> key.contains(color.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
