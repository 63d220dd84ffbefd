package org.twinbench.view3d;

import java.util.Arrays;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/**
 * One mesh with room for {@link #SLOTS} movers of the same form. Only what differs from the last picture is handed to
 * the graphics card; a mesh whose movers all stand still costs nothing.
 */
final class MoverMesh {
    static final int SLOTS = 250;

    private final TriangleMesh mesh = new TriangleMesh();
    private final MeshView view = new MeshView(mesh);
    private final int pointsPerSlot;
    private final float[] points;
    private final float[] shown;
    private final float[] colors = new float[2 * SLOTS];
    private final float[] shownColors = new float[2 * SLOTS];

    private MoverMesh(int pointsPerSlot, PhongMaterial material) {
        this.pointsPerSlot = pointsPerSlot;
        points = new float[3 * pointsPerSlot * SLOTS];
        shown = new float[points.length];
        view.setMaterial(material);
        mesh.getPoints().setAll(points);
        mesh.getTexCoords().setAll(colors);
    }

    /** Rectangles, lit as if they lay flat, seen from both sides. */
    static MoverMesh signs(PhongMaterial material) {
        MoverMesh made = new MoverMesh(4, material);
        made.mesh.setVertexFormat(VertexFormat.POINT_NORMAL_TEXCOORD);
        made.mesh.getNormals().setAll(0, 0, 1);
        int[] faces = new int[18 * SLOTS];
        int[] corners = {0, 1, 2, 0, 2, 3};
        for (int i = 0; i < 6 * SLOTS; i++) {
            faces[3 * i] = 4 * (i / 6) + corners[i % 6];
            faces[3 * i + 2] = i / 6;
        }
        made.mesh.getFaces().setAll(faces);
        made.view.setCullFace(CullFace.NONE);
        return made;
    }

    /** Boxes without bottom. */
    static MoverMesh boxes(PhongMaterial material) {
        MoverMesh made = new MoverMesh(8, material);
        int[] corners = {4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7};
        int[] faces = new int[2 * corners.length * SLOTS];
        for (int i = 0; i < corners.length * SLOTS; i++) {
            faces[2 * i] = 8 * (i / corners.length) + corners[i % corners.length];
            faces[2 * i + 1] = i / corners.length;
        }
        made.mesh.getFaces().setAll(faces);
        return made;
    }

    MeshView view() {
        return view;
    }

    float[] points() {
        return points;
    }

    /** Where a slot begins in {@link #points()}. */
    int offset(int slot) {
        return 3 * pointsPerSlot * slot;
    }

    void color(int slot, float u) {
        colors[2 * slot] = u;
        colors[2 * slot + 1] = 0.5f;
    }

    /** Makes the slots from this one on empty. */
    void clearFrom(int slot) {
        Arrays.fill(points, offset(slot), points.length, 0);
    }

    /** Shows what was written, if it differs. */
    void commit() {
        if (!Arrays.equals(points, shown)) {
            mesh.getPoints().set(0, points, 0, points.length);
            System.arraycopy(points, 0, shown, 0, points.length);
        }
        if (!Arrays.equals(colors, shownColors)) {
            mesh.getTexCoords().set(0, colors, 0, colors.length);
            System.arraycopy(colors, 0, shownColors, 0, colors.length);
        }
    }
}
