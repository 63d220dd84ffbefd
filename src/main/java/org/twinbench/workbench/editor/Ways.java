package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Locale;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.Submodel;

/** Blocks that lie along a way instead of standing at a spot. */
final class Ways {
    /** Metres from the pointer to the ends of a way that is dropped as a whole. */
    private static final double HALF = 2;

    private Ways() {}

    static boolean isWay(ElementType type) {
        String key = type.key().toLowerCase(Locale.ROOT);
        return !key.startsWith(Submodel.TYPE) && (key.contains("conveyor") || key.contains("path"));
    }

    /** A straight way about a point. */
    static List<Vec3> about(Vec3 point) {
        return List.of(point.plus(new Vec3(-HALF, 0, 0)), point.plus(new Vec3(HALF, 0, 0)));
    }
}
