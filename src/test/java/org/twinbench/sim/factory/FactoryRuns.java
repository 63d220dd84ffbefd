package org.twinbench.sim.factory;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Replications;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.LocalText;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Intervention;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.FrameSink;

/** Writes small factories line by line: {@code id type next,next key=value; key=value}, or {@code |} for {@code ;}. */
record FactoryRuns(List<Element> elements, long horizon, long warmUp, List<Intervention> interventions) {
    static FactoryRuns of(double horizonSeconds, String lines) {
        List<Element> elements = lines.lines().map(FactoryRuns::element).toList();
        return new FactoryRuns(elements, Ticks.ofSeconds(horizonSeconds), 0, List.of());
    }

    private static Element element(String line) {
        String[] words = line.strip().split("\\s+", 4);
        List<String> next = words.length < 3 || words[2].equals("-") ? List.of() : List.of(words[2].split(","));
        Map<String, String> parameters = new LinkedHashMap<>();
        if (words.length == 4) {
            for (String pair : words[3].split(words[3].contains("|") ? "\\|" : ";")) {
                String[] sides = pair.split("=", 2);
                parameters.put(sides[0].strip(), sides[1].strip());
            }
        }
        return new Element(words[0], words[1], Optional.empty(), parameters, next);
    }

    FactoryRuns warmUp(double seconds) {
        return new FactoryRuns(elements, horizon, Ticks.ofSeconds(seconds), interventions);
    }

    FactoryRuns with(double at, String element, String key, String value) {
        List<Intervention> more = new ArrayList<>(interventions);
        more.add(new Intervention(Ticks.ofSeconds(at), element, Map.of(key, value)));
        return new FactoryRuns(elements, horizon, warmUp, more);
    }

    FactoryRuns onAssets() {
        List<Element> placed = elements.stream()
                .map(e -> new Element(e.id(), e.type(), Optional.of(new AssetId(e.id())), e.parameters(), e.next()))
                .toList();
        return new FactoryRuns(placed, horizon, warmUp, interventions);
    }

    /** With an element lying where a layout says. */
    FactoryRuns laid(String id, Layout layout) {
        List<Element> placed = elements.stream()
                .map(e -> e.id().equals(id) ? e.withLayout(layout) : e)
                .toList();
        return new FactoryRuns(placed, horizon, warmUp, interventions);
    }

    Scenario scenario() {
        LocalText name = LocalText.of("test");
        OffsetDateTime start = OffsetDateTime.parse("2026-01-05T06:00:00Z");
        return new Scenario(
                "test.json",
                name,
                name,
                "factory",
                Optional.of("hall.glb"),
                start,
                horizon,
                warmUp,
                7,
                1,
                Map.of(),
                elements,
                interventions);
    }

    Simulation start(Assets assets, FrameSink sink) {
        return new FactoryEngine().start(scenario(), assets, 0, sink);
    }

    Kpis run() {
        Simulation simulation = start(Assets.NONE, FrameSink.NONE);
        simulation.advanceTo(horizon);
        return simulation.kpis();
    }

    Replications.Result replicate(int replications, int threads) {
        return Replications.run(
                new FactoryEngine(),
                scenario(),
                Assets.NONE,
                replications,
                threads,
                Replications.Observer.NONE,
                Progress.NONE);
    }

    /** A figure of an element, or of the whole if the element is blank. */
    static double value(Kpis kpis, String element, String key) {
        return kpis.find(key, asset(element)).orElseThrow().value();
    }

    static Estimate estimate(Replications.Result result, String element, String key) {
        return result.estimates().stream()
                .filter(e -> e.key().equals(key) && e.asset().equals(asset(element)))
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    private static Optional<AssetId> asset(String element) {
        return element.isBlank() ? Optional.empty() : Optional.of(new AssetId(element));
    }

    /** The standard error of an estimate from its half-width. */
    static double standardError(Estimate estimate) {
        double t = new TDistribution(estimate.n() - 1).inverseCumulativeProbability(0.975);
        return estimate.halfWidth95() / t;
    }
}
