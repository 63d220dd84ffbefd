package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Proof;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.RandomStreams;

/** The verdicts of a proof: by tolerance, by three standard errors, and the second look at a doubtful mean. */
class ProofRunTest {
    private static final PulseEngine ENGINE = new PulseEngine();

    private record Cases(List<ProofCase> cases) implements Proof {
        Cases(ProofCase... cases) {
            this(List.of(cases));
        }

        @Override
        public String engine() {
            return "pulse";
        }
    }

    private static ProofResult run(ProofCase tested) {
        return ProofRun.execute(new Cases(tested), ENGINE, 1, 1, row -> {}, Progress.NONE);
    }

    /** The mean of 100 numbers from 0 to 1, beside what somebody expects it to be. */
    private static ProofCase uniform(double expected) {
        ProofCase.Trial<Double> trial = (seed, replication) -> {
            var stream = new RandomStreams(seed, replication).of("x");
            double sum = 0;
            for (int i = 0; i < 100; i++) {
                sum += stream.next();
            }
            return sum / 100;
        };
        return new ProofCase.OfTrial<>(
                Message.of("mean"),
                Message.of("source"),
                trial,
                20,
                List.of(KnownAnswer.onAverage(Message.of("x"), expected, mean -> mean)));
    }

    private static ProofCase exact(double value, double expected, double tolerance) {
        return new ProofCase.OfTrial<>(
                Message.of("value"),
                Message.of("source"),
                (seed, replication) -> value,
                1,
                List.of(new KnownAnswer<Double>(Message.of("x"), expected, tolerance, x -> x)));
    }

    @Test
    void aTrueMeanLiesWithinThreeStandardErrors() {
        ProofRow row = run(uniform(0.5)).rows().getFirst();
        assertThat(row.ok()).isTrue();
        assertThat(row.measured().n()).isEqualTo(20);
        // standard deviation of the mean of 2000 uniform numbers: 1 / √(12 · 2000)
        assertThat(row.tolerance() / 3).isCloseTo(1 / Math.sqrt(24_000), within(0.004));
    }

    @Test
    void aWrongMeanIsMissedAgainWithFourTimesTheReplications() {
        ProofResult result = run(uniform(0.55));
        assertThat(result.failed()).isEqualTo(1);
        assertThat(result.rows().getFirst().measured().n()).isEqualTo(80);
    }

    @Test
    void aFixedToleranceDecidesAtOnce() {
        assertThat(run(exact(1.001, 1, 0.01)).passed()).isEqualTo(1);
        assertThat(run(exact(1.1, 1, 0.01)).failed()).isEqualTo(1);
        assertThat(run(exact(1.1, 1, 0.01)).rows().getFirst().measured().n()).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberIsMissed() {
        assertThat(run(exact(Double.NaN, 1, 0.01)).failed()).isEqualTo(1);
    }

    @Test
    void aCancelledProofStops() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, Message what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> ProofRun.execute(new Cases(exact(1, 1, 0)), ENGINE, 1, 1, row -> {}, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
