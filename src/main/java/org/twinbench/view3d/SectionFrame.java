package org.twinbench.view3d;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import org.fxyz3d.geometry.Point3D;
import org.fxyz3d.shapes.composites.PolyLine3D;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.bake.CutPlane;

/** The edge of the section plane as a coloured frame around what it cuts, so that one sees where it stands. */
final class SectionFrame {
    private static final Color COLOR = Color.web("#FF8A1F");
    /** The frame stands off the model by this share of the model's diagonal, and is as thick as a third of that. */
    private static final double MARGIN = 0.01;

    private final Group node = new Group();

    SectionFrame() {
        node.setMouseTransparent(true);
    }

    Group node() {
        return node;
    }

    /**
     * Shows where a plane cuts a box, or nothing.
     *
     * @param plane one that is square to an axis
     * @param origin where the view's own coordinates begin
     */
    void show(Optional<CutPlane> plane, Bounds box, Vec3 origin) {
        node.getChildren().clear();
        if (plane.isEmpty() || box.isEmpty()) {
            return;
        }
        List<Point3D> points = corners(plane.get(), box).stream()
                .map(corner -> corner.minus(origin))
                .map(p -> new Point3D((float) p.x(), (float) p.y(), (float) p.z()))
                .toList();
        float width = (float) (box.diagonal() * MARGIN / 3);
        node.getChildren().add(new PolyLine3D(points, width, COLOR, PolyLine3D.LineType.TRIANGLE));
    }

    /** The corners of the frame, the first again at the end, scene coordinates. */
    static List<Vec3> corners(CutPlane plane, Bounds box) {
        Vec3 normal = plane.normal();
        boolean acrossX = Math.abs(normal.x()) > 0.5;
        Vec3 u = acrossX ? new Vec3(0, 1, 0) : new Vec3(1, 0, 0);
        Vec3 v = Math.abs(normal.z()) > 0.5 ? new Vec3(0, 1, 0) : new Vec3(0, 0, 1);
        double margin = box.diagonal() * MARGIN;
        Vec3 foot = normal.times(plane.offset());
        return Stream.of(new int[] {0, 0}, new int[] {1, 0}, new int[] {1, 1}, new int[] {0, 1}, new int[] {0, 0})
                .map(end ->
                        foot.plus(u.times(reach(u, box, margin, end[0]))).plus(v.times(reach(v, box, margin, end[1]))))
                .toList();
    }

    private static double reach(Vec3 axis, Bounds box, double margin, int end) {
        return end == 0 ? axis.dot(box.min()) - margin : axis.dot(box.max()) + margin;
    }
}
