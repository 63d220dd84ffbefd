package org.twinbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/** A hall for machines of which nothing is known but their names: in rows, with room for what waits in front of them. */
public final class MachineHall {
    /** From the middle of one machine to that of the next, metres. */
    private static final double ALONG = 7;

    private static final double ACROSS = 8;

    private MachineHall() {}

    /** A machine by its id and the name that people know it by. */
    public record Stand(AssetId id, String name) {}

    /** The scene of some machines, in rows that are as long as there are rows. */
    public static Scene of(String name, List<Stand> machines) {
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(machines.size() * 1.6)));
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < machines.size(); i++) {
            nodes.add(node(machines.get(i), new Vec3(ALONG * (i % columns), -ACROSS * (i / columns), 0)));
        }
        SceneNode root = new SceneNode(
                new AssetId("hall"), name, "group", Transform.IDENTITY, Optional.empty(), Map.of(), nodes);
        SourceInfo source = new SourceInfo(
                "Twinbench", "", 0, 0, 0, 0, Map.of(), Optional.empty(), Vec3.ZERO, Transform.IDENTITY, List.of());
        return new Scene(name, root, source, List.of());
    }

    private static SceneNode node(Stand machine, Vec3 place) {
        StandardLook look = StandardLook.of(machine.id().value());
        return new SceneNode(
                machine.id(),
                machine.name(),
                "machine",
                Transform.translation(place),
                Optional.of(look.mesh()),
                Map.of("partHeight_m", look.partHeight()),
                List.of());
    }
}
