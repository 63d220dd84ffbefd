package org.twinbench.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTypeTest {
    private static final ParameterType TIME = new ParameterType.Random(Unit.SECOND, 0);
    private static final ParameterType SPEED = new ParameterType.Amount(Unit.METRE_PER_SECOND, 0, 10);

    private static String reason(ParameterType type, String text) {
        return catchThrowableOfType(UnfitValueException.class, () -> type.read(text))
                .reason()
                .key();
    }

    @Test
    void amountsComeOutInSi() throws UnfitValueException {
        assertThat(SPEED.read("30 m/min")).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fast | model.amountUnreadable",
                "3 kg | model.unitUnfit",
                "11 m/s | model.outOfRange",
                "-1 m/s | model.outOfRange"
            })
    void anAmountThatDoesNotFitSaysWhy(String text, String key) {
        assertThat(reason(SPEED, text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45 s",
                "exponential(45 s)",
                "hyperexponential(45 s, 4)",
                "uniform(30 s, 1 min)",
                "triangular(30 s, 40 s, 70 s)",
                "normal(45 s, 5 s)",
                "lognormal(45 s, 5 s)",
                "erlang(45 s, 4)",
                "gamma(45 s, 2.5)",
                "weibull(45 s, 1.5)"
            })
    void everyFamilyIsReadAndWrittenBackAsItWas(String text) throws UnfitValueException {
        assertThat(TIME.read(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exponential(45) | model.unitMissing",
                "exponential(45 kg) | model.unitUnfit",
                "exponential(-1 s) | model.belowMinimum",
                "0.0000004 s | model.belowTick",
                "exponential(0.0001 ms) | model.belowTick",
                "normal(45 s, 1e-9 s) | model.belowTick",
                "uniform(60 s, 30 s) | model.distributionOrder",
                "triangular(3 s, 2 s, 4 s) | model.distributionOrder",
                "erlang(45 s, 0) | model.shapeNotPositive",
                "hyperexponential(45 s, 0.5) | model.variationBelowOne",
                "poisson(3 s) | model.distributionUnreadable",
                "uniform(3 s) | model.distributionUnreadable",
                "uniform(3 s, x) | model.distributionUnreadable"
            })
    void aDistributionThatDoesNotFitSaysWhy(String text, String key) {
        assertThat(reason(TIME, text)).isEqualTo(key);
    }

    @Test
    void theOtherTypesReadTheirWordsOnly() throws UnfitValueException {
        assertThat(new ParameterType.Whole(1, 5).read("5")).isEqualTo(5L);
        assertThat(reason(new ParameterType.Whole(1, 5), "6")).isEqualTo("model.outOfRange");
        assertThat(reason(new ParameterType.Whole(1, 5), "2.5")).isEqualTo("model.wholeUnreadable");
        assertThat(new ParameterType.Flag().read("true")).isEqualTo(true);
        assertThat(reason(new ParameterType.Flag(), "yes")).isEqualTo("model.flagUnreadable");
        ParameterType choice = new ParameterType.Choice(List.of("a", "b"));
        assertThat(choice.read("b")).isEqualTo("b");
        assertThat(reason(choice, "c")).isEqualTo("model.notAnOption");
    }

    @Test
    void aDefaultMustFitItsOwnDeclaration() {
        assertThatThrownBy(() -> Parameter.optional("speed", SPEED, "3 kg"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListKeepsTheOrderOfItsNames() throws UnfitValueException {
        ParameterType list = new ParameterType.Listing(TIME);
        assertThat(list.read("B > A: uniform(1 s, 2 s); A > B: 3 min;").toString())
                .isEqualTo("{B > A=uniform(1 s, 2 s), A > B=3 min}");
        assertThat(list.read(" ").toString()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 s | model.listingEntry",
                "a: 3 s;; b: 4 s | model.listingEntry",
                ": 3 s | model.listingEntry",
                "a: 3 s; a: 4 s | model.listingRepeats",
                "a: 3 kg | model.listingValue"
            })
    void aListThatDoesNotFitSaysWhy(String text, String key) {
        assertThat(reason(new ParameterType.Listing(TIME), text)).isEqualTo(key);
    }

    @Test
    void timesThatCanBeSimulatedAreReadDownToTheStep() throws UnfitValueException {
        ParameterType time = new ParameterType.Amount(Unit.HOUR, 0, 3600);
        assertThat(time.read("0 s")).isEqualTo(0.0);
        assertThat(time.read("0.001 ms")).isEqualTo(1e-6);
        assertThat(TIME.read("0.001 ms")).hasToString("0.001 ms");
        assertThat(text(time, "1e-12 h")).contains("expected 0 or at least 0.001 ms");
    }

    @Test
    void aRangeIsSaidInNumbersThatPeopleRead() {
        assertThat(text(new ParameterType.Amount(Unit.HOUR, 1e-6, 3600), "2 h")).contains("expected 0.001 ms to 1 h");
        assertThat(text(new ParameterType.Amount(Unit.HOUR, 1e-6, 100 * 365.25 * 86_400), "-2 h"))
                .doesNotContain("E-")
                .contains("to 876600 h");
        assertThat(text(new ParameterType.Amount(Unit.KILOMETRE_PER_HOUR, 0, 1e9), "-1 m/s"))
                .contains("expected 0 km/h to")
                .doesNotContain("E");
    }

    private static String text(ParameterType type, String written) {
        UnfitValueException unfit = catchThrowableOfType(UnfitValueException.class, () -> type.read(written));
        return Messages.in(Locale.ENGLISH).text(unfit.reason());
    }
}
