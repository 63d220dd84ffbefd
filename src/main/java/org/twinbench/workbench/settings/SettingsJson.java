package org.twinbench.workbench.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.camera.CameraPose;
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
        node.put("tracing", settings.tracing());
        ArrayNode recent = node.putArray("recent");
        settings.recent().forEach(file -> recent.add(file.toString()));
        settings.window().ifPresent(bounds -> node.set("window", write(bounds)));
        ObjectNode layouts = node.putObject("layouts");
        settings.layouts().forEach((perspective, layout) -> layouts.set(perspective.name(), LayoutJson.write(layout)));
        ObjectNode views = node.putObject("views");
        settings.views().forEach((model, kept) -> {
            ObjectNode ofModel = views.putObject(model.toString());
            kept.forEach((number, pose) -> ofModel.set(Integer.toString(number), write(pose)));
        });
        return node;
    }

    /** Metres and radians, as the camera has them. */
    private static ObjectNode write(CameraPose pose) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putArray("target_m")
                .add(pose.target().x())
                .add(pose.target().y())
                .add(pose.target().z());
        return node.put("distance_m", pose.distance())
                .put("azimuth_rad", pose.azimuth())
                .put("elevation_rad", pose.elevation())
                .put("fieldOfView_rad", pose.fieldOfView());
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
                layouts,
                readViews(node.path("views")),
                node.path("tracing").asBoolean(standard.tracing()));
    }

    private static SequencedMap<Path, Map<Integer, CameraPose>> readViews(JsonNode node) {
        SequencedMap<Path, Map<Integer, CameraPose>> views = new LinkedHashMap<>();
        node.properties().forEach(model -> {
            Map<Integer, CameraPose> kept = new TreeMap<>();
            model.getValue()
                    .properties()
                    .forEach(view -> kept.put(Integer.valueOf(view.getKey()), readPose(view.getValue())));
            views.put(Path.of(model.getKey()), Map.copyOf(kept));
        });
        return views;
    }

    private static CameraPose readPose(JsonNode node) {
        JsonNode target = node.path("target_m");
        return new CameraPose(
                new Vec3(number(target.path(0)), number(target.path(1)), number(target.path(2))),
                number(node.path("distance_m")),
                number(node.path("azimuth_rad")),
                number(node.path("elevation_rad")),
                number(node.path("fieldOfView_rad")));
    }

    private static double number(JsonNode node) {
        if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
            throw new IllegalArgumentException("not a number: " + node);
        }
        return node.asDouble();
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
