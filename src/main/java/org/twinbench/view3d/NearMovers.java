package org.twinbench.view3d;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Affine;
import org.twinbench.model.Vec3;
import org.twinbench.state.Population;
import org.twinbench.view3d.mover.BevelledBox;
import org.twinbench.view3d.mover.Detail;
import org.twinbench.view3d.mover.MoverShape;

/** Movers close to the eye as nodes with bevelled shapes; movers of a kind share one mesh. */
final class NearMovers {
    private record Look(TriangleMesh mesh, PhongMaterial material) {}

    private record Slot(MeshView view, Affine frame) {}

    private final Group node = new Group();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<MoverShape, Look> looks = new HashMap<>();

    Node node() {
        return node;
    }

    void reset() {
        looks.clear();
    }

    void show(Population population, byte[] detail, MoverShape[] shapes, Vec3 origin) {
        int used = 0;
        for (int i = 0; i < detail.length; i++) {
            if (detail[i] == Detail.NEAR) {
                place(slot(used++), population, i, shapes[population.kind()[i]], origin);
            }
        }
        for (int i = used; i < slots.size(); i++) {
            slots.get(i).view().setVisible(false);
        }
    }

    private Slot slot(int index) {
        if (index == slots.size()) {
            Slot slot = new Slot(new MeshView(), new Affine());
            slot.view().getTransforms().setAll(slot.frame());
            slots.add(slot);
            node.getChildren().add(slot.view());
        }
        return slots.get(index);
    }

    private void place(Slot slot, Population population, int i, MoverShape shape, Vec3 origin) {
        Look look = looks.computeIfAbsent(shape, NearMovers::look);
        slot.view().setMesh(look.mesh());
        slot.view().setMaterial(look.material());
        slot.view().setVisible(true);
        float heading = Float.isNaN(population.heading()[i]) ? 0 : population.heading()[i];
        double cos = Math.cos(heading);
        double sin = Math.sin(heading);
        float[] p = population.position();
        slot.frame()
                .setToTransform(
                        cos,
                        -sin,
                        0,
                        p[3 * i] - origin.x(),
                        sin,
                        cos,
                        0,
                        p[3 * i + 1] - origin.y(),
                        0,
                        0,
                        1,
                        p[3 * i + 2] - origin.z());
    }

    private static Look look(MoverShape shape) {
        BevelledBox box = BevelledBox.of(shape.length(), shape.width(), shape.height());
        TriangleMesh mesh = new TriangleMesh();
        mesh.getPoints().setAll(box.points());
        mesh.getTexCoords().setAll(0, 0);
        mesh.getFaces().setAll(box.faces());
        int rgb = shape.rgb();
        return new Look(mesh, new PhongMaterial(Color.rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255)));
    }
}
