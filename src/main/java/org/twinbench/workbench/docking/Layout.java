package org.twinbench.workbench.docking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.workbench.DockPlace;

/** How the tabs of a window are arranged, as plain data. */
public sealed interface Layout {
    /**
     * Parts side by side, or one above the other.
     *
     * @param dividers ascending fractions 0…1 of the split's length, one fewer than parts
     */
    record Split(boolean vertical, List<Layout> parts, List<Double> dividers) implements Layout {
        public Split {
            parts = List.copyOf(parts);
            dividers = List.copyOf(dividers);
            if (parts.size() < 2 || dividers.size() != parts.size() - 1) {
                throw new IllegalArgumentException(parts.size() + " parts and " + dividers.size() + " dividers");
            }
            double last = 0;
            for (double divider : dividers) {
                if (!(divider >= last && divider <= 1)) {
                    throw new IllegalArgumentException("dividers out of order: " + dividers);
                }
                last = divider;
            }
        }
    }

    /**
     * Panels behind each other.
     *
     * @param home panels whose default place this is come back here
     * @param selected the one in front
     */
    record Tabs(DockPlace home, List<String> panels, Optional<String> selected) implements Layout {
        public Tabs {
            panels = List.copyOf(panels);
            if (selected.isPresent() && !panels.contains(selected.get())) {
                throw new IllegalArgumentException(selected.get() + " is not among " + panels);
            }
        }
    }

    /** All groups of tabs, left to right and top to bottom. */
    default Stream<Tabs> tabs() {
        return switch (this) {
            case Tabs tabs -> Stream.of(tabs);
            case Split split -> split.parts().stream().flatMap(Layout::tabs);
        };
    }

    /** Ids of all panels that are open in it. */
    default List<String> panels() {
        return tabs().flatMap(tabs -> tabs.panels().stream()).toList();
    }

    /** This layout with a further panel in front: in its home where there is one, else at that edge of the window. */
    default Layout with(String panel, DockPlace home) {
        return tabs().anyMatch(tabs -> tabs.home() == home)
                ? LayoutEdit.addToHome(this, panel, home)
                : LayoutEdit.addAtEdge(this, new Tabs(home, List.of(panel), Optional.of(panel)));
    }
}
