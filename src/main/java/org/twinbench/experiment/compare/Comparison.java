package org.twinbench.experiment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.Replications;
import org.twinbench.experiment.Seeds;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;

/**
 * Two scenarios compared over the same number of replications.
 *
 * @param a as it was run
 * @param b as it was run
 * @param common whether both drew the same random numbers (streams are chosen by element, so what is named alike in both
 *     meets the same chance)
 * @param rows the figures that both have, in the order of A
 * @param fileHashes SHA-256 of every input file by its path
 */
public record Comparison(
        Scenario a, Scenario b, boolean common, List<KpiDifference> rows, Map<String, String> fileHashes) {
    public Comparison {
        rows = List.copyOf(rows);
        fileHashes = Collections.unmodifiableMap(new LinkedHashMap<>(fileHashes));
    }

    /** How to run a comparison: both scenarios with these, whatever they say themselves. */
    public record Plan(int replications, long seed, boolean common) {}

    /**
     * Runs both scenarios; the result does not depend on {@code threads}.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     * @throws org.twinbench.sim.SimulationException if one of the models cannot go on
     */
    public static Comparison run(PreparedScenario a, PreparedScenario b, Plan plan, int threads, Progress progress) {
        long otherSeed = Seeds.independent(plan.seed(), plan.common() ? 0 : 1);
        Scenario first = a.scenario().withSeed(plan.seed()).withReplications(plan.replications());
        Scenario second = b.scenario().withSeed(otherSeed).withReplications(plan.replications());
        List<Kpis> runsA = runs(a.with(first), threads, progress.part(0, 0.5));
        List<Kpis> runsB = runs(b.with(second), threads, progress.part(0.5, 1));
        Map<String, String> hashes = new LinkedHashMap<>(a.hashes());
        hashes.putAll(b.hashes());
        return new Comparison(first, second, plan.common(), rows(runsA, runsB), hashes);
    }

    private static List<Kpis> runs(PreparedScenario prepared, int threads, Progress progress) {
        return Replications.more(prepared, 0, prepared.scenario().replications(), threads, progress)
                .kpis();
    }

    /** The figures that both have. */
    static List<KpiDifference> rows(List<Kpis> a, List<Kpis> b) {
        List<KpiDifference> rows = new ArrayList<>();
        List<Kpi> kpis = a.getFirst().list();
        for (int i = 0; i < kpis.size(); i++) {
            KpiName name = KpiName.of(kpis.get(i));
            int other = name.indexIn(b.getFirst().list());
            if (other >= 0) {
                PairedSample sample = new PairedSample(column(a, i), column(b, other));
                rows.add(KpiDifference.of(name, kpis.get(i).unit(), sample));
            }
        }
        return rows;
    }

    private static List<Double> column(List<Kpis> runs, int index) {
        return IntStream.range(0, runs.size())
                .mapToObj(run -> runs.get(run).list().get(index).value())
                .toList();
    }

    /** The figures of the whole models. */
    public List<KpiDifference> overall() {
        return rows.stream().filter(row -> row.name().asset().isEmpty()).toList();
    }

    /** The figures of single assets that differ significantly. */
    public List<KpiDifference> significantByAsset() {
        return rows.stream()
                .filter(row -> row.name().asset().isPresent() && row.isSignificant())
                .filter(row -> !Flow.isCount(row.name().key()))
                .toList();
    }
}
