package org.twinbench.workbench.docking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.language.Texts;

/** The tabs of a window: arranges panels, shows and closes them, and tells them when they can be seen. */
public final class Docking {
    private final Map<String, Panel> panels = new LinkedHashMap<>();
    private final Map<String, ReadOnlyBooleanWrapper> open = new LinkedHashMap<>();
    private final Set<String> visible = new LinkedHashSet<>();
    private final Set<String> built = new LinkedHashSet<>();
    private final StackPane node = new StackPane();
    private final BentoTabs tabs;
    private boolean refreshing;

    public Docking(List<Panel> panels, Texts texts) {
        for (Panel panel : panels) {
            this.panels.put(panel.id(), panel);
            open.put(panel.id(), new ReadOnlyBooleanWrapper());
        }
        tabs = new BentoTabs(panels, texts, this::refreshSoon);
        node.getStyleClass().add("docking");
    }

    public Region node() {
        return node;
    }

    /** Arranges the panels anew; ids that no panel has are left out, panels that it does not name are closed. */
    public void apply(Layout layout) {
        node.getChildren().setAll(tabs.arrange(layout));
        refreshSoon();
    }

    /** The arrangement of this moment, dividers included. */
    public Layout layout() {
        return tabs.layout();
    }

    /** Whether a panel has a tab. */
    public ReadOnlyBooleanProperty openProperty(String panel) {
        return open.get(panel).getReadOnlyProperty();
    }

    /** Whether a panel is in front and thus can be seen. */
    public boolean isVisible(String panel) {
        return visible.contains(panel);
    }

    /** Brings a panel to the front, opening it first if it is closed. */
    public void show(String panel) {
        if (!tabs.select(panel)) {
            apply(layout().with(panel, panels.get(panel).place()));
        }
        refreshSoon();
    }

    public void close(String panel) {
        tabs.close(panel);
        refreshSoon();
    }

    /** Tab changes come in bursts, in the middle of which panels are nowhere: look once, when they are over. */
    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            Platform.runLater(this::refresh);
        }
    }

    private void refresh() {
        refreshing = false;
        Set<String> openNow = tabs.open();
        open.forEach((id, property) -> property.set(openNow.contains(id)));
        Set<String> now = tabs.inFront();
        for (String id : List.copyOf(visible)) {
            if (!now.contains(id)) {
                visible.remove(id);
                panels.get(id).hidden();
            }
        }
        now.stream().filter(id -> !visible.contains(id)).forEach(this::reveal);
    }

    private void reveal(String id) {
        Panel panel = panels.get(id);
        if (built.add(id)) {
            tabs.setContent(id, panel.node());
        }
        visible.add(id);
        panel.shown();
    }
}
