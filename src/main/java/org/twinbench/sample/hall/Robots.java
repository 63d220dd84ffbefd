package org.twinbench.sample.hall;

import static org.twinbench.sample.kit.Solids.bevelled;
import static org.twinbench.sample.kit.Solids.box;
import static org.twinbench.sample.kit.Solids.prism;

import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;
import org.twinbench.sample.kit.Outline;
import org.twinbench.sample.kit.Rounds;

/** A six-axis robot of 2.1 m reach: every axis is a node of its own, so that the arm can be moved. */
final class Robots {
    private static final Vec3 PITCH = new Vec3(0, 1, 0);
    private static final double ARM = 0.95;

    private final Model base = base();
    private final Model shoulder = shoulder();
    private final Model upperArm = upperArm();
    private final Model foreArm = foreArm();
    private final Model gripper = gripper();

    /**
     * A robot standing at a place, facing +x of its own frame before the turns.
     *
     * @param turn of the whole robot, degrees
     * @param pose turns of the axes 1, 2, 3 and 5 in degrees: swing, upper arm forward, forearm down, hand down
     */
    Node robot(String id, double x, double y, double z, double turn, double... pose) {
        Node robot =
                Node.of(id, "robot", base, x, y, z, turn).with("reach_m", 2.1).with("power_W", 4200.0);
        Node swing = joint(id, 1, shoulder, new Vec3(0, 0, 0.52), Vec3.UP, pose[0]);
        Node upper = joint(id, 2, upperArm, new Vec3(0.22, 0, 0.38), PITCH, pose[1]);
        Node fore = joint(id, 3, foreArm, new Vec3(0, 0, ARM), PITCH, pose[2]);
        Node hand = joint(id, 5, gripper, new Vec3(ARM, 0, 0.08), PITCH, pose[3]);
        return robot.add(swing.add(upper.add(fore.add(hand))));
    }

    private static Node joint(String id, int axis, Model model, Vec3 at, Vec3 about, double degrees) {
        Node joint = Node.of(id + ".axis-" + axis, "robot-axis", model, at.x(), at.y(), at.z(), 0);
        return new Node(joint.id(), at, about, degrees, joint.model(), joint.extras(), joint.children());
    }

    private static Model base() {
        Model m = new Model("robot base");
        m.add(Paints.DARK, box(0.8, 0.8, 0.05));
        m.add(Paints.GREY, bevelled(0.55, 0.55, 0.2, 0.03).moved(0, 0, 0.05));
        m.add(Paints.BLACK, Rounds.lathe(24, 0, 0.25, 0.3, 0.25, 0.3, 0.38, 0.25, 0.44, 0.25, 0.52, 0, 0.52));
        m.add(
                Paints.BLACK,
                Rounds.tube(
                        0.04,
                        0.1,
                        8,
                        List.of(new Vec3(-0.25, 0.12, 0.3), new Vec3(-0.5, 0.12, 0.3), new Vec3(-0.5, 0.12, 0))));
        return m;
    }

    private static Model shoulder() {
        Model m = new Model("robot shoulder");
        m.add(Paints.ROBOT, Rounds.lathe(24, 0, 0, 0.29, 0, 0.29, 0.12, 0.24, 0.2, 0, 0.2));
        m.add(Paints.ROBOT, bevelled(0.5, 0.34, 0.45, 0.06).moved(0.1, 0, 0.12));
        m.add(Paints.BLACK, Rounds.cylinder(0.13, 0.2, 16).rolled(90).moved(0.22, -0.17, 0.38));
        m.add(Paints.ROBOT, Rounds.cylinder(0.2, 0.34, 20).rolled(90).moved(0.22, 0.17, 0.38));
        m.add(Paints.BLACK, Rounds.lathe(14, 0, 0, 0.11, 0, 0.11, 0.3, 0, 0.34).moved(-0.1, 0, 0.55));
        return m;
    }

    private static Model upperArm() {
        Model m = new Model("robot upper arm");
        Outline outline = Outline.of(-0.19, 0, -0.12, -0.16, 0.12, -0.16, 0.19, 0, 0.12, ARM + 0.1, -0.12, ARM + 0.1);
        m.add(Paints.ROBOT, prism(outline, 0.16).rolled(90).moved(0, 0.34, 0));
        m.add(Paints.BLACK, Rounds.cylinder(0.15, 0.08, 20).rolled(90).moved(0, 0.41, 0));
        m.add(Paints.BLACK, Rounds.cylinder(0.12, 0.08, 18).rolled(90).moved(0, 0.41, ARM));
        m.add(Paints.ROBOT, Rounds.cylinder(0.17, 0.32, 20).rolled(90).moved(0, 0.32, ARM));
        return m;
    }

    private static Model foreArm() {
        Model m = new Model("robot forearm");
        m.add(Paints.ROBOT, bevelled(0.46, 0.28, 0.3, 0.06).moved(0, 0, -0.05));
        m.add(Paints.BLACK, Rounds.cylinder(0.1, 0.22, 16).pitched(-90).moved(-0.22, 0, 0.1));
        m.add(Paints.ROBOT, Rounds.cone(0.13, 0.09, 0.55, 18).pitched(90).moved(0.22, 0, 0.08));
        m.add(Paints.BLACK, Rounds.cylinder(0.095, 0.06, 16).pitched(90).moved(0.74, 0, 0.08));
        m.add(Paints.ROBOT, bevelled(0.22, 0.17, 0.17, 0.04).moved(0.87, 0, -0.005));
        m.add(
                Paints.BLACK,
                Rounds.tube(
                        0.03,
                        0.12,
                        8,
                        List.of(
                                new Vec3(-0.1, 0.1, 0.22),
                                new Vec3(0.2, 0.1, 0.32),
                                new Vec3(0.6, 0.1, 0.26),
                                new Vec3(0.8, 0.05, 0.14))));
        return m;
    }

    /** Flange and two-finger gripper, reaching along x. */
    private static Model gripper() {
        Model m = new Model("robot gripper");
        m.add(Paints.BLACK, Rounds.cylinder(0.085, 0.14, 16).pitched(90));
        m.add(Paints.STEEL, Rounds.cylinder(0.06, 0.06, 14).pitched(90).moved(0.14, 0, 0));
        m.add(Paints.DARK, bevelled(0.1, 0.34, 0.12, 0.015).moved(0.24, 0, -0.06));
        m.add(Paints.STEEL, box(0.2, 0.04, 0.08).moved(0.38, 0.13, -0.04));
        m.add(Paints.STEEL, box(0.2, 0.04, 0.08).moved(0.38, -0.13, -0.04));
        return m;
    }
}
