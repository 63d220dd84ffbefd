package org.twinbench.workbench.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.docking.Layout.Split;
import org.twinbench.workbench.docking.Layout.Tabs;

/** A named arrangement of the window for one kind of work; each remembers how the user changed it. */
public enum Perspective {
    MODEL(0.18, 0.80, 0.72, Set.of("tree", "view3d", "inspector", "problems")),
    SCHEDULE(0.16, 0.84, 0.78, Set.of("scenarios", "planning", "routes", "inspector", "problems")),
    RUN(0.19, 0.80, 0.60, Set.of("scenarios", "view3d", "inspector", "charts")),
    COMPARE(0.19, 0.80, 0.60, Set.of("scenarios", "compare", "inspector", "analysis"));

    private final double left;
    private final double right;
    private final double bottom;
    private final Set<String> inFront;

    Perspective(double left, double right, double bottom, Set<String> inFront) {
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.inFront = inFront;
    }

    public String titleKey() {
        return "workbench.perspective." + name().toLowerCase(Locale.ROOT);
    }

    /** The arrangement before the user changed anything: every panel at its own place. */
    public Layout standard(List<Panel> panels) {
        Optional<Layout> foot = tabs(panels, DockPlace.BOTTOM);
        Layout middle =
                tabs(panels, DockPlace.CENTRE).orElseGet(() -> new Tabs(DockPlace.CENTRE, List.of(), Optional.empty()));
        Layout column = foot.<Layout>map(tabs -> new Split(true, List.of(middle, tabs), List.of(bottom)))
                .orElse(middle);
        List<Layout> parts = new ArrayList<>(List.of(column));
        List<Double> dividers = new ArrayList<>();
        tabs(panels, DockPlace.LEFT).ifPresent(tabs -> {
            parts.addFirst(tabs);
            dividers.add(left);
        });
        tabs(panels, DockPlace.RIGHT).ifPresent(tabs -> {
            parts.addLast(tabs);
            dividers.add(right);
        });
        return parts.size() == 1 ? column : new Split(false, parts, dividers);
    }

    private Optional<Layout> tabs(List<Panel> panels, DockPlace place) {
        List<String> ids = panels.stream()
                .filter(panel -> panel.place() == place)
                .map(Panel::id)
                .toList();
        Optional<String> front = ids.stream()
                .filter(inFront::contains)
                .findFirst()
                .or(() -> ids.stream().findFirst());
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Tabs(place, ids, front));
    }
}
