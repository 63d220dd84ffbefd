package org.twinbench.workbench.docking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.docking.Layout.Split;
import org.twinbench.workbench.docking.Layout.Tabs;
import org.twinbench.workbench.language.Texts;
import software.coley.bentofx.Bento;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

/** Layouts in terms of BentoFX; the only place that knows that library. */
final class BentoTabs {
    private final Bento bento = new Bento();
    private final Map<String, Dockable> dockables = new LinkedHashMap<>();
    private final Map<DockContainerLeaf, DockPlace> homes = new IdentityHashMap<>();
    private DockContainerRootBranch root;

    BentoTabs(List<Panel> panels, Texts texts, Runnable changed) {
        panels.forEach(panel -> dockables.put(panel.id(), dockable(panel, texts)));
        bento.events().addEventListener(event -> changed.run());
    }

    private Dockable dockable(Panel panel, Texts texts) {
        Dockable dockable = bento.dockBuilding().dockable(panel.id());
        dockable.titleProperty().bind(texts.of(panel.titleKey()));
        dockable.setIconFactory(self -> new FontIcon(panel.icon()));
        dockable.setCanBeDroppedToNewWindow(false);
        dockable.setNode(new Region());
        return dockable;
    }

    void setContent(String panel, Node content) {
        dockables.get(panel).setNode(content);
    }

    Region arrange(Layout layout) {
        if (root != null) {
            dockables.values().forEach(dockable -> dockable.inContainer(leaf -> leaf.removeDockable(dockable)));
            bento.unregisterRoot(root);
        }
        homes.clear();
        root = bento.dockBuilding().root();
        root.setPruneWhenEmpty(false);
        if (layout instanceof Split split) {
            fill(root, split);
        } else {
            root.addContainer(build(layout));
        }
        bento.registerRoot(root);
        return root;
    }

    private DockContainer build(Layout layout) {
        return switch (layout) {
            case Split split -> fill(bento.dockBuilding().branch(), split);
            case Tabs tabs -> leaf(tabs);
        };
    }

    private DockContainerBranch fill(DockContainerBranch branch, Split split) {
        branch.setOrientation(split.vertical() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        split.parts().forEach(part -> branch.addContainer(build(part)));
        branch.setDividerPositions(
                split.dividers().stream().mapToDouble(Double::doubleValue).toArray());
        return branch;
    }

    private DockContainerLeaf leaf(Tabs tabs) {
        DockContainerLeaf leaf = bento.dockBuilding().leaf();
        DockContainerBranch.setResizableWithParent(leaf, tabs.home() == DockPlace.CENTRE);
        leaf.setPruneWhenEmpty(tabs.home() != DockPlace.CENTRE);
        homes.put(leaf, tabs.home());
        tabs.panels().stream().map(dockables::get).filter(Objects::nonNull).forEach(leaf::addDockable);
        tabs.selected().map(dockables::get).ifPresent(leaf::selectDockable);
        return leaf;
    }

    /** Leaves out groups of tabs that have become empty, except the centre, and splits with less than two parts. */
    Layout layout() {
        return describe(root).orElseGet(() -> new Tabs(DockPlace.CENTRE, List.of(), Optional.empty()));
    }

    private Optional<Layout> describe(DockContainer container) {
        return switch (container) {
            case DockContainerBranch branch -> describeBranch(branch);
            case DockContainerLeaf leaf -> describeLeaf(leaf);
            default -> Optional.empty();
        };
    }

    private Optional<Layout> describeBranch(DockContainerBranch branch) {
        List<Layout> parts = new ArrayList<>();
        branch.getChildContainers().forEach(child -> describe(child).ifPresent(parts::add));
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        double[] positions = branch.getDividerPositions();
        List<Double> dividers = positions.length == parts.size() - 1
                ? Arrays.stream(positions).boxed().toList()
                : evenly(parts.size());
        return Optional.of(new Split(branch.getOrientation() == Orientation.VERTICAL, parts, dividers));
    }

    private static List<Double> evenly(int parts) {
        List<Double> dividers = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            dividers.add(i / (double) parts);
        }
        return dividers;
    }

    private Optional<Layout> describeLeaf(DockContainerLeaf leaf) {
        DockPlace home = homes.getOrDefault(leaf, DockPlace.CENTRE);
        if (leaf.getDockables().isEmpty() && home != DockPlace.CENTRE) {
            return Optional.empty();
        }
        List<String> panels =
                leaf.getDockables().stream().map(Dockable::getIdentifier).toList();
        Optional<String> selected =
                Optional.ofNullable(leaf.getSelectedDockable()).map(Dockable::getIdentifier);
        return Optional.of(new Tabs(home, panels, selected));
    }

    Set<String> open() {
        return dockables.entrySet().stream()
                .filter(entry -> entry.getValue().getContainer() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> inFront() {
        Set<String> front = new LinkedHashSet<>();
        dockables.forEach((id, dockable) -> dockable.inContainer(leaf -> {
            if (dockable.equals(leaf.getSelectedDockable()) && !leaf.isCollapsed()) {
                front.add(id);
            }
        }));
        return front;
    }

    boolean select(String panel) {
        Dockable dockable = dockables.get(panel);
        DockContainerLeaf leaf = dockable.getContainer();
        return leaf != null && leaf.selectDockable(dockable);
    }

    void close(String panel) {
        Dockable dockable = dockables.get(panel);
        dockable.inContainer(leaf -> leaf.closeDockable(dockable));
    }
}
