package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The icon of a type of element. */
final class BlockIcons {
    private static final List<Map.Entry<String, String>> ICONS = List.of(
            Map.entry("source", "mdi2l-location-enter"),
            Map.entry("sink", "mdi2l-location-exit"),
            Map.entry("buffer", "mdi2t-tray-full"),
            Map.entry("schedule", "mdi2c-calendar-import"),
            Map.entry("orders", "mdi2c-clipboard-list-outline"),
            Map.entry("delay", "mdi2t-timer-sand"),
            Map.entry("resource", "mdi2t-toolbox-outline"),
            Map.entry("seize", "mdi2l-lock-outline"),
            Map.entry("release", "mdi2l-lock-open-variant-outline"),
            Map.entry("takt", "mdi2m-metronome"),
            Map.entry("rope", "mdi2l-link-variant"),
            Map.entry("kanban", "mdi2c-cards-outline"),
            Map.entry("conveyor", "mdi2a-arrow-right-bold-box-outline"),
            Map.entry("disassembl", "mdi2p-puzzle-remove-outline"),
            Map.entry("assembl", "mdi2p-puzzle-outline"),
            Map.entry("unpack", "mdi2p-package-variant"),
            Map.entry("pack", "mdi2p-package-variant-closed"),
            Map.entry("inspect", "mdi2c-clipboard-check-outline"),
            Map.entry("branch", "mdi2c-call-split"),
            Map.entry("gate", "mdi2g-gate"),
            Map.entry("assign", "mdi2t-tag-text-outline"),
            Map.entry("filler", "mdi2c-cup-water"),
            Map.entry("emptier", "mdi2t-tray-arrow-down"),
            Map.entry("charger", "mdi2e-ev-station"),
            Map.entry("transport", "mdi2t-truck-fast-outline"),
            Map.entry("fleet", "mdi2f-forklift"),
            Map.entry("crane", "mdi2c-crane"),
            Map.entry("robot", "mdi2r-robot-industrial"),
            Map.entry("crew", "mdi2a-account-wrench-outline"),
            Map.entry("worker", "mdi2a-account-group-outline"),
            Map.entry("pool", "mdi2a-account-group-outline"),
            Map.entry("shift", "mdi2c-calendar-clock"),
            Map.entry("calendar", "mdi2c-calendar-clock"),
            Map.entry("tank", "mdi2b-barrel"),
            Map.entry("pipe", "mdi2p-pipe"),
            Map.entry("path", "mdi2v-vector-polyline"));

    private BlockIcons() {}

    static String of(String type) {
        String key = type.toLowerCase(Locale.ROOT);
        return ICONS.stream()
                .filter(icon -> key.contains(icon.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("mdi2c-cog-outline");
    }
}
