package org.twinbench.workbench.docking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.docking.Layout.Split;
import org.twinbench.workbench.docking.Layout.Tabs;

/** Layouts as JSON. */
public final class LayoutJson {
    private static final int MAX_DEPTH = 20;

    private LayoutJson() {}

    public static ObjectNode write(Layout layout) {
        return switch (layout) {
            case Split split -> writeSplit(split);
            case Tabs tabs -> writeTabs(tabs);
        };
    }

    private static ObjectNode writeSplit(Split split) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("split", split.vertical() ? "vertical" : "horizontal");
        ArrayNode dividers = node.putArray("dividers");
        split.dividers().forEach(dividers::add);
        ArrayNode parts = node.putArray("parts");
        split.parts().forEach(part -> parts.add(write(part)));
        return node;
    }

    private static ObjectNode writeTabs(Tabs tabs) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("home", tabs.home().name());
        ArrayNode panels = node.putArray("panels");
        tabs.panels().forEach(panels::add);
        tabs.selected().ifPresent(selected -> node.put("selected", selected));
        return node;
    }

    /** @throws IllegalArgumentException if it is not a layout */
    public static Layout read(JsonNode node) {
        return read(node, 0);
    }

    private static Layout read(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("layout nested deeper than " + MAX_DEPTH);
        }
        if (node.path("parts").isArray()) {
            List<Layout> parts = new ArrayList<>();
            node.path("parts").forEach(part -> parts.add(read(part, depth + 1)));
            List<Double> dividers = new ArrayList<>();
            node.path("dividers").forEach(divider -> dividers.add(divider.asDouble(Double.NaN)));
            return new Split("vertical".equals(node.path("split").asText()), parts, dividers);
        }
        if (!node.path("panels").isArray()) {
            throw new IllegalArgumentException("neither a split nor tabs");
        }
        List<String> panels = new ArrayList<>();
        node.path("panels").forEach(panel -> panels.add(panel.asText()));
        Optional<String> selected = Optional.ofNullable(node.path("selected").textValue());
        return new Tabs(DockPlace.valueOf(node.path("home").asText()), panels, selected);
    }
}
