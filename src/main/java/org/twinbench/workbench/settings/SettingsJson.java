package org.twinbench.workbench.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.workbench.docking.Layout;
import org.twinbench.workbench.docking.LayoutJson;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.theme.Theme;

/** Settings as JSON. What is missing keeps its standard; what is there must be right. */
final class SettingsJson {
    private SettingsJson() {}

    static ObjectNode write(Settings settings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("language", settings.language().name());
        node.put("theme", settings.theme().name());
        node.put("perspective", settings.perspective().name());
        ArrayNode recent = node.putArray("recent");
        settings.recent().forEach(file -> recent.add(file.toString()));
        settings.window().ifPresent(bounds -> node.set("window", write(bounds)));
        ObjectNode layouts = node.putObject("layouts");
        settings.layouts().forEach((perspective, layout) -> layouts.set(perspective.name(), LayoutJson.write(layout)));
        return node;
    }

    private static ObjectNode write(WindowBounds bounds) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("x", bounds.x())
                .put("y", bounds.y())
                .put("width", bounds.width())
                .put("height", bounds.height())
                .put("maximized", bounds.maximized());
    }

    /** @throws IllegalArgumentException if something in it cannot be a setting */
    static Settings read(JsonNode node, Settings standard) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        List<Path> recent = new ArrayList<>();
        node.path("recent").forEach(file -> recent.add(Path.of(file.asText())));
        Map<Perspective, Layout> layouts = new EnumMap<>(Perspective.class);
        node.path("layouts")
                .properties()
                .forEach(entry -> layouts.put(Perspective.valueOf(entry.getKey()), LayoutJson.read(entry.getValue())));
        return new Settings(
                Language.valueOf(
                        node.path("language").asText(standard.language().name())),
                Theme.valueOf(node.path("theme").asText(standard.theme().name())),
                recent,
                node.has("window") ? Optional.of(readBounds(node.path("window"))) : Optional.empty(),
                Perspective.valueOf(
                        node.path("perspective").asText(standard.perspective().name())),
                layouts);
    }

    private static WindowBounds readBounds(JsonNode node) {
        return new WindowBounds(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                node.path("width").asDouble(),
                node.path("height").asDouble(),
                node.path("maximized").asBoolean());
    }
}
