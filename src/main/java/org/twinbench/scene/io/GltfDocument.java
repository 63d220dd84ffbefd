package org.twinbench.scene.io;

import java.util.Set;
import org.twinbench.model.BadInputException;

/** The JSON of a glTF file: its lists of things that refer to each other by number, and the extensions it asks for. */
final class GltfDocument {
    private static final Set<String> READ = Set.of(
            "KHR_draco_mesh_compression",
            "KHR_mesh_quantization",
            "KHR_texture_transform",
            "KHR_materials_pbrSpecularGlossiness",
            "EXT_mesh_gpu_instancing");

    private final JsonPlace root;

    GltfDocument(JsonPlace root) {
        this.root = root;
    }

    ModelFile file() {
        return root.file();
    }

    JsonPlace root() {
        return root;
    }

    int count(String list) throws BadInputException {
        return root.get(list).size();
    }

    JsonPlace element(String list, int index) throws BadInputException {
        return root.get(list).item(index);
    }

    /** The number that a member holds of an element of a list, which must be there. */
    int reference(JsonPlace member, String list) throws BadInputException {
        return member.reference(count(list));
    }

    /** @throws BadInputException if the version is not 2, or if the file cannot be shown without an unknown extension */
    void check() throws BadInputException {
        String version = root.get("asset").get("version").textOrNumber("");
        if (!version.startsWith("2")) {
            throw root.get("asset").get("version").bad("scene.gltf.version", TextScanner.shown(version));
        }
        for (JsonPlace required : root.get("extensionsRequired").items()) {
            checkRequired(required, required.text());
        }
    }

    private static void checkRequired(JsonPlace place, String name) throws BadInputException {
        switch (name) {
            case "EXT_meshopt_compression", "KHR_meshopt_compression" -> throw place.bad("scene.gltf.meshopt", name);
            case "KHR_texture_basisu" -> throw place.bad("scene.gltf.basisu", name);
            default -> {
                if (!READ.contains(name) && !onlyLooks(name)) {
                    throw place.bad("scene.gltf.extension", name);
                }
            }
        }
    }

    /** Extensions that refine how things look or what is said of them, so that a scene without them is still right. */
    private static boolean onlyLooks(String name) {
        return name.startsWith("KHR_materials_")
                || name.startsWith("KHR_lights_")
                || name.startsWith("EXT_lights_")
                || name.startsWith("KHR_xmp");
    }
}
