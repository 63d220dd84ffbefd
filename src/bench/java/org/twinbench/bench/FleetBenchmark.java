package org.twinbench.bench;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Assets;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Engines;
import org.twinbench.sim.Simulation;
import org.twinbench.state.FrameSink;

/** Events per second of thread CPU time with 50 vehicles on a ring of 20 guide paths, 400 zones and ten relations. */
public final class FleetBenchmark {
    private static final int CORNERS = 20;
    private static final int RUNS = 5;
    private static final long HORIZON = 100_000 * Ticks.PER_SECOND;

    private FleetBenchmark() {}

    public static void main(String[] args) {
        double best = 0;
        double throughput = 0;
        for (int run = 0; run < RUNS; run++) {
            Simulation simulation =
                    Engines.byKey("factory").orElseThrow().start(scenario(), Assets.NONE, run, FrameSink.NONE);
            long start = cpuNanos();
            simulation.advanceTo(HORIZON);
            best = Math.max(best, simulation.eventCount() / ((cpuNanos() - start) / 1e9));
            throughput = simulation
                    .kpis()
                    .find("throughput", Optional.empty())
                    .orElseThrow()
                    .value();
        }
        System.out.printf(Locale.ROOT, "50 vehicles: %.2f M events/s, %.1f parts/h%n", best / 1e6, throughput * 3600);
    }

    private static Scenario scenario() {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            String from = "j" + i;
            String to = "j" + (i + 1) % CORNERS;
            elements.add(element(
                    "path" + i,
                    "guidePath",
                    Map.of("from", from, "to", to, "direction", "forward", "length", "60 m", "zoneLength", "3 m")));
            if (i % 2 == 0) {
                String there = "j" + (i + CORNERS / 2 + 1) % CORNERS;
                elements.add(element("in" + i, "source", Map.of("interarrival", "exponential(180 s)"), "move" + i));
                elements.add(element(
                        "move" + i, "transport", Map.of("fleet", "agv", "pickup", from, "dropoff", there), "out"));
            }
        }
        Map<String, String> fleet = Map.of(
                "vehicles",
                "50",
                "home",
                "j1",
                "speed",
                "1.5 m/s",
                "length",
                "1.6 m",
                "loadTime",
                "8 s",
                "unloadTime",
                "8 s");
        elements.add(element("agv", "fleet", fleet));
        elements.add(element("out", "sink", Map.of()));
        LocalText name = LocalText.of("ring");
        OffsetDateTime start = OffsetDateTime.parse("2026-01-05T06:00:00Z");
        return new Scenario(
                "", name, name, "factory", Optional.empty(), start, HORIZON, 0, 1, 1, Map.of(), elements, List.of());
    }

    private static Element element(String id, String type, Map<String, String> parameters, String... next) {
        return new Element(id, type, Optional.empty(), parameters, List.of(next));
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
