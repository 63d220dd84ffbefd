package org.twinbench.sample.hall;

import org.twinbench.sample.kit.GlbWriter;
import org.twinbench.sample.kit.Node;

/**
 * The sample assembly hall: raw store, machining, washing, pressing and electronics in the south nave, assembly, inspection, packing
 * and dispatch in the north nave; 96 × 48 m, origin at the south-west corner of the column grid.
 */
public final class AssemblyHall {
    private AssemblyHall() {}

    /** The hall as a GLB file; the same bytes every time. */
    public static byte[] glb() {
        return GlbWriter.write(tree());
    }

    static Node tree() {
        Areas areas = new Areas();
        return Node.group("assembly-hall", "plant")
                .with("length_m", Building.LENGTH)
                .with("width_m", Building.WIDTH)
                .add(Building.node())
                .add(areas.rawStore())
                .add(areas.machining())
                .add(areas.washAndPress())
                .add(BoardLine.node())
                .add(areas.assembly())
                .add(areas.testAndPack())
                .add(Surroundings.storage())
                .add(Surroundings.vehicles())
                .add(Surroundings.services())
                .add(Surroundings.signs())
                .add(Surroundings.people());
    }
}
