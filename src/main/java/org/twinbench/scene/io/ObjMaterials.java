package org.twinbench.scene.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Texture;

/** The materials of an OBJ file's libraries (MTL) by name. */
final class ObjMaterials {
    private final ModelFile file;
    private final Map<String, Material> byName = new LinkedHashMap<>();
    private final Map<Path, Optional<Texture>> textures = new HashMap<>();

    private ObjMaterials(ModelFile file) {
        this.file = file;
    }

    /** Reads every library that is there; a missing one is a warning. */
    static ObjMaterials read(ModelFile file, List<String> libraries) throws IOException {
        ObjMaterials materials = new ObjMaterials(file);
        for (String library : libraries.stream().distinct().toList()) {
            Optional<Path> path = file.neighbour(library);
            if (path.isPresent()) {
                materials.readLibrary(path.get());
            } else {
                file.warn(file.at(library), "scene.obj.noLibrary", library);
            }
        }
        return materials;
    }

    int count() {
        return byName.size();
    }

    /** The material of that name; plain, and a warning, if no library has it. */
    Material get(String name) {
        if (name.isEmpty()) {
            return Material.PLAIN;
        }
        return byName.computeIfAbsent(name, missing -> {
            file.warn(file.at(missing), "scene.obj.noMaterial", missing);
            return Material.matt(missing, Material.PLAIN.base());
        });
    }

    private void readLibrary(Path path) throws IOException {
        TextScanner text = new TextScanner(path.toString(), file.read(path, path.toString()));
        Draft draft = null;
        while (text.nextLine()) {
            String word = text.word();
            if (word.equals("newmtl")) {
                draft = add(draft, new Draft(text.rest()));
            } else if (draft != null) {
                statement(draft, word, text);
            }
        }
        add(draft, null);
    }

    private Draft add(Draft finished, Draft next) {
        if (finished != null) {
            byName.put(finished.name, finished.material());
        }
        return next;
    }

    private void statement(Draft draft, String word, TextScanner text) throws IOException {
        switch (word) {
            case "Kd" -> draft.diffuse = color(text);
            case "Ke" -> draft.emissive = color(text);
            case "d" -> draft.alpha = unit(text);
            case "Tr" -> draft.alpha = 1 - unit(text);
            case "Ns" -> draft.roughness = (float) Math.clamp(1 - Math.sqrt(Math.max(0, text.number()) / 1000), 0.2, 1);
            case "Pr" -> draft.roughness = unit(text);
            case "Pm" -> draft.metallic = unit(text);
            case "map_Kd" -> draft.texture = texture(text.rest());
            default -> text.rest();
        }
    }

    private static float unit(TextScanner text) throws BadInputException {
        return (float) Math.clamp(text.number(), 0, 1);
    }

    /** One number is a grey; a spectrum or CIE values are left aside. */
    private static Color color(TextScanner text) throws BadInputException {
        String first = text.word();
        if (first.equals("spectral") || first.equals("xyz")) {
            return Material.PLAIN.base();
        }
        float red = (float) Math.clamp(TextScanner.parse(first, text), 0, 1);
        boolean grey = !text.nextWord();
        return grey ? new Color(red, red, red, 1) : new Color(red, unit(text), unit(text), 1);
    }

    private Optional<Texture> texture(String statement) throws IOException {
        MapStatement map = MapStatement.of(statement);
        String name = map.picture();
        if (map.placed()) {
            file.note(file.at(name), "scene.obj.mapPlaced", name);
        }
        Optional<Path> path = picture(name);
        if (path.isEmpty()) {
            file.warn(file.at(name), "scene.noTexture", name);
            return Optional.empty();
        }
        Optional<Texture> known = textures.get(path.get());
        if (known == null) {
            known = Pictures.texture(file, name, file.read(path.get(), name));
            textures.put(path.get(), known);
        }
        return known;
    }

    /** Where the library says or, as many exporters write the paths of their own machine, of that name beside the model. */
    private Optional<Path> picture(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.neighbour(name).or(() -> file.neighbour(last));
    }

    /** A material while its statements come in. */
    private static final class Draft {
        private final String name;
        private Color diffuse = Material.PLAIN.base();
        private Color emissive = new Color(0, 0, 0, 1);
        private float alpha = 1;
        private float roughness = 0.9f;
        private float metallic;
        private Optional<Texture> texture = Optional.empty();

        Draft(String name) {
            this.name = name;
        }

        /** Many exporters write black where the picture alone shall count. */
        Material material() {
            boolean black = diffuse.red() == 0 && diffuse.green() == 0 && diffuse.blue() == 0;
            Color shown = texture.isPresent() && black ? Color.WHITE : diffuse;
            Color base = new Color(shown.red(), shown.green(), shown.blue(), alpha);
            return new Material(name, base, texture, metallic, roughness, emissive, false, alpha < 1);
        }
    }
}
