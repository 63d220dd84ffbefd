package org.twinbench.sample.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The materials, textures and images of a GLB file; each paint is written once. */
final class GlbMaterials {
    private static final int LINEAR = 9729;
    private static final int LINEAR_MIPMAP_LINEAR = 9987;
    private static final int REPEAT = 10_497;

    private final ObjectNode document;
    private final GlbBuffer buffer;
    private final ArrayNode materials;
    private final Map<Paint, Integer> numbers = new LinkedHashMap<>();

    GlbMaterials(ObjectNode document, GlbBuffer buffer) {
        this.document = document;
        this.buffer = buffer;
        materials = document.putArray("materials");
    }

    int number(Paint paint) {
        Integer known = numbers.get(paint);
        if (known != null) {
            return known;
        }
        ObjectNode material = materials.addObject().put("name", paint.name());
        ObjectNode surface = material.putObject("pbrMetallicRoughness");
        colour(surface.putArray("baseColorFactor"), paint.rgb(), 1).add(1.0);
        surface.put("metallicFactor", paint.metallic()).put("roughnessFactor", paint.roughness());
        paint.picture().ifPresent(p -> surface.putObject("baseColorTexture").put("index", texture(p)));
        if (paint.glow() > 0) {
            colour(material.putArray("emissiveFactor"), paint.rgb(), paint.glow());
        }
        numbers.put(paint, materials.size() - 1);
        return materials.size() - 1;
    }

    private int texture(Picture picture) {
        if (!document.has("samplers")) {
            ObjectNode sampler = document.putArray("samplers").addObject();
            sampler.put("magFilter", LINEAR).put("minFilter", LINEAR_MIPMAP_LINEAR);
            sampler.put("wrapS", REPEAT).put("wrapT", REPEAT);
        }
        ArrayNode images = document.withArray("/images");
        ObjectNode image = images.addObject().put("name", picture.name());
        image.put("mimeType", "image/png").put("bufferView", buffer.view(picture.png()));
        ArrayNode textures = document.withArray("/textures");
        textures.addObject().put("sampler", 0).put("source", images.size() - 1);
        return textures.size() - 1;
    }

    /** Factors are linear light (glTF 2.0 §3.9.2); the curve is that of IEC 61966-2-1. */
    private static ArrayNode colour(ArrayNode into, int rgb, double share) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            double s = (rgb >> shift & 255) / 255.0;
            double linear = s <= 0.04045 ? s / 12.92 : StrictMath.pow((s + 0.055) / 1.055, 2.4);
            into.add(GlbWriter.round(share * linear, 1e5));
        }
        return into;
    }
}
