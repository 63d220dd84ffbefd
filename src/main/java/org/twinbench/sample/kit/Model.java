package org.twinbench.sample.kit;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.twinbench.model.Vec3;

/** A named shape in several paints; nodes that show the same model share it in the file. */
public final class Model {
    private final String name;
    private final SequencedMap<Paint, Shape> layers = new LinkedHashMap<>();

    public Model(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** The triangles by paint, in the order in which paints were first used. */
    public SequencedMap<Paint, Shape> layers() {
        return layers;
    }

    public Model add(Paint paint, Shape shape) {
        layers.computeIfAbsent(paint, p -> new Shape()).add(shape);
        return this;
    }

    /** Adds all of another model, moved and turned about z (degrees). */
    public Model add(Model part, double x, double y, double z, double degrees) {
        part.layers.forEach((paint, shape) -> add(paint, shape.turned(degrees).moved(x, y, z)));
        return this;
    }

    /** The same mirrored left to right: y becomes −y. */
    public Model mirrored(String newName) {
        Model image = new Model(newName);
        layers.forEach((paint, shape) -> image.add(paint, shape.mirrored()));
        return image;
    }

    public int triangleCount() {
        return layers.values().stream().mapToInt(s -> s.triangles().size()).sum();
    }

    /** The highest z of any corner. */
    public double top() {
        return layers.values().stream()
                .flatMap(s -> s.vertices().stream())
                .map(Shape.Vertex::position)
                .mapToDouble(Vec3::z)
                .max()
                .orElse(0);
    }
}
