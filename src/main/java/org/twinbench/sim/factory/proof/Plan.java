package org.twinbench.sim.factory.proof;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/** Draws a small factory, block by block, and makes a scenario of it. */
final class Plan {
    static final String ENGINE = "factory";

    private static final LocalText NO_NAME = LocalText.of("");
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-05T06:00:00Z");
    private static final long SEED = 1;

    private final List<Element> elements = new ArrayList<>();

    /**
     * Adds a block.
     *
     * @param next ids of the blocks that follow, separated by commas; empty for none
     * @param parameters keys and written values in turn
     */
    Plan block(String id, String type, String next, String... parameters) {
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            written.put(parameters[i], parameters[i + 1]);
        }
        List<String> following = next.isEmpty() ? List.of() : List.of(next.split(","));
        elements.add(new Element(id, type, Optional.empty(), written, following));
        return this;
    }

    Plan source(String next, String interarrival) {
        return block("in", "source", next, "interarrival", interarrival);
    }

    /** The way out, {@code out}. */
    Plan sink() {
        return block("out", "sink", "");
    }

    /** One run of it, in seconds. */
    Scenario scenario(double warmUp, double measured) {
        return new Scenario(
                "",
                NO_NAME,
                NO_NAME,
                ENGINE,
                Optional.empty(),
                START,
                Ticks.ofSeconds(warmUp + measured),
                Ticks.ofSeconds(warmUp),
                SEED,
                1,
                Map.of(),
                elements,
                List.of());
    }

    /** An exponential time by its mean in seconds. */
    static String exponential(double mean) {
        return "exponential(" + mean + " s)";
    }
}
