package org.twinbench.view3d;

import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.paint.Stop;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;

/** Sky, ground with a grid that fades out, and three lights under which a white model shows every edge. */
final class Environment {
    private static final int CELLS = 40;
    private static final int PIXELS_PER_CELL = 32;
    private static final int SIDE = CELLS * PIXELS_PER_CELL;

    private final MeshView ground = new MeshView();
    private final PhongMaterial groundMaterial = new PhongMaterial(Color.WHITE);
    private double cell = 1;

    Environment() {
        ground.setMaterial(groundMaterial);
        ground.setCullFace(CullFace.BACK);
        setDark(false);
    }

    /** Key light from the south-west, fill from the east, a weak one from the north; no shape may have more. */
    static Group lights() {
        return new Group(
                new AmbientLight(Color.gray(0.40)),
                light(0.50, 0.52, 0.62, -0.90),
                light(0.28, -0.80, 0.25, -0.35),
                light(0.20, 0.15, -0.90, -0.10));
    }

    private static DirectionalLight light(double gray, double x, double y, double z) {
        DirectionalLight light = new DirectionalLight(Color.gray(gray));
        light.setDirection(new Point3D(x, y, z));
        return light;
    }

    static Paint sky(boolean dark) {
        Color zenith = dark ? Color.rgb(24, 29, 38) : Color.rgb(186, 206, 228);
        Color horizon = dark ? Color.rgb(52, 60, 72) : Color.rgb(240, 244, 248);
        return new LinearGradient(
                0,
                0,
                0,
                1,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, zenith),
                new Stop(0.65, horizon),
                new Stop(1, horizon));
    }

    MeshView ground() {
        return ground;
    }

    /** Metres between the lines of the grid. */
    double cell() {
        return cell;
    }

    void setDark(boolean dark) {
        groundMaterial.setDiffuseMap(grid(dark ? 0x4A5361 : 0xDFE4EA, dark ? 0x66707F : 0xB9C2CC));
    }

    /** Lays the ground just below a box, large enough to carry it. @return the box around the ground */
    Bounds layUnder(Bounds box, Vec3 origin) {
        Bounds around = box.isEmpty() ? new Bounds(-10, -10, 0, 10, 10, 0) : box;
        double span = Math.max(around.size().x(), around.size().y());
        cell = nice(span * 2.6 / CELLS);
        double half = cell * CELLS / 2;
        double x = Math.round(around.center().x() / cell) * cell;
        double y = Math.round(around.center().y() / cell) * cell;
        double z = around.minZ() - Math.max(0.004, around.diagonal() * 8e-4);
        ground.setMesh(quad(x - half - origin.x(), y - half - origin.y(), z - origin.z(), 2 * half));
        return new Bounds(x - half, y - half, z, x + half, y + half, z);
    }

    /** The next larger of 1, 2, 5, 10, 20 … */
    static double nice(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-3))));
        for (int step : new int[] {1, 2, 5}) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static TriangleMesh quad(double x, double y, double z, double side) {
        TriangleMesh mesh = new TriangleMesh();
        float west = (float) x;
        float east = (float) (x + side);
        float south = (float) y;
        float north = (float) (y + side);
        float level = (float) z;
        mesh.getPoints().setAll(west, south, level, east, south, level, east, north, level, west, north, level);
        mesh.getTexCoords().setAll(0, 0, 1, 0, 1, 1, 0, 1);
        mesh.getFaces().setAll(0, 0, 1, 1, 2, 2, 0, 0, 2, 2, 3, 3);
        return mesh;
    }

    private static WritableImage grid(int floor, int line) {
        int[] pixels = new int[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            double dx = 2.0 * x / SIDE - 1;
            double dy = 2.0 * y / SIDE - 1;
            double fade = Math.clamp(1.15 - 1.2 * Math.sqrt(dx * dx + dy * dy), 0, 1);
            int alpha = (int) Math.round(255 * fade * fade * (3 - 2 * fade));
            pixels[i] = alpha << 24 | (onLine(x) || onLine(y) ? line : floor);
        }
        WritableImage image = new WritableImage(SIDE, SIDE);
        image.getPixelWriter().setPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        return image;
    }

    private static boolean onLine(int pixel) {
        int within = (pixel + 1) % PIXELS_PER_CELL;
        return within < 2;
    }
}
