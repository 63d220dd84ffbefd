package org.twinbench.scene;

import java.util.Optional;

/**
 * How a surface looks, after the metallic-roughness model of glTF 2.0 (§3.9).
 *
 * @param base colour, multiplied with the texture's
 * @param metallic 0 (dielectric) … 1 (metal)
 * @param roughness 0 (mirror) … 1 (matt)
 * @param emissive light of its own, added
 * @param blended whether alpha below one lets things behind shine through
 */
public record Material(
        String name,
        Color base,
        Optional<Texture> texture,
        float metallic,
        float roughness,
        Color emissive,
        boolean doubleSided,
        boolean blended) {
    private static final Color BLACK = new Color(0, 0, 0, 1);

    /** The look of a surface about which the file says nothing: a light, matt grey. */
    public static final Material PLAIN = matt("plain", Color.rgb(0xC8CCD0));

    /** An opaque matt colour. */
    public static Material matt(String name, Color base) {
        return new Material(name, base, Optional.empty(), 0, 0.9f, BLACK, false, base.alpha() < 1);
    }
}
