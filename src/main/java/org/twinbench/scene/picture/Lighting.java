package org.twinbench.scene.picture;

import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;

/**
 * Three lights that move with the viewer (key from the upper left, fill from the right, rim from behind) and a sky
 * over a ground, so that every side of a white model has its own grey. All in light, not in sRGB; view coordinates.
 * Diffuse after Lambert, highlights after Blinn (1977), Fresnel after Schlick (1994).
 */
final class Lighting {
    private static final Vec3 KEY = new Vec3(-0.55, 0.68, -0.75).normalized();
    private static final Vec3 FILL = new Vec3(0.85, 0.12, -0.5).normalized();
    private static final Vec3 RIM = new Vec3(0.15, 0.55, 0.8).normalized();
    private static final float KEY_LIGHT = 0.60f;
    private static final float FILL_LIGHT = 0.16f;
    private static final float RIM_LIGHT = 0.14f;
    private static final float[] SKY = {0.42f, 0.46f, 0.52f};
    private static final float[] GROUND = {0.20f, 0.19f, 0.18f};

    private final Vec3 up;

    Lighting(Transform view) {
        up = view.direction(Vec3.UP);
    }

    /**
     * Light of a surface towards the viewer.
     *
     * @param rgb colour of the surface, replaced by its light
     * @param n unit normal towards the viewer's side
     * @param v unit direction to the viewer
     * @param open how much of the sky reaches it, 0…1
     */
    void shade(float[] rgb, Material material, double[] n, double[] v, float open) {
        double sky = 0.5 + 0.5 * (n[0] * up.x() + n[1] * up.y() + n[2] * up.z());
        float direct = KEY_LIGHT * facing(n, KEY) + FILL_LIGHT * facing(n, FILL) + RIM_LIGHT * facing(n, RIM);
        float metallic = material.metallic();
        float gloss = highlight(n, v, material.roughness());
        double across = 1 - Math.max(0, n[0] * v[0] + n[1] * v[1] + n[2] * v[2]);
        float fresnel = (float) (across * across * across * across * across) * (1 - material.roughness());
        double mirror = 2 * (n[0] * v[0] + n[1] * v[1] + n[2] * v[2]);
        double mirroredSky = 0.5
                + 0.5
                        * ((mirror * n[0] - v[0]) * up.x()
                                + (mirror * n[1] - v[1]) * up.y()
                                + (mirror * n[2] - v[2]) * up.z());
        for (int c = 0; c < 3; c++) {
            float ambient = open * (float) (GROUND[c] + (SKY[c] - GROUND[c]) * sky);
            float around = open * (float) (GROUND[c] + (SKY[c] - GROUND[c]) * mirroredSky);
            float specular = 0.04f + (rgb[c] - 0.04f) * metallic;
            float reflected = specular + (1 - specular) * fresnel;
            float diffuse = rgb[c] * (1 - 0.75f * metallic) * (ambient + direct * (0.5f + 0.5f * open));
            rgb[c] = diffuse + reflected * (gloss + around) + emitted(material.emissive(), c);
        }
    }

    private static float emitted(Color emissive, int channel) {
        return switch (channel) {
            case 0 -> Srgb.linear(emissive.red());
            case 1 -> Srgb.linear(emissive.green());
            default -> Srgb.linear(emissive.blue());
        };
    }

    private static float facing(double[] n, Vec3 light) {
        return (float) Math.max(0, n[0] * light.x() + n[1] * light.y() + n[2] * light.z());
    }

    /** The key light's highlight; the exponent is a power of two between 4 (matt) and 128 (polished). */
    private static float highlight(double[] n, double[] v, float roughness) {
        double hx = KEY.x() + v[0];
        double hy = KEY.y() + v[1];
        double hz = KEY.z() + v[2];
        double length = Math.sqrt(hx * hx + hy * hy + hz * hz);
        double cos = length == 0 ? 0 : Math.max(0, (n[0] * hx + n[1] * hy + n[2] * hz) / length);
        int squarings = 2 + Math.round(5 * (1 - roughness));
        for (int i = 0; i < squarings; i++) {
            cos *= cos;
        }
        return (float) cos * 0.25f * (1 << squarings) / 16;
    }

    /** Bends light above 0.8 so that it nears one instead of being cut off. */
    static float tone(float light) {
        if (light <= 0.8f) {
            return light;
        }
        float over = (light - 0.8f) / 0.2f;
        return 0.8f + 0.2f * over / (1 + over);
    }
}
