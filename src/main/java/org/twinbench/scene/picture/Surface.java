package org.twinbench.scene.picture;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Transform;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Primitive;

/**
 * One triangle made ready for colouring samples; used by one thread, made ready again for the next triangle.
 * Where on the triangle a sample lies follows from its line of sight and the original corners (the visibility buffer
 * of Burns and Hunt, JCGT 2, 2013), so cutting and rounding on the grid do not show.
 */
final class Surface {
    private static final float[] ACCENT = {Srgb.linear(255), Srgb.linear(122), Srgb.linear(26)};

    private final List<Item> items;
    private final Looks looks;
    private final Camera camera;
    private final Lighting lighting;
    private final double[] weight = new double[9];
    private final double[] normals = new double[9];
    private final double[] corner = new double[9];
    private final double[] n = new double[3];
    private final double[] v = new double[3];
    private final float[] base = new float[4];
    private final float[] texel = new float[4];
    private Item item;
    private int triangle;
    private Optional<Bitmap> bitmap = Optional.empty();
    private int level;

    Surface(List<Item> items, Looks looks, Camera camera) {
        this.items = items;
        this.looks = looks;
        this.camera = camera;
        this.lighting = new Lighting(camera.view());
    }

    /** Turns to triangle {@code i} of a block. */
    void take(Block block, int i) {
        item = items.get(block.item());
        triangle = block.source(i);
        Primitive primitive = item.primitive();
        Transform toView = camera.view().after(item.world());
        takeCorners(primitive, toView);
        boolean front = Raster.doubleArea(block.corners(), 9 * i) < 0 != item.mirrored();
        takeNormals(primitive, toView, front ? 1 : -1);
        Color color = primitive.material().base();
        base[0] = Srgb.linear(color.red());
        base[1] = Srgb.linear(color.green());
        base[2] = Srgb.linear(color.blue());
        base[3] = color.alpha();
        bitmap = looks.bitmap(primitive);
        bitmap.ifPresent(map -> level = map.level(samplesPerTexture(block, i)));
    }

    /** Corners in view coordinates, and their cross products: a line of sight times these gives the weights. */
    private void takeCorners(Primitive primitive, Transform m) {
        for (int k = 0; k < 3; k++) {
            int at = 3 * primitive.indices()[3 * triangle + k];
            double x = primitive.positions()[at];
            double y = primitive.positions()[at + 1];
            double z = primitive.positions()[at + 2];
            corner[3 * k] = m.xx() * x + m.xy() * y + m.xz() * z + m.tx();
            corner[3 * k + 1] = m.yx() * x + m.yy() * y + m.yz() * z + m.ty();
            corner[3 * k + 2] = camera.perspective() ? m.zx() * x + m.zy() * y + m.zz() * z + m.tz() : 1;
        }
        for (int k = 0; k < 3; k++) {
            int a = 3 * ((k + 1) % 3);
            int b = 3 * ((k + 2) % 3);
            weight[3 * k] = corner[a + 1] * corner[b + 2] - corner[a + 2] * corner[b + 1];
            weight[3 * k + 1] = corner[a + 2] * corner[b] - corner[a] * corner[b + 2];
            weight[3 * k + 2] = corner[a] * corner[b + 1] - corner[a + 1] * corner[b];
        }
    }

    /** Normals go by the cofactors of the transform, which do not need its inverse. */
    private void takeNormals(Primitive primitive, Transform m, int side) {
        boolean own = primitive.normals().length > 0;
        float[] from = own ? primitive.normals() : looks.cornerNormals(primitive);
        double sign = (m.determinant() < 0 ? -1 : 1) * side;
        for (int k = 0; k < 3; k++) {
            int at = own ? 3 * primitive.indices()[3 * triangle + k] : 9 * triangle + 3 * k;
            double x = sign * from[at];
            double y = sign * from[at + 1];
            double z = sign * from[at + 2];
            normals[3 * k] = (m.yy() * m.zz() - m.yz() * m.zy()) * x
                    + (m.yz() * m.zx() - m.yx() * m.zz()) * y
                    + (m.yx() * m.zy() - m.yy() * m.zx()) * z;
            normals[3 * k + 1] = (m.xz() * m.zy() - m.xy() * m.zz()) * x
                    + (m.xx() * m.zz() - m.xz() * m.zx()) * y
                    + (m.xy() * m.zx() - m.xx() * m.zy()) * z;
            normals[3 * k + 2] = (m.xy() * m.yz() - m.xz() * m.yy()) * x
                    + (m.xz() * m.yx() - m.xx() * m.yz()) * y
                    + (m.xx() * m.yy() - m.xy() * m.yx()) * z;
            normalize(normals, 3 * k);
        }
    }

    private static void normalize(double[] a, int at) {
        double length = Math.sqrt(a[at] * a[at] + a[at + 1] * a[at + 1] + a[at + 2] * a[at + 2]);
        double scale = length > 0 ? 1 / length : 0;
        a[at] *= scale;
        a[at + 1] *= scale;
        a[at + 2] *= scale;
    }

    private double samplesPerTexture(Block block, int i) {
        double u1 = uv(1, 0) - uv(0, 0);
        double v1 = uv(1, 1) - uv(0, 1);
        double u2 = uv(2, 0) - uv(0, 0);
        double v2 = uv(2, 1) - uv(0, 1);
        double textures = Math.abs(u1 * v2 - u2 * v1);
        double samples = Math.abs(Raster.doubleArea(block.corners(), 9 * i));
        return textures == 0 ? Double.POSITIVE_INFINITY : samples / textures;
    }

    private double uv(int k, int axis) {
        Primitive primitive = item.primitive();
        return primitive.texCoords()[2 * primitive.indices()[3 * triangle + k] + axis];
    }

    /**
     * Writes the light and alpha at grid position {@code (x, y)}.
     *
     * @param open as in {@link Lighting#shade}
     */
    void color(double x, double y, float open, float[] rgba) {
        double sx = camera.sightX(x);
        double sy = camera.sightY(y);
        double wa = sx * weight[0] + sy * weight[1] + weight[2];
        double wb = sx * weight[3] + sy * weight[4] + weight[5];
        double wc = sx * weight[6] + sy * weight[7] + weight[8];
        double sum = 1 / (wa + wb + wc);
        wa *= sum;
        wb *= sum;
        wc *= sum;
        for (int k = 0; k < 3; k++) {
            n[k] = wa * normals[k] + wb * normals[3 + k] + wc * normals[6 + k];
        }
        normalize(n, 0);
        v[0] = camera.perspective() ? -sx : 0;
        v[1] = camera.perspective() ? -sy : 0;
        v[2] = -1;
        normalize(v, 0);
        System.arraycopy(base, 0, rgba, 0, 4);
        if (bitmap.isPresent()) {
            texture(wa, wb, wc, rgba);
        }
        if (item.highlighted()) {
            for (int k = 0; k < 3; k++) {
                rgba[k] = 0.3f * rgba[k] + 0.7f * ACCENT[k];
            }
        }
        Material material = item.primitive().material();
        lighting.shade(rgba, material, n, v, open);
    }

    private void texture(double wa, double wb, double wc, float[] rgba) {
        double u = wa * uv(0, 0) + wb * uv(1, 0) + wc * uv(2, 0);
        double t = wa * uv(0, 1) + wb * uv(1, 1) + wc * uv(2, 1);
        bitmap.orElseThrow().sample(level, u, t, texel);
        for (int k = 0; k < 4; k++) {
            rgba[k] *= texel[k];
        }
    }
}
