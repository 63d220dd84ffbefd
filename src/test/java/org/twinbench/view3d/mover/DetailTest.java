package org.twinbench.view3d.mover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.camera.CameraPose;

class DetailTest {
    private static final double HEIGHT = 800;
    private static final MoverShape[] CAR = {MoverShape.of("car", 0)};

    /** The eye is at the origin and looks along y. */
    private static final CameraPose POSE =
            new CameraPose(new Vec3(0, 10, 0), 10, Math.toRadians(-90), 0, CameraPose.PERSPECTIVE);

    /** Where a car of 4.3 m covers so many of 800 pixels that stand for an angle of 40°. */
    private static double depthOf(double pixels) {
        return 4.3 / pixels * HEIGHT / (2 * Math.tan(Math.toRadians(20)));
    }

    private static byte[] levels(double... y) {
        return Detail.of(Crowds.onY(y), CAR, POSE, HEIGHT);
    }

    @Test
    void theSizeInThePictureDecides() {
        assertThat(levels(1, depthOf(36.5), depthOf(35.5), depthOf(9.1), depthOf(8.9), 5000))
                .containsExactly(Detail.NEAR, Detail.NEAR, Detail.BOX, Detail.BOX, Detail.SIGN, Detail.SIGN);
    }

    @Test
    void aPictureOfHalfTheHeightHalvesTheDistances() {
        double depth = depthOf(30);
        assertThat(Detail.of(Crowds.onY(depth, depth / 2.1), CAR, POSE, HEIGHT / 2))
                .containsExactly(Detail.BOX, Detail.BOX);
        assertThat(Detail.of(Crowds.onY(depth, depth / 2.1), CAR, POSE, HEIGHT))
                .containsExactly(Detail.BOX, Detail.NEAR);
    }

    @Test
    void whatIsWhollyBehindTheEyeIsNotDrawn() {
        assertThat(levels(-4.4, -4.2, 0)).containsExactly(Detail.NONE, Detail.NEAR, Detail.NEAR);
    }

    @Test
    void ofTooManyLargeOnesTheNearestGetShapesWhateverTheirOrder() {
        double[] y = new double[1000];
        for (int i = 0; i < y.length; i++) {
            y[i] = 110 - 0.1 * i; // all large, the last is the nearest
        }
        byte[] level = levels(y);
        for (int i = 0; i < y.length; i++) {
            byte expected = i >= 700 ? Detail.NEAR : i >= 300 ? Detail.BOX : Detail.SIGN;
            assertThat(level[i]).as("mover at %s m", y[i]).isEqualTo(expected);
        }
    }

    @Test
    void thoseAtTheSamePlaceAreNoMoreThanTheMost() {
        double[] y = new double[500];
        Arrays.fill(y, 50);
        byte[] level = levels(y);
        int near = 0;
        for (byte one : level) {
            near += one == Detail.NEAR ? 1 : 0;
        }
        assertThat(near).isEqualTo(300);
    }
}
