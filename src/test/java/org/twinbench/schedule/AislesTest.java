package org.twinbench.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Bounds;
import org.twinbench.model.Placement;
import org.twinbench.model.Ticks;
import org.twinbench.model.Transform;
import org.twinbench.model.UnfitValueException;

/** Times of transport by hand: a saw with its middle at (1, 1), a mill 30 m east and 10 m north of it. */
class AislesTest {
    private static final Map<String, Bounds> PLANT =
            Map.of("saw", new Bounds(0, 0, 0, 2, 2, 3), "mill", new Bounds(29, 9, 0, 33, 13, 2));

    private static final Assets MODEL = new Assets() {
        @Override
        public Optional<Placement> placement(AssetId id) {
            return Optional.ofNullable(PLANT.get(id.value()))
                    .map(bounds -> new Placement(id, Transform.IDENTITY, bounds, Map.of()));
        }

        @Override
        public Collection<AssetId> ids() {
            return PLANT.keySet().stream().map(AssetId::new).toList();
        }
    };

    @Test
    void theWayGoesAlongTheAxesFromMiddleToMiddle() throws UnfitValueException {
        Aisles aisles = Aisles.parse("2 m/s", "0.5 min");

        Transport times = aisles.between(List.of(Machine.plain("saw"), Machine.plain("mill")), MODEL);

        assertThat(times.ticks(0, 1)).isEqualTo(Ticks.ofSeconds(30 + (30 + 10) / 2.0));
        assertThat(times.ticks(1, 0)).isEqualTo(times.ticks(0, 1));
        assertThat(times.ticks(0, 0)).isZero();
    }

    @Test
    void aMachineThatIsNotInTheModelIsNamed() {
        UnfitValueException missing = catchThrowableOfType(
                UnfitValueException.class,
                () -> Aisles.parse("1 m/s", "0 s").between(List.of(Machine.plain("saw"), Machine.plain("mil")), MODEL));

        assertThat(missing.reason().key()).isEqualTo("schedule.layout.missingNear");
        assertThat(missing.reason().values()).containsExactly("mil", "mill");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0 s, badSpeed",
        "0 m/s, 0 s, badSpeed",
        "-1 m/s, 0 s, badSpeed",
        "1 m/s, 5, badFixed",
        "1 m/s, -1 s, badFixed",
        "1 m/s, 2 d, badFixed",
        "fast, 0 s, badSpeed",
        "1e9 m/s, 0 s, badSpeed"
    })
    void whatIsNoSpeedOrTimeIsRefused(String speed, String fixed, String key) {
        UnfitValueException bad = catchThrowableOfType(UnfitValueException.class, () -> Aisles.parse(speed, fixed));

        assertThat(bad.reason().key()).isEqualTo("schedule.layout." + key);
    }
}
