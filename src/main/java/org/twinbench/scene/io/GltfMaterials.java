package org.twinbench.scene.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Texture;

/** Materials (glTF 2.0 §3.9) with base colour and texture; linear factors become sRGB colours. */
final class GltfMaterials {

    /** A material, which set of texture coordinates its picture uses, and how these are changed first. */
    record Look(Material material, int texCoordSet, TextureTransform transform) {}

    private static final Look PLAIN = new Look(Material.PLAIN, 0, TextureTransform.NONE);

    private final GltfDocument document;
    private final GltfBuffers buffers;
    private final Map<Integer, Look> looks = new HashMap<>();
    private final Map<Integer, Optional<Texture>> images = new HashMap<>();

    GltfMaterials(GltfDocument document, GltfBuffers buffers) {
        this.document = document;
        this.buffers = buffers;
    }

    /** What a primitive's member {@code material} refers to; plain if it is missing. */
    Look look(JsonPlace member) throws IOException {
        if (!member.exists()) {
            return PLAIN;
        }
        int index = document.reference(member, "materials");
        Look known = looks.get(index);
        if (known == null) {
            known = read(index, document.element("materials", index));
            looks.put(index, known);
        }
        return known;
    }

    private Look read(int index, JsonPlace material) throws IOException {
        JsonPlace glossy = material.get("extensions").get("KHR_materials_pbrSpecularGlossiness");
        boolean useGlossy = glossy.exists();
        JsonPlace pbr = useGlossy ? glossy : material.get("pbrMetallicRoughness");
        double[] factor =
                pbr.get(useGlossy ? "diffuseFactor" : "baseColorFactor").numbers(1, 1, 1, 1);
        JsonPlace texture = pbr.get(useGlossy ? "diffuseTexture" : "baseColorTexture");
        double roughness = useGlossy
                ? 1 - pbr.get("glossinessFactor").number(1)
                : pbr.get("roughnessFactor").number(1);
        double metallic = useGlossy ? 0 : pbr.get("metallicFactor").number(1);
        double[] emissive = material.get("emissiveFactor").numbers(0, 0, 0);
        Alpha alpha = Alpha.of(material);
        Optional<Texture> picture = texture.exists() ? texture(texture) : Optional.empty();
        Material read = new Material(
                material.get("name").text("material-" + index),
                color(factor, alpha.apply(factor[3])),
                picture,
                unit(metallic),
                unit(roughness),
                color(emissive, 1),
                material.get("doubleSided").flag(false),
                alpha == Alpha.BLEND || alpha == Alpha.MASK && picture.isPresent());
        return new Look(read, TextureTransform.texCoordSet(texture), TextureTransform.of(texture));
    }

    /** What alpha means (§3.9.6); a cut-off is applied to the factor, not to the picture. */
    private enum Alpha {
        OPAQUE,
        MASK,
        BLEND;

        static Alpha of(JsonPlace material) throws BadInputException {
            JsonPlace mode = material.get("alphaMode");
            return switch (mode.text("OPAQUE")) {
                case "OPAQUE" -> OPAQUE;
                case "MASK" -> MASK;
                case "BLEND" -> BLEND;
                default -> throw mode.bad("scene.gltf.alphaMode", TextScanner.shown(mode.text()));
            };
        }

        float apply(double alpha) {
            return this == BLEND ? unit(alpha) : 1;
        }
    }

    private static float unit(double value) {
        return (float) Math.clamp(value, 0, 1);
    }

    static Color color(double[] linear, float alpha) {
        return new Color(srgb(linear[0]), srgb(linear[1]), srgb(linear[2]), alpha);
    }

    /** The transfer function of sRGB (IEC 61966-2-1). */
    private static float srgb(double linear) {
        double clamped = Math.clamp(linear, 0, 1);
        return unit(clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055);
    }

    private Optional<Texture> texture(JsonPlace use) throws IOException {
        int index = document.reference(use.get("index"), "textures");
        JsonPlace source = document.element("textures", index).get("source");
        if (!source.exists()) {
            document.file().warn(document.file().at(use.pointer()), "scene.gltf.textureWithoutPicture");
            return Optional.empty();
        }
        int image = document.reference(source, "images");
        Optional<Texture> known = images.get(image);
        if (known == null) {
            known = image(image, document.element("images", image));
            images.put(image, known);
        }
        return known;
    }

    private Optional<Texture> image(int index, JsonPlace image) throws IOException {
        JsonPlace uri = image.get("uri");
        boolean inline = !uri.exists() || uri.text().startsWith("data:");
        String name = image.get("name").text(inline ? "image-" + index : uri.text());
        if (!uri.exists()) {
            return Pictures.texture(document.file(), name, copy(image));
        }
        Optional<Path> neighbour = inline ? Optional.empty() : buffers.neighbour(uri);
        if (!inline && neighbour.isEmpty()) {
            document.file().warn(document.file().at(uri.pointer()), "scene.noTexture", TextScanner.shown(uri.text()));
            return Optional.empty();
        }
        return Pictures.texture(document.file(), name, buffers.bytes(uri));
    }

    private byte[] copy(JsonPlace image) throws IOException {
        ByteBuffer view = buffers.view(document.reference(image.get("bufferView"), "bufferViews"));
        document.file().claim(view.capacity(), image.pointer());
        byte[] bytes = new byte[view.capacity()];
        view.get(0, bytes);
        return bytes;
    }
}
