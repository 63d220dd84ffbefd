package org.twinbench.view3d.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;
import org.twinbench.state.StreamInfo;

class ChannelColorsTest {
    private static final AssetId A = new AssetId("a");
    private static final AssetId B = new AssetId("b");
    private static final StreamInfo TANKS = new StreamInfo(
            List.of(
                    Channel.number(A, "level", Unit.LITRE),
                    Channel.number(A, "power", Unit.KILOWATT),
                    Channel.number(B, "level", Unit.LITRE)),
            List.of());

    @Test
    void numbersAreSpreadOverWhatWasSeenSoFar() {
        ChannelColors colors = new ChannelColors(TANKS, "level");
        assertThat(colors.colors(new double[] {10, 999, 30}))
                .containsEntry(A, ColorRamp.at(0))
                .containsEntry(B, ColorRamp.at(1))
                .hasSize(2);
        assertThat(colors.colors(new double[] {15, 999, 20}))
                .containsEntry(A, ColorRamp.at(0.25))
                .containsEntry(B, ColorRamp.at(0.5));
        assertThat(colors.low()).isEqualTo(10);
        assertThat(colors.high()).isEqualTo(30);
        assertThat(colors.unit()).isEqualTo(Unit.LITRE);
    }

    @Test
    void whatHasNoValueYetHasNoColourAndDoesNotSpoilTheRange() {
        ChannelColors colors = new ChannelColors(TANKS, "level");
        assertThat(colors.colors(new double[] {Double.NaN, 1, 4})).containsOnlyKeys(B);
        assertThat(colors.colors(new double[] {Double.NEGATIVE_INFINITY, 1, 8}))
                .containsEntry(A, ColorRamp.at(0))
                .containsEntry(B, ColorRamp.at(1));
        assertThat(colors.low()).isEqualTo(4);
        assertThat(colors.high()).isEqualTo(8);
        assertThat(colors.colors(new double[] {5})).containsOnlyKeys(A);
    }

    @Test
    void aSingleValueIsInTheMiddle() {
        ChannelColors colors = new ChannelColors(TANKS, "power");
        assertThat(colors.low()).isGreaterThan(colors.high());
        assertThat(colors.colors(new double[] {1, 7, 3}))
                .containsEntry(A, ColorRamp.at(0.5))
                .hasSize(1);
    }

    private static StreamInfo states(List<String> ofA, List<String> ofB) {
        return new StreamInfo(List.of(Channel.state(A, "state", ofA), Channel.state(B, "state", ofB)), List.of());
    }

    @Test
    void aStateHasTheColourOfItsWordWhateverItsNumber() {
        ChannelColors colors =
                new ChannelColors(states(List.of("idle", "working"), List.of("working", "idle")), "state");
        assertThat(colors.isState()).isTrue();
        assertThat(colors.states()).containsExactly("idle", "working");
        assertThat(colors.colors(new double[] {1, 0}))
                .containsEntry(A, StateColor.of("working", 0).argb())
                .containsEntry(B, StateColor.of("working", 0).argb());
    }

    @Test
    void wordsThatNobodyAgreedOnLookAsTheLegendSays() {
        ChannelColors colors =
                new ChannelColors(states(List.of("idle", "heating"), List.of("idle", "cooling")), "state");
        assertThat(colors.states()).containsExactly("idle", "heating", "cooling");
        int heating = StateColor.of("heating", 1).argb();
        int cooling = StateColor.of("cooling", 2).argb();
        assertThat(heating).isNotEqualTo(cooling);
        assertThat(colors.colors(new double[] {1, 1})).containsEntry(A, heating).containsEntry(B, cooling);
    }

    @Test
    void quantitiesComeOnceInTheOrderOfTheStream() {
        assertThat(ChannelColors.quantities(TANKS)).containsExactly("level", "power");
    }
}
