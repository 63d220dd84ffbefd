package org.twinbench.scene.io;

import java.util.Optional;
import org.twinbench.model.Transform;

/**
 * How a model file is to be understood where the file itself does not say.
 *
 * @param levelOfDetail of city models ({@code 1.2}, {@code 2}): the highest that does not exceed it is read; empty: the highest
 * @param up the axis that points up; empty: as is usual for the format (STL z, glTF and OBJ y); city models always have z up
 * @param metresPerUnit what one unit of the file measures; city models are always in metres
 */
public record ReadOptions(Optional<String> levelOfDetail, Optional<UpAxis> up, double metresPerUnit) {
    /** Highest level of detail, the format's own axes, metres. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), Optional.empty(), 1);

    /** The axis of the file that points away from the ground. */
    public enum UpAxis {
        Y,
        Z
    }

    /** @throws IllegalArgumentException if the scale is not a positive finite number */
    public ReadOptions {
        if (!(metresPerUnit > 0 && Double.isFinite(metresPerUnit))) {
            throw new IllegalArgumentException("metres per unit must be positive: " + metresPerUnit);
        }
    }

    /** From the file's axes to the scene's. */
    Transform axes(UpAxis usual) {
        Transform scale = Transform.scale(metresPerUnit, metresPerUnit, metresPerUnit);
        return up.orElse(usual) == UpAxis.Y ? scale.after(Transform.Y_UP_TO_Z_UP) : scale;
    }
}
