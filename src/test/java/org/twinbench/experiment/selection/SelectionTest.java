package org.twinbench.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Selection among normal systems whose means are known. */
class SelectionTest {
    private static Selection.Systems normal(long seed, double sd, double... means) {
        return (system, from, to) -> IntStream.range(from, to)
                .mapToDouble(i -> {
                    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + system * 7919L + i);
                    random.nextLong();
                    return means[system] + sd * random.nextGaussian();
                })
                .toArray();
    }

    @Test
    void theBestIsFoundAsOftenAsPromisedInTheSlippageConfiguration() {
        // the best is better by just the indifference: the worst case for which the guarantee holds
        SelectionGoal goal = new SelectionGoal(true, 1, 0.9, 10, 10_000);
        int right = 0;
        for (int trial = 0; trial < 400; trial++) {
            right += Selection.among(5, goal, normal(trial, 3, 0, 0, 1, 0, 0)).best() == 2 ? 1 : 0;
        }
        // 400 · 0.9 less three standard deviations of a binomial number
        assertThat(right).isGreaterThanOrEqualTo(342);
    }

    @Test
    void whatIsClearlyWorseGetsNoSecondStage() {
        SelectionGoal goal = new SelectionGoal(false, 0.5, 0.95, 12, 10_000);
        Selection selection = Selection.among(4, goal, normal(5, 1, 10, 2, 20, 2.6));
        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.candidates()).extracting(Candidate::survived).containsExactly(false, true, false, true);
        assertThat(selection.candidates().get(0).needed()).isEqualTo(12);
        assertThat(selection.candidates().get(1).needed()).isGreaterThan(12);
        assertThat(selection.guaranteed()).isTrue();
    }

    @Test
    void theSecondStageIsRinotts() {
        SelectionGoal goal = new SelectionGoal(true, 0.25, 0.95, 10, 100_000);
        Selection selection = Selection.among(3, goal, normal(8, 2, 1, 1, 1));
        double h = RinottConstant.of(10, 3, 0.975);
        for (Candidate candidate : selection.candidates()) {
            assertThat(candidate.survived()).isTrue();
            double variance = 10 * Math.pow(candidate.first().standardError(), 2);
            assertThat(candidate.needed()).isEqualTo((int) Math.ceil(h * h * variance / (0.25 * 0.25)));
            assertThat(candidate.last().n()).isEqualTo(candidate.needed());
        }
    }

    @Test
    void aLimitThatIsTooLowIsSaid() {
        SelectionGoal goal = new SelectionGoal(true, 0.01, 0.95, 5, 20);
        Selection selection = Selection.among(2, goal, normal(3, 1, 0, 0));
        assertThat(selection.guaranteed()).isFalse();
        assertThat(selection.candidates()).extracting(Candidate::needed).containsOnly(20);
    }

    @Test
    void replicationsAreAskedForOnceAndInOrder() {
        List<String> asked = new ArrayList<>();
        SelectionGoal goal = new SelectionGoal(true, 1, 0.95, 5, 500);
        Selection.Systems systems = normal(4, 3, 0, 0.2);
        Selection.among(2, goal, (system, from, to) -> {
            asked.add(system + ":" + from);
            return systems.values(system, from, to);
        });
        assertThat(asked).containsExactly("0:0", "1:0", "0:5", "1:5");
    }

    @Test
    void aValueThatIsNoneIsRefused() {
        SelectionGoal goal = new SelectionGoal(true, 1, 0.95, 5, 500);
        assertThatThrownBy(() -> Selection.among(2, goal, (system, from, to) -> new double[] {1, 2, 3, Double.NaN, 4}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
