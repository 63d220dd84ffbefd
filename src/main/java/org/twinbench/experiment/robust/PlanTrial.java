package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/**
 * Tries a plan under chance: its machines, their sequences and its batches are kept, people go to work in the order of the plan, and
 * everything starts as early as they, the routings, setups, transport and calendars let it. What is late is attended by whoever of the
 * able lets it end first, so that nobody waits for tomorrow's shift of one person. Waits of the plan that none of these explains (for
 * power, for room, for a greatest lag) are kept as earliest starts. Setups and transport take as long as planned.
 */
public final class PlanTrial {
    private final PlanGraph graph;
    private final Chance chance;
    private final RobustSettings settings;
    private final Sample sample;

    private PlanTrial(PlanGraph graph, Uncertainty uncertainty, RobustSettings settings) {
        this.graph = graph;
        this.chance = new Chance(graph, uncertainty, settings.seed());
        this.settings = settings;
        this.sample = new Sample(graph, settings.replications());
    }

    /**
     * Carries a plan out as often as asked for.
     *
     * @throws IllegalArgumentException if the sequences contradict the routings
     * @throws CancellationException if the progress was cancelled or the calling thread interrupted
     */
    public static Robustness run(
            PlanningProblem problem, Plan plan, Uncertainty uncertainty, RobustSettings settings, Progress progress) {
        PlanGraph graph = PlanGraph.of(problem, plan, settings.keepStarts());
        PlanTrial trial = new PlanTrial(graph, uncertainty, settings);
        trial.run(progress);
        return new Findings(graph, trial.sample, settings).robustness();
    }

    private void run(Progress progress) {
        int blocks = Math.ceilDiv(settings.replications(), Chance.BLOCK);
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int block = 0; block < blocks; block++) {
                int number = block;
                running.add(pool.submit(() -> replicate(number)));
            }
            for (int block = 0; block < blocks; block++) {
                progress.checkCancelled();
                await(running.get(block));
                progress.report((block + 1.0) / blocks, Message.of("experiment.replicating", settings.replications()));
            }
        } finally {
            pool.shutdownNow();
            pool.close();
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void replicate(int block) {
        long[][] times = chance.times(block);
        Course course = graph.course();
        int first = block * Chance.BLOCK;
        int end = Math.min(settings.replications(), first + Chance.BLOCK);
        for (int replication = first; replication < end; replication++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            long[] row = times[replication - first];
            chance.addRepairs(replication, row);
            course.run(row);
            sample.take(replication, course, row);
        }
    }
}
