package org.twinbench.scene;

import java.util.List;
import org.twinbench.model.AssetId;

/** A movement that came with a model file: key values of node frames over seconds. */
public record Animation(String name, List<Track> tracks) {
    public Animation {
        tracks = List.copyOf(tracks);
    }

    /** What of the node's frame a track drives. */
    public enum Target {
        TRANSLATION,
        ROTATION,
        SCALE
    }

    /** How values between keys come about. */
    public enum Interpolation {
        STEP,
        LINEAR,
        CUBIC_SPLINE
    }

    /**
     * Key values of one node: {@code times} ascending seconds, {@code values} 3 (translation m, scale) or 4 (rotation
     * quaternion x, y, z, w) floats per key, three times as many for cubic splines (in-tangent, value, out-tangent).
     */
    public record Track(AssetId node, Target target, Interpolation interpolation, float[] times, float[] values) {}

    /** The last key's time in seconds. */
    public double duration() {
        return tracks.stream()
                .filter(track -> track.times().length > 0)
                .mapToDouble(track -> track.times()[track.times().length - 1])
                .max()
                .orElse(0);
    }
}
