package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seeds of independent scenarios. */
class SeedsTest {
    @Test
    void theFirstKeepsTheRootAndNoTwoAreAlike() {
        assertThat(Seeds.independent(42, 0)).isEqualTo(42);
        assertThat(IntStream.range(0, 10_000).mapToLong(i -> Seeds.independent(42, i)))
                .doesNotHaveDuplicates()
                .allMatch(seed -> seed >= 0);
        assertThat(Seeds.independent(42, 1)).isNotEqualTo(Seeds.independent(43, 1));
    }
}
