package org.twinbench.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversions against the SI brochure (BIPM, 9th edition, tables 2, 4 and 8). */
class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "1.5 min, 90",
        "2 h, 7200",
        "36 km/h, 10",
        "30 m/min, 0.5",
        "20 °C, 293.15",
        "1 kWh, 3.6e6",
        "5 %, 0.05",
        "1e3 mm, 1",
        "-4 m, -4",
        "7, 7",
        "1 bar, 100000"
    })
    void whatIsWrittenBecomesSi(String text, double si) {
        assertThat(Quantity.parse(text).orElseThrow().si()).isCloseTo(si, within(1e-9 * Math.abs(si)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "min", "1,5 min", "5 parsec", "1 m m", "NaN s", "0x10 s"})
    void whatIsNoAmountIsNotGuessed(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitConvertsThereAndBack(Unit unit) {
        assertThat(unit.fromSi(unit.toSi(12.5))).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void everyDimensionHasItsSiUnitFirst() {
        for (Dimension dimension : EnumSet.allOf(Dimension.class)) {
            assertThat(Unit.si(dimension).toSi(3)).as(dimension.name()).isEqualTo(3);
        }
    }

    @Test
    void aTimeIsNotShownInMetres() {
        Quantity time = new Quantity(90, Unit.SECOND);
        assertThat(time.in(Unit.MINUTE)).isEqualTo(new Quantity(1.5, Unit.MINUTE));
        assertThatThrownBy(() -> time.in(Unit.METRE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ticksAreMicrosecondsAndRefuseWhatIsNoTime() {
        assertThat(Ticks.ofSeconds(1.5)).isEqualTo(1_500_000);
        assertThat(Ticks.toSeconds(250_000)).isEqualTo(0.25);
        assertThatThrownBy(() -> Ticks.ofSeconds(Double.NaN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ticks.ofSeconds(1e13)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anSiValueIsShownInTheWantedUnitOrANearerOne() {
        assertThat(Quantity.readable(5400, Unit.HOUR)).hasToString("1.5 h");
        assertThat(Quantity.readable(1.0 / 3, Unit.SECOND)).hasToString("0.333333 s");
        assertThat(Quantity.readable(1e-6, Unit.HOUR)).hasToString("0.001 ms");
        assertThat(Quantity.readable(0, Unit.HOUR)).hasToString("0 h");
        assertThat(Quantity.readable(-5e7, Unit.METRE)).hasToString("-50000 km");
    }
}
