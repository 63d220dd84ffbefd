package org.twinbench.scene.io;

import java.util.List;
import org.twinbench.model.BadInputException;

/** Well-known formats that are not read, and the sentence that says what to do instead. */
enum ForeignFormat {
    IFC("IFC", "scene.refused.ifc", List.of("ifc", "ifcxml", "ifczip"), ""),
    STEP("STEP", "scene.refused.cad", List.of("stp", "step", "p21"), "ISO-10303-21"),
    JT("JT", "scene.refused.cad", List.of("jt"), "Version "),
    IGES("IGES", "scene.refused.cad", List.of("igs", "iges"), ""),
    PARASOLID("Parasolid", "scene.refused.cad", List.of("x_t", "x_b"), "**ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    NATIVE_CAD(
            "CAD", "scene.refused.cad", List.of("sldprt", "sldasm", "catpart", "catproduct", "prt", "ipt", "iam"), ""),
    FBX("FBX", "scene.refused.exchange", List.of("fbx"), "Kaydara FBX"),
    COLLADA("COLLADA", "scene.refused.exchange", List.of("dae"), ""),
    USD("USD", "scene.refused.exchange", List.of("usd", "usda", "usdc", "usdz"), "PXR-USDC"),
    USD_TEXT("USD", "scene.refused.exchange", List.of(), "#usda"),
    THREE_MF("3MF", "scene.refused.exchange", List.of("3mf"), ""),
    PLY("PLY", "scene.refused.exchange", List.of("ply"), "ply\n"),
    PLY_WINDOWS("PLY", "scene.refused.exchange", List.of(), "ply\r"),
    MAX_3DS("3DS", "scene.refused.exchange", List.of("3ds", "max"), ""),
    BLENDER("Blender", "scene.refused.exchange", List.of("blend"), "BLENDER"),
    SKETCHUP("SketchUp", "scene.refused.exchange", List.of("skp"), ""),
    VRML("VRML", "scene.refused.exchange", List.of("wrl", "x3d"), "#VRML"),
    CITYGML("CityGML", "scene.refused.citygml", List.of("gml", "citygml"), ""),
    KTX2("KTX2", "scene.refused.picture", List.of("ktx2", "ktx", "basis"), "\u00abKTX 20\u00bb"),
    POINT_CLOUD("LAS/E57", "scene.refused.points", List.of("las", "laz", "e57", "pcd"), "LASF"),
    GZIP("gzip", "scene.refused.packed", List.of("gz", "tgz"), "\u001f\u008b"),
    ZIP("ZIP", "scene.refused.packed", List.of("zip", "7z", "rar"), "PK\u0003\u0004");

    private final String title;
    private final String key;
    private final List<String> extensions;
    private final String magic;

    ForeignFormat(String title, String key, List<String> extensions, String magic) {
        this.title = title;
        this.key = key;
        this.extensions = extensions;
        this.magic = magic;
    }

    static void refuseByContent(ModelFile file) throws BadInputException {
        String head = file.headText();
        if (head.startsWith(STEP.magic) && head.contains("IFC")) {
            throw IFC.refusal(file);
        }
        if (head.startsWith(ZIP.magic)) {
            refuseByName(file); // 3MF, USDZ and IFCZIP are ZIP archives
        }
        for (ForeignFormat format : values()) {
            if (!format.magic.isEmpty() && head.startsWith(format.magic)) {
                throw format.refusal(file);
            }
        }
    }

    static void refuseByName(ModelFile file) throws BadInputException {
        for (ForeignFormat format : values()) {
            if (format.extensions.stream().anyMatch(file::endsWith)) {
                throw format.refusal(file);
            }
        }
    }

    private BadInputException refusal(ModelFile file) {
        return file.bad("", key, title);
    }
}
