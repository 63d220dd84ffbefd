package org.twinbench.view3d.bake;

import java.util.Collection;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;

/**
 * A skin around shapes: the triangles with one mean normal at every position, so that the skin grows outwards without
 * gaps. Drawn inside out and a few pixels thick it is an outline.
 */
public final class Hull {
    private final FloatList points = new FloatList(300);
    private final FloatList normals = new FloatList(300);
    private final IntList faces = new IntList(600);

    /** The skin of nodes' own meshes, in metres from an origin. */
    public static Hull of(Collection<Scene.Placed> nodes, Vec3 origin) {
        Hull hull = new Hull();
        for (Scene.Placed placed : nodes) {
            placed.node()
                    .mesh()
                    .ifPresent(mesh -> mesh.primitives()
                            .forEach(primitive -> hull.add(
                                    primitive,
                                    Transform.translation(origin.times(-1)).after(placed.world()))));
        }
        return hull;
    }

    private void add(Primitive primitive, Transform frame) {
        PositionTable table = new PositionTable(primitive.positions());
        int base = points.size() / 3;
        int[] first = new int[primitive.vertexCount()];
        double[] sums = new double[primitive.positions().length];
        for (int i = 0; i < first.length; i++) {
            first[i] = table.first(i);
            addPoint(frame.point(primitive.vertex(i)));
        }
        boolean mirrored = frame.determinant() < 0;
        int[] indices = primitive.indices();
        for (int t = 0; t < indices.length; t += 3) {
            int a = first[indices[t]];
            int b = first[indices[mirrored ? t + 2 : t + 1]];
            int c = first[indices[mirrored ? t + 1 : t + 2]];
            Vec3 normal =
                    point(base + b).minus(point(base + a)).cross(point(base + c).minus(point(base + a)));
            for (int corner : new int[] {a, b, c}) {
                sums[3 * corner] += normal.x();
                sums[3 * corner + 1] += normal.y();
                sums[3 * corner + 2] += normal.z();
                faces.add(base + corner);
                faces.add(0);
            }
        }
        addNormals(sums);
    }

    private void addPoint(Vec3 p) {
        points.add((float) p.x());
        points.add((float) p.y());
        points.add((float) p.z());
    }

    private Vec3 point(int i) {
        return new Vec3(points.get(3 * i), points.get(3 * i + 1), points.get(3 * i + 2));
    }

    private void addNormals(double[] sums) {
        for (int i = 0; i < sums.length; i += 3) {
            Vec3 n = new Vec3(sums[i], sums[i + 1], sums[i + 2]).normalized();
            normals.add((float) n.x());
            normals.add((float) n.y());
            normals.add((float) n.z());
        }
    }

    /** Faces as JavaFX takes them: point and texture coordinate 0, three times a triangle. */
    public int[] faces() {
        return faces.toArray();
    }

    /** The points moved outwards by metres. */
    public float[] grown(double by) {
        float[] grown = points.toArray();
        for (int i = 0; i < grown.length; i++) {
            grown[i] += (float) (normals.get(i) * by);
        }
        return grown;
    }
}
