package org.twinbench.schedule.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.twinbench.schedule.kernel.SequenceKernel;

/** Searches for the best sequences with OptaPlanner, on one island or on several. */
public final class SequenceSolver {
    private final IntFunction<SequenceKernel> kernels;
    private final EnvironmentMode mode;

    /**
     * @param kernels makes the kernel of an island from its number; equal numbers give equal kernels, which hold the plan to start
     *     from, and different ones search differently
     */
    public SequenceSolver(IntFunction<SequenceKernel> kernels) {
        this(kernels, EnvironmentMode.NON_REPRODUCIBLE);
    }

    SequenceSolver(IntFunction<SequenceKernel> kernels, EnvironmentMode mode) {
        this.kernels = kernels;
        this.mode = mode;
    }

    /**
     * Searches on the calling thread, or on several for several islands, until a limit.
     *
     * @param listener told of every plan that is better than all before, one at a time, from any thread
     */
    public Found solve(SearchLimits limits, Consumer<Found> listener) {
        Consumer<Found> better = new Improvements(listener);
        Exchange exchange = new Exchange(limits.islands(), limits.threads());
        List<Island> islands = new ArrayList<>();
        for (int i = 0; i < limits.islands(); i++) {
            int number = i;
            islands.add(new Island(number, () -> kernels.apply(number), limits, mode, exchange, better));
        }
        List<Found> found =
                islands.size() == 1 ? List.of(search(islands.getFirst(), exchange)) : together(islands, exchange);
        Found best = found.getFirst();
        for (Found each : found) {
            best = each.isBetterThan(best) ? each : best;
        }
        long steps = found.stream().mapToLong(Found::steps).sum();
        return new Found(best.sequences(), best.hard(), best.soft(), steps);
    }

    private static Found search(Island island, Exchange exchange) {
        exchange.enter();
        try {
            return island.search();
        } finally {
            exchange.leave();
        }
    }

    private static List<Found> together(List<Island> islands, Exchange exchange) {
        try (ExecutorService threads = Executors.newFixedThreadPool(islands.size())) {
            List<Future<Found>> futures = islands.stream()
                    .map(island -> threads.submit(() -> search(island, exchange)))
                    .toList();
            List<Found> found = new ArrayList<>();
            for (Future<Found> future : futures) {
                found.add(future.get());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while planning", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an island failed", e.getCause());
        }
    }

    /** Lets through only what is better than everything before. */
    private static final class Improvements implements Consumer<Found> {
        private final Consumer<Found> listener;
        private Found best;

        Improvements(Consumer<Found> listener) {
            this.listener = listener;
        }

        @Override
        public synchronized void accept(Found found) {
            if (best == null || found.isBetterThan(best)) {
                best = found;
                listener.accept(found);
            }
        }
    }
}
