package org.twinbench.scene.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.Animation;
import org.twinbench.scene.Animation.Interpolation;
import org.twinbench.scene.Animation.Target;
import org.twinbench.scene.Animation.Track;

/** Animations of node frames (glTF 2.0 §3.11); those of morph weights are left out. */
final class GltfAnimations {
    private final GltfDocument document;
    private final GltfAccessors accessors;
    private final GltfNodes nodes;

    GltfAnimations(GltfDocument document, GltfAccessors accessors, GltfNodes nodes) {
        this.document = document;
        this.accessors = accessors;
        this.nodes = nodes;
    }

    List<Animation> read() throws IOException {
        List<Animation> animations = new ArrayList<>();
        for (JsonPlace animation : document.root().get("animations").items()) {
            List<Track> tracks = new ArrayList<>();
            for (JsonPlace channel : animation.get("channels").items()) {
                track(animation, channel).ifPresent(tracks::add);
            }
            String name = animation.get("name").text("animation-" + (animations.size() + 1));
            animations.add(new Animation(name, tracks));
        }
        return animations;
    }

    private Optional<Track> track(JsonPlace animation, JsonPlace channel) throws IOException {
        JsonPlace target = channel.get("target");
        Optional<Target> what = target(target.get("path"));
        if (!target.get("node").exists() || what.isEmpty()) {
            document.file().note(document.file().at(channel.pointer()), "scene.gltf.animationTarget");
            return Optional.empty();
        }
        Optional<AssetId> node = nodes.asset(document.reference(target.get("node"), "nodes"));
        JsonPlace samplers = animation.get("samplers");
        JsonPlace sampler = samplers.item(channel.get("sampler").reference(samplers.size()));
        return node.isEmpty() ? Optional.empty() : Optional.of(track(sampler, node.get(), what.get()));
    }

    private static Optional<Target> target(JsonPlace path) throws BadInputException {
        return switch (path.text()) {
            case "translation" -> Optional.of(Target.TRANSLATION);
            case "rotation" -> Optional.of(Target.ROTATION);
            case "scale" -> Optional.of(Target.SCALE);
            default -> Optional.empty();
        };
    }

    private Track track(JsonPlace sampler, AssetId node, Target target) throws IOException {
        JsonPlace method = sampler.get("interpolation");
        Interpolation interpolation = switch (method.text("LINEAR")) {
            case "LINEAR" -> Interpolation.LINEAR;
            case "STEP" -> Interpolation.STEP;
            case "CUBICSPLINE" -> Interpolation.CUBIC_SPLINE;
            default -> throw method.bad("scene.gltf.interpolation", TextScanner.shown(method.text()));
        };
        int components = target == Target.ROTATION ? 4 : 3;
        float[] times = accessors.floats(document.reference(sampler.get("input"), "accessors"), 1);
        float[] values = accessors.floats(document.reference(sampler.get("output"), "accessors"), components);
        int perKey = interpolation == Interpolation.CUBIC_SPLINE ? 3 * components : components;
        if (values.length != (long) times.length * perKey) {
            throw sampler.bad(
                    "scene.gltf.attributeCount", values.length / components, times.length * (perKey / components));
        }
        for (int i = 1; i < times.length; i++) {
            if (times[i] < times[i - 1]) {
                throw sampler.get("input").bad("scene.gltf.times", i);
            }
        }
        return new Track(node, target, interpolation, times, values);
    }
}
