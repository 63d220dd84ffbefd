package org.twinbench.view3d;

import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ray;
import org.twinbench.view3d.bake.CutPlane;

/**
 * What of a scene is left out: hidden assets (those below a hidden one are listed too) and everything in front of a
 * section plane.
 */
public record ViewFilter(Set<AssetId> hidden, Optional<CutPlane> cut) {
    public static final ViewFilter ALL = new ViewFilter(Set.of(), Optional.empty());

    public ViewFilter {
        hidden = Set.copyOf(hidden);
    }

    public boolean shows(AssetId asset) {
        return !hidden.contains(asset);
    }

    /** The ray without the stretch before the section plane; it may still run into the part taken away later. */
    Ray behindCut(Ray ray) {
        if (cut.isEmpty() || cut.get().keeps(ray.origin())) {
            return ray;
        }
        CutPlane plane = cut.get();
        double speed = plane.normal().dot(ray.direction());
        if (speed >= 0) {
            return ray;
        }
        double enters = (plane.offset() - plane.normal().dot(ray.origin())) / speed;
        return new Ray(ray.at(enters), ray.direction());
    }
}
