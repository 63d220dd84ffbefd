package org.twinbench.schedule.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.twinbench.schedule.jobshop.JobShop;
import org.twinbench.schedule.jobshop.JobShop.Choice;
import org.twinbench.schedule.jobshop.JobShopKernel;
import org.twinbench.schedule.kernel.SequenceKernel;

class SequenceSolverTest {
    /** Fisher and Thompson (1963), 6 jobs on 6 machines; the shortest makespan is 55 (Carlier and Pinson 1989). */
    private static final int[][] FT06 = {
        {2, 1, 0, 3, 1, 6, 3, 7, 5, 3, 4, 6},
        {1, 8, 2, 5, 4, 10, 5, 10, 0, 10, 3, 4},
        {2, 5, 3, 4, 5, 8, 0, 9, 1, 1, 4, 7},
        {1, 5, 0, 5, 2, 5, 3, 3, 4, 8, 5, 9},
        {2, 9, 1, 3, 4, 5, 5, 4, 0, 3, 3, 1},
        {1, 3, 3, 3, 5, 9, 0, 10, 4, 4, 2, 1},
    };

    private static JobShop ft06() {
        List<List<List<Choice>>> jobs = new ArrayList<>();
        for (int[] row : FT06) {
            List<List<Choice>> job = new ArrayList<>();
            for (int i = 0; i < row.length; i += 2) {
                job.add(List.of(new Choice(row[i], row[i + 1])));
            }
            jobs.add(job);
        }
        return new JobShop("ft06", 6, jobs);
    }

    /** The same with a second, slower machine for each operation. */
    private static JobShop flexible() {
        List<List<List<Choice>>> jobs = ft06().jobs().stream()
                .map(job -> job.stream()
                        .map(choices -> List.of(
                                choices.getFirst(),
                                new Choice(
                                        (choices.getFirst().machine() + 1) % 6,
                                        choices.getFirst().duration() + 1)))
                        .toList())
                .toList();
        return new JobShop("flexible", 6, jobs);
    }

    private static IntFunction<SequenceKernel> kernels(JobShop shop, long seed) {
        return island -> new JobShopKernel(shop, seed + island);
    }

    @Test
    void findsThePublishedOptimum() {
        Found found = new SequenceSolver(kernels(ft06(), 1)).solve(SearchLimits.ofSteps(20_000), better -> {});

        assertThat(found.hard()).isZero();
        assertThat(found.soft()).isEqualTo(-55);
    }

    @Test
    void everyScoreEqualsOneThatIsComputedFromScratch() {
        new SequenceSolver(kernels(ft06(), 1), EnvironmentMode.FULL_ASSERT)
                .solve(SearchLimits.ofSteps(15_000), better -> {});
        new SequenceSolver(kernels(flexible(), 1), EnvironmentMode.FULL_ASSERT)
                .solve(SearchLimits.ofSteps(3_000), better -> {});
    }

    @Test
    void islandsFindTheSameOnOneThreadAndOnThree() {
        Found alone = new SequenceSolver(kernels(flexible(), 7))
                .solve(new SearchLimits(250_000, 3, 1, () -> false), better -> {});
        Found together = new SequenceSolver(kernels(flexible(), 7))
                .solve(new SearchLimits(250_000, 3, 3, () -> false), better -> {});

        assertThat(Arrays.deepToString(together.sequences())).isEqualTo(Arrays.deepToString(alone.sequences()));
        assertThat(together.soft()).isEqualTo(alone.soft());
    }

    @Test
    void tellsOnlyOfBetterPlansAndStopsWhenAsked() {
        List<Found> told = new ArrayList<>();

        new SequenceSolver(kernels(ft06(), 3)).solve(SearchLimits.until(() -> told.size() >= 2), told::add);

        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).isBetterThan(told.get(i - 1))).isTrue();
        }
    }
}
