package org.twinbench.view3d;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import org.twinbench.model.Vec3;
import org.twinbench.state.Population;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.mover.Detail;
import org.twinbench.view3d.mover.MoverPoints;
import org.twinbench.view3d.mover.MoverShape;

/**
 * The moving things of a population: near ones as shapes of their own, middling ones as boxes and far ones as signs in
 * merged meshes, because a node for each costs far more than its triangles.
 */
public final class Movers {
    private static final int COLORS = 16;

    private final Group node = new Group();
    private final Group signGroup = new Group();
    private final Group boxGroup = new Group();
    private final NearMovers near = new NearMovers();
    private final List<MoverMesh> signs = new ArrayList<>();
    private final List<MoverMesh> boxes = new ArrayList<>();
    private final PhongMaterial material = new PhongMaterial(Color.WHITE);
    private List<String> kinds = List.of();
    private MoverShape[] shapes = {};
    private Vec3 origin = Vec3.ZERO;
    private Population last = Population.EMPTY;
    private CameraPose lastPose;

    Movers() {
        node.getChildren().setAll(signGroup, boxGroup, near.node());
    }

    Node node() {
        return node;
    }

    void setOrigin(Vec3 now) {
        origin = now;
        lastPose = null;
    }

    /** Shows no movers. */
    public void clear() {
        signs.forEach(mesh -> mesh.view().setVisible(false));
        boxes.forEach(mesh -> mesh.view().setVisible(false));
        near.show(Population.EMPTY, new byte[0], shapes, origin);
        last = Population.EMPTY;
        lastPose = null;
    }

    /**
     * Shows the movers where they are now.
     *
     * @param kindNames the recording's kinds, which the population's numbers stand for
     * @param height of the picture in pixels
     */
    public void show(Population population, List<String> kindNames, CameraPose pose, double height) {
        if (population.equals(last) && pose.equals(lastPose) && kindNames.equals(kinds)) {
            return;
        }
        last = population;
        lastPose = pose;
        if (!kindNames.equals(kinds)) {
            setKinds(kindNames);
        }
        byte[] detail = Detail.of(population, shapes, pose, height);
        showSigns(population, detail, pose);
        showBoxes(population, detail);
        near.show(population, detail, shapes, origin);
    }

    private void setKinds(List<String> now) {
        kinds = now;
        shapes = new MoverShape[now.size()];
        WritableImage image = new WritableImage(COLORS, 1);
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = MoverShape.of(now.get(i), i);
            image.getPixelWriter().setArgb(i % COLORS, 0, 0xFF000000 | shapes[i].rgb());
        }
        material.setDiffuseMap(image);
        near.reset();
    }

    private static float u(int kind) {
        return (kind % COLORS + 0.5f) / COLORS;
    }

    /** Slot i belongs to mover i, so that meshes of movers that stand still stay the same. */
    private void showSigns(Population population, byte[] detail, CameraPose pose) {
        int meshes = (population.count() + MoverMesh.SLOTS - 1) / MoverMesh.SLOTS;
        fit(signs, signGroup, meshes, MoverMesh::signs);
        MoverPoints writer = new MoverPoints(population, origin);
        Vec3 toEye = pose.forward().times(-1);
        for (int m = 0; m < signs.size(); m++) {
            MoverMesh mesh = signs.get(m);
            mesh.clearFrom(0);
            int first = m * MoverMesh.SLOTS;
            boolean any = false;
            for (int i = first; i < Math.min(population.count(), first + MoverMesh.SLOTS); i++) {
                if (detail[i] == Detail.SIGN) {
                    int kind = population.kind()[i];
                    writer.sign(i, shapes[kind], toEye, mesh.points(), mesh.offset(i - first));
                    mesh.color(i - first, u(kind));
                    any = true;
                }
            }
            mesh.view().setVisible(any);
            mesh.commit();
        }
    }

    private void showBoxes(Population population, byte[] detail) {
        int count = 0;
        for (byte level : detail) {
            count += level == Detail.BOX ? 1 : 0;
        }
        fit(boxes, boxGroup, (count + MoverMesh.SLOTS - 1) / MoverMesh.SLOTS, MoverMesh::boxes);
        MoverPoints writer = new MoverPoints(population, origin);
        int slot = 0;
        for (int i = 0; i < detail.length; i++) {
            if (detail[i] == Detail.BOX) {
                MoverMesh mesh = boxes.get(slot / MoverMesh.SLOTS);
                int within = slot++ % MoverMesh.SLOTS;
                int kind = population.kind()[i];
                writer.box(i, shapes[kind], mesh.points(), mesh.offset(within));
                mesh.color(within, u(kind));
            }
        }
        for (int m = 0; m < boxes.size(); m++) {
            int used = Math.clamp(slot - m * MoverMesh.SLOTS, 0, MoverMesh.SLOTS);
            boxes.get(m).clearFrom(used);
            boxes.get(m).view().setVisible(used > 0);
            boxes.get(m).commit();
        }
    }

    private void fit(List<MoverMesh> list, Group group, int wanted, Function<PhongMaterial, MoverMesh> maker) {
        while (list.size() < wanted) {
            MoverMesh mesh = maker.apply(material);
            list.add(mesh);
            group.getChildren().add(mesh.view());
        }
    }
}
