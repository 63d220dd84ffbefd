package org.twinbench.view3d.color;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColorRampTest {
    @Test
    void theEndsAndTheMiddleAreThoseOfViridis() {
        assertThat(ColorRamp.at(0)).isEqualTo(0xFF440154);
        assertThat(ColorRamp.at(0.5)).isEqualTo(0xFF21918C);
        assertThat(ColorRamp.at(1)).isEqualTo(0xFFFDE725);
    }

    @Test
    void betweenTwoPointsTheColourIsBetween() {
        assertThat(ColorRamp.at(0.05)).isEqualTo(0xFF461365); // halfway from 44 01 54 to 48 24 75
    }

    @Test
    void whatIsOutsideTakesTheNearerEnd() {
        assertThat(ColorRamp.at(-3)).isEqualTo(ColorRamp.at(0));
        assertThat(ColorRamp.at(Double.POSITIVE_INFINITY)).isEqualTo(ColorRamp.at(1));
    }

    @Test
    void lightnessNeverFallsAlongTheRamp() {
        double before = -1;
        for (int i = 0; i <= 100; i++) {
            int argb = ColorRamp.at(i / 100.0);
            double light = 0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255);
            assertThat(light).as("at %d %%", i).isGreaterThan(before);
            before = light;
        }
    }

    @Test
    void noNumberIsGrey() {
        int argb = ColorRamp.at(Double.NaN);
        assertThat(argb >>> 24).isEqualTo(255);
        assertThat(Math.abs((argb >> 16 & 255) - (argb & 255))).isLessThan(32);
        assertThat(argb >> 8 & 255).isBetween(128, 200);
    }
}
