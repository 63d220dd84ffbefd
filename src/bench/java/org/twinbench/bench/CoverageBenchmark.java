package org.twinbench.bench;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.Replications;
import org.twinbench.model.Assets;
import org.twinbench.model.LocalText;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Engines;

/**
 * How often the 90 % interval of the mean wait of an M/M/1 station (λ = 0.8, μ = 1) covers the true 4 s, over a thousand
 * experiments of twenty replications each, with the seeds 1 to 1000.
 */
public final class CoverageBenchmark {
    private static final int EXPERIMENTS = 1_000;
    private static final int REPLICATIONS = 20;
    private static final double CONFIDENCE = 0.9;
    /** λ/(μ(μ − λ)), Kleinrock, Queueing Systems I, 1975, section 3.2. */
    private static final double WAIT = 4;

    private CoverageBenchmark() {}

    public static void main(String[] args) {
        Engine engine = Engines.byKey("factory").orElseThrow();
        KpiName wait = KpiName.parse("queue/stay.mean");
        int threads = Runtime.getRuntime().availableProcessors();
        int covered = 0;
        double sum = 0;
        double width = 0;
        long begin = System.nanoTime();
        for (int seed = 1; seed <= EXPERIMENTS; seed++) {
            Replications.Result result = Replications.run(
                    engine,
                    station(seed),
                    Assets.NONE,
                    REPLICATIONS,
                    threads,
                    Replications.Observer.NONE,
                    Progress.NONE);
            Estimate estimate = wait.estimate(result.kpis());
            double half = estimate.halfWidth(CONFIDENCE);
            covered += Math.abs(estimate.mean() - WAIT) <= half ? 1 : 0;
            sum += estimate.mean();
            width += half;
        }
        System.out.printf(
                Locale.ROOT,
                "M/M/1 wait: the 90 %% interval covers %.1f s in %.1f %% of %,d experiments (wanted: 87 to 93);"
                        + " mean %.4f s, mean half-width %.4f s, %d s of wall time%n",
                WAIT,
                100.0 * covered / EXPERIMENTS,
                EXPERIMENTS,
                sum / EXPERIMENTS,
                width / EXPERIMENTS,
                (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static Scenario station(long seed) {
        LocalText name = LocalText.of("M/M/1");
        List<Element> elements = List.of(
                element("in", "source", Map.of("interarrival", "exponential(1.25 s)"), "queue"),
                element("queue", "buffer", Map.of(), "station"),
                element("station", "machine", Map.of("processTime", "exponential(1 s)"), "out"),
                new Element("out", "sink", Optional.empty(), Map.of(), List.of()));
        return new Scenario(
                "",
                name,
                name,
                "factory",
                Optional.empty(),
                OffsetDateTime.parse("2026-01-05T06:00:00Z"),
                Ticks.ofSeconds(12_000),
                Ticks.ofSeconds(2_000),
                seed,
                REPLICATIONS,
                Map.of(),
                elements,
                List.of());
    }

    private static Element element(String id, String type, Map<String, String> parameters, String next) {
        return new Element(id, type, Optional.empty(), parameters, List.of(next));
    }
}
