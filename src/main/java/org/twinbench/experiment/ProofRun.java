package org.twinbench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.twinbench.model.Assets;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Proof;
import org.twinbench.sim.ProofCase;

/**
 * Runs a proof. A mean that is off by more than three standard errors is measured once more with other random numbers and
 * four times the replications, and that decides: among hundreds of rows a few are off by chance, but what is wrong stays
 * wrong and only shows more clearly. Results do not depend on the number of threads.
 */
public final class ProofRun {
    private static final int STANDARD_ERRORS = 3;
    private static final int MORE = 4;

    private final Engine engine;
    private final long seed;
    private final int threads;

    private ProofRun(Engine engine, long seed, int threads) {
        this.engine = engine;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * Runs every case.
     *
     * @param rows takes each row as it is measured, on the calling thread
     * @param engine the one that the proof is about
     * @param seed root of all random numbers; a known answer is known for every one
     * @param threads how many replications run at the same time, from 1
     * @throws IllegalArgumentException if the engine refuses a scenario of the proof
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static ProofResult execute(
            Proof proof, Engine engine, long seed, int threads, Consumer<ProofRow> rows, Progress progress) {
        ProofRun run = new ProofRun(engine, seed, threads);
        List<ProofCase> cases = proof.cases();
        List<ProofRow> all = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Progress part = progress.part((double) i / cases.size(), (i + 1.0) / cases.size());
            part.report(0, cases.get(i).name());
            part.checkCancelled();
            List<ProofRow> measured = run.rows(cases.get(i), part);
            measured.forEach(rows);
            all.addAll(measured);
        }
        return new ProofResult(proof.engine(), all);
    }

    private List<ProofRow> rows(ProofCase tested, Progress progress) {
        return switch (tested) {
            case ProofCase.OfScenario ofScenario -> rows(ofScenario, progress);
            case ProofCase.OfTrial<?> ofTrial -> rows(ofTrial);
        };
    }

    private List<ProofRow> rows(ProofCase.OfScenario tested, Progress progress) {
        engine.check(tested.scenario(), Assets.NONE).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalArgumentException(error.text(Messages.in(Locale.ENGLISH)));
                });
        return rows(tested, tested.answers(), (root, count) -> replicate(tested, root, count, progress));
    }

    private List<Kpis> replicate(ProofCase.OfScenario tested, long root, int count, Progress progress) {
        Scenario scenario = tested.scenario().withSeed(root);
        Progress named = new Named(progress, tested.name());
        return Replications.run(engine, scenario, Assets.NONE, count, threads, Replications.Observer.NONE, named)
                .list()
                .stream()
                .map(Replications.Replication::kpis)
                .toList();
    }

    private <T> List<ProofRow> rows(ProofCase.OfTrial<T> tested) {
        return rows(
                tested,
                tested.answers(),
                (root, count) -> IntStream.range(0, count)
                        .mapToObj(replication -> tested.trial().run(root, replication))
                        .toList());
    }

    /** Says which case is run instead of how many replications it has. */
    private record Named(Progress whole, Message name) implements Progress {
        @Override
        public void report(double fraction, Message what) {
            whole.report(fraction, name);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }

    /** Gives the outcomes of some replications. */
    private interface Sample<T> {
        List<T> of(long root, int replications);
    }

    private <T> List<ProofRow> rows(ProofCase tested, List<KnownAnswer<T>> answers, Sample<T> sample) {
        // each case has its own chance, whatever stands before it in the list
        long root = 2 * (31 * seed + tested.name().hashCode());
        List<T> first = sample.of(root, tested.replications());
        List<ProofRow> rows =
                new ArrayList<>(answers.stream().map(a -> row(tested, a, first)).toList());
        boolean doubtful = IntStream.range(0, rows.size())
                .anyMatch(i -> answers.get(i).isStatistical() && !rows.get(i).ok());
        if (doubtful) {
            List<T> second = sample.of(root + 1, MORE * tested.replications());
            for (int i = 0; i < rows.size(); i++) {
                if (answers.get(i).isStatistical() && !rows.get(i).ok()) {
                    rows.set(i, row(tested, answers.get(i), second));
                }
            }
        }
        return rows;
    }

    private static <T> ProofRow row(ProofCase tested, KnownAnswer<T> answer, List<T> outcomes) {
        Estimate measured =
                Estimate.of(outcomes.stream().mapToDouble(answer.measure()).toArray());
        double tolerance = answer.isStatistical() ? STANDARD_ERRORS * measured.standardError() : answer.tolerance();
        return new ProofRow(tested.name(), answer.figure(), tested.source(), answer.expected(), measured, tolerance);
    }
}
