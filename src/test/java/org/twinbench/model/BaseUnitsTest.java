package org.twinbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Products of units against the SI brochure (BIPM, 9th edition, table 4). */
class BaseUnitsTest {
    private static BaseUnits of(Dimension dimension) {
        return dimension.baseUnits();
    }

    @ParameterizedTest
    @CsvSource({
        "MASS, ACCELERATION, FORCE",
        "FORCE, LENGTH, ENERGY",
        "PRESSURE, AREA, FORCE",
        "PRESSURE, FLOW, POWER",
        "POWER, TIME, ENERGY",
        "VOLTAGE, CURRENT, POWER",
        "SPEED, TIME, LENGTH",
        "SPEED, AREA, FLOW",
        "AREA, LENGTH, VOLUME",
        "RATE, TIME, NONE",
        "RATE, SPEED, ACCELERATION",
        "ANGLE, RATIO, ANGLE",
        "TEMPERATURE, COUNT, TEMPERATURE"
    })
    void productsAndQuotients(Dimension left, Dimension right, Dimension product) {
        assertThat(of(left).times(of(right))).isEqualTo(of(product));
        assertThat(of(product).over(of(right))).isEqualTo(of(left));
    }

    @ParameterizedTest
    @EnumSource
    void aDimensionIsFoundByItsBaseUnits(Dimension dimension) {
        assertThat(Dimension.of(of(dimension)).orElseThrow().siSymbol()).isEqualTo(dimension.siSymbol());
        assertThat(of(dimension).power(2).root()).contains(of(dimension));
    }

    @Test
    void whatHasNoNameIsWrittenInBaseUnits() {
        assertThat(of(Dimension.MASS).over(of(Dimension.TIME))).hasToString("kg/s");
        assertThat(of(Dimension.ENERGY).over(of(Dimension.TEMPERATURE))).hasToString("kg·m²/(s²·K)");
        assertThat(of(Dimension.TIME).power(-12)).hasToString("1/s¹²");
        assertThat(of(Dimension.SPEED)).hasToString("m/s");
        assertThat(BaseUnits.NONE).hasToString("1");
    }

    @Test
    void anOddExponentHasNoRoot() {
        assertThat(of(Dimension.SPEED).root()).isEmpty();
        assertThat(of(Dimension.AREA).root()).contains(of(Dimension.LENGTH));
    }
}
