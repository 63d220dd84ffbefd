package org.twinbench.workbench.tree;

import java.util.Locale;
import java.util.Map;
import org.twinbench.scene.SceneNode;

/** The icon for what a node is. */
final class NodeIcons {
    private static final Map<String, String> BY_KIND = Map.ofEntries(
            Map.entry("building", "mdi2h-home-city-outline"),
            Map.entry("buildingpart", "mdi2h-home-outline"),
            Map.entry("road", "mdi2r-road-variant"),
            Map.entry("street", "mdi2r-road-variant"),
            Map.entry("transportsquare", "mdi2r-road-variant"),
            Map.entry("railway", "mdi2t-train"),
            Map.entry("plantcover", "mdi2g-grass"),
            Map.entry("solitaryvegetationobject", "mdi2t-tree-outline"),
            Map.entry("tree", "mdi2t-tree-outline"),
            Map.entry("waterbody", "mdi2w-waves"),
            Map.entry("bridge", "mdi2b-bridge"),
            Map.entry("landuse", "mdi2m-map-outline"),
            Map.entry("tinrelief", "mdi2t-terrain"),
            Map.entry("substation", "mdi2t-transmission-tower"),
            Map.entry("plant", "mdi2f-factory"),
            Map.entry("machine", "mdi2c-cog-outline"),
            Map.entry("conveyor", "mdi2a-arrow-right-bold-box-outline"),
            Map.entry("robot", "mdi2r-robot-industrial"),
            Map.entry("storage", "mdi2w-warehouse"),
            Map.entry("rack", "mdi2w-warehouse"),
            Map.entry("buffer", "mdi2t-tray-full"),
            Map.entry("table", "mdi2t-table-furniture"),
            Map.entry("wall", "mdi2w-wall"),
            Map.entry("floor", "mdi2f-floor-plan"),
            Map.entry("mark", "mdi2v-vector-polyline"),
            Map.entry("marking", "mdi2v-vector-polyline"),
            Map.entry("forklift", "mdi2f-forklift"),
            Map.entry("vehicle", "mdi2f-forklift"),
            Map.entry("person", "mdi2h-human-male"),
            Map.entry("worker", "mdi2h-human-male"),
            Map.entry("light", "mdi2l-lightbulb-outline"));

    private NodeIcons() {}

    /** By kind; for kinds it does not know, whether there is a shape and whether there is something below. */
    static String of(SceneNode node) {
        String known = BY_KIND.get(node.kind().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        if (known != null) {
            return known;
        }
        if (node.mesh().isPresent()) {
            return "mdi2c-cube-outline";
        }
        return node.children().isEmpty() ? "mdi2v-vector-point" : "mdi2f-folder-outline";
    }
}
