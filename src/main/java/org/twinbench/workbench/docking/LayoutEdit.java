package org.twinbench.workbench.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.docking.Layout.Split;
import org.twinbench.workbench.docking.Layout.Tabs;

/** Changes of layouts; every method returns a new one. */
final class LayoutEdit {
    private static final double SIDE = 0.22;
    private static final double FOOT = 0.28;

    private LayoutEdit() {}

    /** @param layout has a group of tabs with this home */
    static Layout addToHome(Layout layout, String panel, DockPlace home) {
        Tabs first =
                layout.tabs().filter(tabs -> tabs.home() == home).findFirst().orElseThrow();
        return replace(layout, first, append(first, panel));
    }

    private static Tabs append(Tabs tabs, String panel) {
        List<String> panels = new ArrayList<>(tabs.panels());
        panels.add(panel);
        return new Tabs(tabs.home(), panels, Optional.of(panel));
    }

    private static Layout replace(Layout layout, Tabs old, Tabs replacement) {
        return switch (layout) {
            case Tabs tabs -> tabs.equals(old) ? replacement : tabs;
            case Split(boolean vertical, List<Layout> parts, List<Double> dividers) ->
                new Split(
                        vertical,
                        parts.stream()
                                .map(part -> replace(part, old, replacement))
                                .toList(),
                        dividers);
        };
    }

    static Layout addAtEdge(Layout layout, Tabs tabs) {
        return switch (tabs.home()) {
            case LEFT -> new Split(false, List.of(tabs, layout), List.of(SIDE));
            case RIGHT -> new Split(false, List.of(layout, tabs), List.of(1 - SIDE));
            case CENTRE -> new Split(true, List.of(tabs, layout), List.of(1 - FOOT));
            case BOTTOM, BAR -> new Split(true, List.of(layout, tabs), List.of(1 - FOOT));
        };
    }
}
