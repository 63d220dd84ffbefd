package org.twinbench.view3d;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.bake.CutPlane;

class SectionFrameTest {
    private static final Bounds BOX = new Bounds(1, 2, 3, 3, 4, 4);

    /** The diagonal is √(4 + 4 + 1) = 3, so the frame stands off by 0.03 m. */
    @Test
    void runsAroundTheModelInThePlane() {
        assertThat(SectionFrame.corners(new CutPlane(new Vec3(0, 0, 1), 3.5), BOX))
                .containsExactly(
                        new Vec3(0.97, 1.97, 3.5),
                        new Vec3(3.03, 1.97, 3.5),
                        new Vec3(3.03, 4.03, 3.5),
                        new Vec3(0.97, 4.03, 3.5),
                        new Vec3(0.97, 1.97, 3.5));
    }

    @Test
    void liesInEveryPlaneWhicheverWayItFaces() {
        for (Vec3 axis : new Vec3[] {new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1)}) {
            for (double sign : new double[] {1, -1}) {
                CutPlane plane = new CutPlane(axis.times(sign), sign * 2.5);
                assertThat(SectionFrame.corners(plane, BOX))
                        .allSatisfy(p -> assertThat(axis.dot(p)).isEqualTo(2.5));
            }
        }
    }
}
