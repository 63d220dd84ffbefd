package org.twinbench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** MRG32k3a against outputs of SSJ's implementation for the seed 12345 (six times). */
class RandomStreamTest {
    private static final long[] SEED = {12345, 12345, 12345, 12345, 12345, 12345};

    @Test
    void firstStream() {
        RandomStream stream = new RandomStream(SEED, 0, 0);
        assertThat(stream.next()).isEqualTo(0.12701112204657714);
        assertThat(stream.next()).isEqualTo(0.31852756539679450);
        assertThat(stream.next()).isEqualTo(0.30918601558327010);
    }

    @Test
    void secondStream() {
        RandomStream stream = new RandomStream(SEED, 1, 0);
        assertThat(stream.next()).isEqualTo(0.75958186224871960);
        assertThat(stream.next()).isEqualTo(0.97831057326137080);
    }

    @Test
    void secondSubstreamOfTheFirstStream() {
        assertThat(new RandomStream(SEED, 0, 1).next()).isEqualTo(0.079398989797334630);
    }

    @Test
    void foldingEqualsDivisionOverAMillionDraws() {
        RandomStream stream = new RandomStream(SEED, 5, 7);
        DividingGenerator reference = new DividingGenerator(new RandomStream(SEED, 5, 7));
        for (int i = 0; i < 1_000_000; i++) {
            assertThat(Math.rint(stream.next() / 2.328306549295727688e-10)).isEqualTo(reference.next());
        }
    }

    /** The recurrence as published, with remainders instead of folding. */
    private static final class DividingGenerator {
        private final long[] s;

        DividingGenerator(RandomStream at) {
            s = at.state();
        }

        double next() {
            long p1 = Math.floorMod(1_403_580L * s[1] - 810_728L * s[0], 4_294_967_087L);
            long p2 = Math.floorMod(527_612L * s[5] - 1_370_589L * s[3], 4_294_944_443L);
            System.arraycopy(s, 1, s, 0, 2);
            System.arraycopy(s, 4, s, 3, 2);
            s[2] = p1;
            s[5] = p2;
            return p1 > p2 ? p1 - p2 : p1 - p2 + 4_294_967_087L;
        }
    }

    @Test
    void aNameAlwaysHasTheSameStreamAndOthersHaveOthers() {
        RandomStreams streams = new RandomStreams(42, 0);
        double first = streams.of("press-1/processTime").next();
        streams.of("added/processTime").next();
        assertThat(streams.of("press-1/processTime").next()).isEqualTo(first);
        assertThat(streams.of("press-2/processTime").next()).isNotEqualTo(first);
        assertThat(new RandomStreams(42, 1).of("press-1/processTime").next()).isNotEqualTo(first);
        assertThat(new RandomStreams(43, 0).of("press-1/processTime").next()).isNotEqualTo(first);
    }

    @Test
    void meanOfANamedStreamIsOneHalf() {
        RandomStream stream = new RandomStreams(-1, 3).of("x");
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += stream.next();
        }
        assertThat(sum / 100_000).isCloseTo(0.5, within(3 * Math.sqrt(1.0 / 12 / 100_000)));
    }
}
