package org.twinbench.workbench.viewport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Messages;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.tool.Measurement;

class MeasureTextTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(Locale.Category.FORMAT, BEFORE);
    }

    private static String text(Vec3... points) {
        return MeasureText.of(new Measurement(List.of(points)), Messages.in(Locale.ENGLISH));
    }

    @Test
    void aDistanceIsInMetresToTheMillimetre() {
        assertThat(text(Vec3.ZERO, new Vec3(3, -4, 12.0006))).isEqualTo("13.001 m    Δx 3.000   Δy -4.000   Δz 12.001");
    }

    @Test
    void anAngleIsInDegrees() {
        assertThat(text(new Vec3(1, 0, 0), Vec3.ZERO, new Vec3(0, 2, 0))).endsWith("    angle 90.00°");
    }

    @Test
    void nothingIsNotMinusNothing() {
        assertThat(text(Vec3.ZERO, new Vec3(-1e-9, 1, 0))).isEqualTo("1.000 m    Δx 0.000   Δy 1.000   Δz 0.000");
    }

    @Test
    void theSystemsLocaleDoesNotMatter() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        assertThat(text(Vec3.ZERO, new Vec3(0.5, 0, 0))).startsWith("0.500 m");
    }

    @Test
    void aSinglePointGetsAHint() {
        assertThat(text(Vec3.ZERO)).isEqualTo("Click two points for a distance, a third for an angle");
    }
}
