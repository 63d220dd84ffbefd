package org.twinbench.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.twinbench.model.Assets;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.FrameSink;
import org.twinbench.state.StreamInfo;
import org.twinbench.state.TraceSink;

/**
 * Independent runs of one scenario on several threads. Each has its own simulation and its own random substreams, and
 * results are put together in the order of the replications, so they do not depend on the number of threads.
 */
public final class Replications {
    private static final int STEPS = 100;
    /** So many per thread are handed out at a time: enough that a slow one does not keep the others waiting. */
    private static final int AHEAD = 4;

    /** Sees the replications while they run, each from the thread that runs it. */
    public interface Observer {
        /** Wants nothing. */
        Observer NONE = replication -> FrameSink.NONE;

        /** Where the frames of a replication go; asked once, before it starts. */
        FrameSink sink(int replication);

        /** Where the steps of its parts go; asked once, before it starts. */
        default TraceSink trace(int replication) {
            return TraceSink.NONE;
        }

        /** It is about to execute its first event. */
        default void started(int replication, StreamInfo info) {}

        /** It has reached the horizon. */
        default void finished(int replication) {}

        /** Both this and another one see everything. */
        default Observer and(Observer other) {
            return new ObserverPair(this, other);
        }
    }

    /** One finished run: its number from 0, its figures, and how much was done for them. */
    public record Replication(int number, Kpis kpis, long events, long simulatedTicks) {}

    /** All runs in the order of their numbers. */
    public record Result(List<Replication> list) {
        public Result {
            list = List.copyOf(list);
        }

        /** Every figure over all runs, in the order of the engine. */
        public List<KpiEstimate> estimates() {
            List<KpiEstimate> estimates = new ArrayList<>();
            List<Kpi> first = list.getFirst().kpis().list();
            for (int i = 0; i < first.size(); i++) {
                int row = i;
                double[] values = list.stream()
                        .mapToDouble(run -> run.kpis().list().get(row).value())
                        .toArray();
                Kpi kpi = first.get(row);
                estimates.add(new KpiEstimate(kpi.key(), kpi.asset(), kpi.unit(), Estimate.of(values)));
            }
            return estimates;
        }

        /** The figures run by run. */
        public List<Kpis> kpis() {
            return list.stream().map(Replication::kpis).toList();
        }

        /** Events executed in all runs. */
        public long events() {
            return list.stream().mapToLong(Replication::events).sum();
        }
    }

    private final Engine engine;
    private final Scenario scenario;
    private final Assets assets;
    private final Observer observer;
    private final Progress progress;
    private final StopRule rule;
    private int stepsDone;

    private Replications(
            Engine engine, Scenario scenario, Assets assets, StopRule rule, Observer observer, Progress progress) {
        this.engine = engine;
        this.scenario = scenario;
        this.assets = assets;
        this.rule = rule;
        this.observer = observer;
        this.progress = progress;
    }

    /**
     * Runs replications 0…replications−1 up to the scenario's horizon.
     *
     * @param scenario one that the engine's check found no error in
     * @param threads how many run at the same time, from 1
     * @throws org.twinbench.sim.SimulationException if the model cannot go on
     * @throws CancellationException if the progress was cancelled or the calling thread interrupted
     */
    public static Result run(
            Engine engine,
            Scenario scenario,
            Assets assets,
            int replications,
            int threads,
            Observer observer,
            Progress progress) {
        return run(engine, scenario, assets, new StopRule.Count(replications), threads, observer, progress);
    }

    /**
     * Runs replications 0, 1, 2 … until a rule has enough. While the rule looks at one, the next ones already run; those
     * that it then does not want are given up, so that neither the number nor a figure depends on the threads.
     */
    public static Result run(
            Engine engine,
            Scenario scenario,
            Assets assets,
            StopRule rule,
            int threads,
            Observer observer,
            Progress progress) {
        return new Replications(engine, scenario, assets, rule, observer, progress).on(threads, 0);
    }

    /** Runs further replications of a scenario, from number {@code first} to {@code end} − 1. */
    public static Result more(PreparedScenario prepared, int first, int end, int threads, Progress progress) {
        StopRule rule = new StopRule.Count(end - first);
        return new Replications(
                        prepared.engine(), prepared.scenario(), prepared.assets(), rule, Observer.NONE, progress)
                .on(threads, first);
    }

    private Result on(int threads, int first) {
        List<Replication> done = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Replication>> ahead = new ArrayDeque<>();
            int started = 0;
            do {
                while (started < rule.most() && ahead.size() < AHEAD * threads) {
                    int number = first + started++;
                    ahead.add(pool.submit(() -> replicate(number)));
                }
                done.add(result(ahead.remove()));
            } while (!rule.isEnough(new Result(done).kpis()));
        } finally {
            pool.shutdownNow();
            pool.close();
        }
        if (stepsDone < STEPS * rule.most()) {
            progress.report(1, Message.of("experiment.replicating", done.size()));
        }
        return new Result(done);
    }

    private static Replication result(Future<Replication> future) {
        try {
            return future.get();
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

    private Replication replicate(int number) {
        Simulation simulation = engine.start(scenario, assets, number, observer.sink(number), observer.trace(number));
        observer.started(number, simulation.info());
        long horizon = scenario.horizon();
        for (int step = 1; step <= STEPS; step++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            simulation.advanceTo(horizon / STEPS * step + horizon % STEPS * step / STEPS);
            stepDone();
        }
        observer.finished(number);
        return new Replication(number, simulation.kpis(), simulation.eventCount(), simulation.now());
    }

    /** One thread at a time, so that whoever watches sees the fraction only grow. */
    private synchronized void stepDone() {
        stepsDone++;
        progress.checkCancelled();
        progress.report((double) stepsDone / ((double) STEPS * rule.most()), what());
    }

    private Message what() {
        String key = rule instanceof StopRule.Count ? "experiment.replicating" : "experiment.replicatingUpTo";
        return Message.of(key, rule.most());
    }
}
