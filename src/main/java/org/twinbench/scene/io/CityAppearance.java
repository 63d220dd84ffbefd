package org.twinbench.scene.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;

/**
 * The materials of one CityJSON document (OGC 20-072r5 §6.1) and the theme that is shown. It may stand behind the objects that
 * refer to it, and is filled when the parser gets there.
 */
final class CityAppearance {
    private static final float ROUGHNESS = 0.9f;

    private final List<Material> materials = new ArrayList<>();
    private String defaultTheme = "";

    /** Takes the member {@code appearance} of the document. */
    void read(JsonPlace appearance) throws BadInputException {
        defaultTheme = appearance.get("default-theme-material").text("");
        for (JsonPlace material : appearance.get("materials").items()) {
            materials.add(material(material));
        }
        if (appearance.get("textures").size() > 0) {
            skipped(appearance.get("textures"));
        }
    }

    private static void skipped(JsonPlace textures) throws BadInputException {
        String first = textures.item(0).get("image").text("");
        textures.file().note(textures.file().at(textures.pointer()), "scene.city.textures", textures.size(), first);
    }

    int materialCount() {
        return materials.size();
    }

    private static Material material(JsonPlace material) throws BadInputException {
        double transparency = Math.clamp(material.get("transparency").number(0), 0, 1);
        Color base = color(material.get("diffuseColor"), 0.8, 1 - transparency);
        Color emissive = color(material.get("emissiveColor"), 0, 1);
        String name = material.get("name").text("");
        return new Material(name, base, Optional.empty(), 0, ROUGHNESS, emissive, false, transparency > 0);
    }

    private static Color color(JsonPlace color, double ifMissing, double alpha) throws BadInputException {
        double[] rgb = color.numbers(ifMissing, ifMissing, ifMissing);
        return new Color(unit(rgb[0]), unit(rgb[1]), unit(rgb[2]), (float) alpha);
    }

    private static float unit(double component) {
        return (float) Math.clamp(component, 0, 1);
    }

    /** Of a geometry's themes the document's default, or else the first; missing if there is none. */
    JsonNode theme(JsonNode themes) {
        if (themes.has(defaultTheme)) {
            return themes.get(defaultTheme);
        }
        return themes.isObject() && !themes.isEmpty() ? themes.iterator().next() : MissingNode.getInstance();
    }

    /** @throws BadInputException if the document has no material of that number */
    Material material(JsonPlace geometry, JsonNode number) throws BadInputException {
        if (!number.canConvertToInt() || number.intValue() < 0 || number.intValue() >= materials.size()) {
            throw geometry.bad("scene.city.material", number.asText(), materials.size());
        }
        return materials.get(number.intValue());
    }
}
