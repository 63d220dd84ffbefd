package org.twinbench.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.state.Recording;
import org.twinbench.state.Series;

class ChartDataTest {
    @Test
    void aChannelIsAStepAtEachChangeAndNumbersStandApartFromStates() throws IOException {
        try (Recording recording = TankAndPress.recording()) {
            ChartData data = ChartData.read(recording, List.of(0, 1), 100);
            assertThat(data.start()).isZero();
            assertThat(data.end()).isEqualTo(TankAndPress.END);
            assertThat(data.numbers()).hasSize(1);
            Series level = data.numbers().getFirst();
            assertThat(level.channel().name()).isEqualTo("tank/level");
            assertThat(level.tick()).containsExactly(0, TankAndPress.END / 2);
            assertThat(level.value()).containsExactly(0, 0.01);
            assertThat(data.states()).hasSize(1);
            assertThat(data.states().getFirst().value()).containsExactly(0, 1);
            assertThat(data.stateWords()).containsExactly("idle", "working");
        }
    }

    @Test
    void onlyWhatIsAskedForIsRead() throws IOException {
        try (Recording recording = TankAndPress.recording()) {
            ChartData data = ChartData.read(recording, List.of(1), 100);
            assertThat(data.numbers()).isEmpty();
            assertThat(data.states()).hasSize(1);
        }
    }

    @Test
    void withoutPinOrSelectionTheFirstFewAreShown() throws IOException {
        try (Recording recording = TankAndPress.recording()) {
            assertThat(ChannelChoice.of(recording.info(), Set.of(), Set.of())).containsExactly(0, 1);
            assertThat(ChannelChoice.of(recording.info(), Set.of(), Set.of(new AssetId("press"))))
                    .containsExactly(1);
            assertThat(ChannelChoice.of(recording.info(), Set.of("tank/level"), Set.of(new AssetId("press"))))
                    .containsExactly(0, 1);
        }
    }
}
