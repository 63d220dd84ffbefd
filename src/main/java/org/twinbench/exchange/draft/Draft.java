package org.twinbench.exchange.draft;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/** A scenario for the factory engine in the making: its elements, with an id of its own for each. */
public final class Draft {
    /** A Monday morning, where a file does not say when its plan begins. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 6, 0);

    private static final double HOUR = 3600;
    /** Almost a century: what a run may last. */
    private static final double LONGEST = 99 * 365.0 * 24 * HOUR;

    private final Set<String> ids = new HashSet<>();
    private final List<Element> elements = new ArrayList<>();

    /** An id that no other element has: the wanted one, or that with a number; a slash, which ids cannot have, becomes a hyphen. */
    public String id(String wanted) {
        String plain = wanted.strip().replace('/', '-');
        String id = plain;
        for (int number = 2; !ids.add(id); number++) {
            id = plain + "-" + number;
        }
        return id;
    }

    public void add(Element element) {
        elements.add(element);
    }

    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The scenario, named after the file that it comes from, with a run of so many seconds, rounded up to hours, a century at most. */
    public Scenario scenario(Path file, LocalDateTime start, double seconds) {
        double hours = Math.ceil(Math.clamp(seconds, HOUR, LONGEST) / HOUR);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return new Scenario(
                "",
                LocalText.of(name),
                LocalText.of(""),
                "factory",
                Optional.empty(),
                start.atOffset(ZoneOffset.UTC),
                Ticks.ofSeconds(hours * HOUR),
                0,
                1,
                1,
                Map.of(),
                elements,
                List.of());
    }
}
