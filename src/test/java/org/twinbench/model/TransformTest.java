package org.twinbench.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TransformTest {
    private static void assertNear(Vec3 actual, Vec3 expected) {
        assertThat(actual.distance(expected)).as("%s to %s", actual, expected).isCloseTo(0, within(1e-9));
    }

    @Test
    void composesInsideOut() {
        Transform turnThenMove = Transform.translation(new Vec3(10, 0, 0)).after(Transform.turn(Math.PI / 2));
        assertNear(turnThenMove.point(new Vec3(1, 0, 0)), new Vec3(10, 1, 0));
        assertNear(turnThenMove.direction(new Vec3(1, 0, 0)), new Vec3(0, 1, 0));
    }

    @Test
    void yUpBecomesZUpWithoutMirroring() {
        assertNear(Transform.Y_UP_TO_Z_UP.point(new Vec3(1, 2, 3)), new Vec3(1, -3, 2));
        assertThat(Transform.Y_UP_TO_Z_UP.determinant()).isEqualTo(1);
    }

    @Test
    void aQuarterTurnAboutZAsQuaternionIsATurn() {
        double half = Math.sqrt(0.5);
        assertNear(Transform.rotation(0, 0, half, half).point(new Vec3(1, 0, 5)), new Vec3(0, 1, 5));
    }

    @Test
    void theInverseUndoesRandomMaps() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            Transform map = Transform.translation(point(random))
                    .after(Transform.turn(random.nextDouble(6)))
                    .after(Transform.scale(random.nextDouble(0.5, 2), 1, random.nextDouble(0.5, 2)));
            Vec3 p = point(random);
            assertNear(map.inverse().point(map.point(p)), p);
        }
    }

    @Test
    void aFlatMapHasNoInverse() {
        assertThatThrownBy(() -> Transform.scale(1, 0, 1).inverse()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void boundsHoldWhatTheyWereMadeOf() {
        Bounds box = Bounds.of(new Vec3(0, 0, 0), new Vec3(2, 1, 1));
        assertThat(Bounds.EMPTY.isEmpty()).isTrue();
        assertThat(Bounds.EMPTY.with(box)).isEqualTo(box);
        assertThat(box.contains(box.center())).isTrue();
        assertThat(box.overlaps(box.grown(1))).isTrue();
        assertThat(box.overlaps(Bounds.of(new Vec3(3, 0, 0), new Vec3(4, 1, 1))))
                .isFalse();
        Bounds turned = box.transformed(Transform.turn(Math.PI / 2));
        assertNear(turned.min(), new Vec3(-1, 0, 0));
        assertNear(turned.max(), new Vec3(0, 2, 1));
    }

    private static Vec3 point(SplittableRandom random) {
        return new Vec3(random.nextDouble(-9, 9), random.nextDouble(-9, 9), random.nextDouble(-9, 9));
    }
}
