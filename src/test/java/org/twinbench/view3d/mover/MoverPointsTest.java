package org.twinbench.view3d.mover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Vec3;
import org.twinbench.state.Population;

class MoverPointsTest {
    private static final Offset<Float> CLOSE = within(1e-5f);
    private static final MoverShape SHAPE = new MoverShape(4, 2, 3, 0xFFFFFF);
    private static final Vec3 ORIGIN = new Vec3(100, 200, 0);

    /** One mover at (10, 20, 1) from the origin. */
    private static MoverPoints heading(double radians) {
        return new MoverPoints(
                new Population(new int[1], new int[1], new float[] {110, 220, 1}, new float[] {(float) radians}),
                ORIGIN);
    }

    private static Vec3 point(float[] points, int index) {
        return new Vec3(points[3 * index], points[3 * index + 1], points[3 * index + 2]);
    }

    @Test
    void aBoxThatHeadsNorthLiesAlongYAndStandsOnItsPlace() {
        float[] points = new float[3 + 3 * MoverPoints.BOX_POINTS];
        heading(Math.PI / 2).box(0, SHAPE, points, 3);
        float[] expected = {0, 0, 0, 11, 18, 1, 11, 22, 1, 9, 22, 1, 9, 18, 1, 11, 18, 4, 11, 22, 4, 9, 22, 4, 9, 18, 4
        };
        assertThat(points).containsExactly(expected, CLOSE);
    }

    @Test
    void aMoverWithoutHeadingLiesAlongX() {
        float[] points = new float[3 * MoverPoints.BOX_POINTS];
        heading(Double.NaN).box(0, SHAPE, points, 0);
        assertThat(point(points, 2)).isEqualTo(new Vec3(12, 21, 1));
    }

    @Test
    void aSignSeenFromAboveIsTheTop() {
        Vec3[] size = sides(heading(0), new Vec3(0, 0, 1));
        assertThat(size[0].length()).isCloseTo(4, within(1e-5));
        assertThat(size[1].length()).isCloseTo(2, within(1e-5));
        assertThat(size[1].z()).isZero();
    }

    @Test
    void aSignSeenFromBesideIsTheSideAndFacesTheEye() {
        Vec3 eye = new Vec3(0, -1, 0);
        Vec3[] size = sides(heading(0), eye);
        assertThat(size[0].length()).isCloseTo(4, within(1e-5));
        assertThat(size[1].length()).isCloseTo(3, within(1e-5));
        assertThat(Math.abs(size[0].cross(size[1]).normalized().dot(eye))).isCloseTo(1, within(1e-5));
    }

    /** Along and across; the middle is half the height above the mover's place. */
    private static Vec3[] sides(MoverPoints writer, Vec3 toEye) {
        float[] points = new float[3 * MoverPoints.SIGN_POINTS];
        writer.sign(0, SHAPE, toEye, points, 0);
        Vec3 middle = point(points, 0).plus(point(points, 2)).times(0.5);
        assertThat(middle.distance(new Vec3(10, 20, 2.5))).isCloseTo(0, within(1e-5));
        return new Vec3[] {
            point(points, 1).minus(point(points, 0)), point(points, 3).minus(point(points, 0))
        };
    }
}
