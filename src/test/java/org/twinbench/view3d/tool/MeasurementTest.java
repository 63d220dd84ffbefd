package org.twinbench.view3d.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Vec3;

class MeasurementTest {
    private static final Vec3 A = new Vec3(1, 2, 3);
    private static final Vec3 B = new Vec3(4, 6, 15);

    @Test
    void twoPointsMakeADistance() {
        Measurement measured = Measurement.NONE.with(A).with(B);
        assertThat(measured.offset()).isEqualTo(new Vec3(3, 4, 12));
        assertThat(measured.distance()).isEqualTo(13);
        assertThat(measured.angle()).isEmpty();
    }

    @Test
    void fewerPointsMakeNone() {
        assertThat(Measurement.NONE.distance()).isZero();
        assertThat(Measurement.NONE.with(A).distance()).isZero();
    }

    private static double angle(Vec3 end) {
        Vec3 start = new Vec3(1, 0, 0);
        return new Measurement(List.of(start, Vec3.ZERO, end)).angle().orElseThrow();
    }

    @Test
    void threePointsMakeTheAngleAtTheSecond() {
        assertThat(angle(new Vec3(0, 7, 0))).isCloseTo(Math.PI / 2, within(1e-15));
        assertThat(angle(new Vec3(2, 2, 0))).isCloseTo(Math.PI / 4, within(1e-15));
        assertThat(angle(new Vec3(-3, 0, 0))).isEqualTo(Math.PI);
        assertThat(angle(new Vec3(5, 0, 0))).isZero();
        assertThat(angle(new Vec3(-1, 0, Math.sqrt(3)))).isCloseTo(2 * Math.PI / 3, within(1e-15));
    }

    @Test
    void aVerySmallAngleIsNotLost() {
        assertThat(angle(new Vec3(1, 1e-9, 0))).isCloseTo(1e-9, within(1e-15));
    }

    @Test
    void theDistanceIsOfTheLastTwoAndAFourthPointBeginsAnew() {
        Measurement three = Measurement.NONE.with(B).with(Vec3.ZERO).with(new Vec3(0, 0, 2));
        assertThat(three.distance()).isEqualTo(2);
        assertThat(three.with(A).points()).containsExactly(A);
    }
}
