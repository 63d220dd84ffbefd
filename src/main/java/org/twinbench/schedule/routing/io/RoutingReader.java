package org.twinbench.schedule.routing.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.routing.RoutingProblem;

/** Reads a routing problem in any of the known formats, which it tells apart by what is in the file. */
public final class RoutingReader {
    private RoutingReader() {}

    /**
     * The problem in a file.
     *
     * @throws BadInputException with every finding at its line
     */
    public static RoutingProblem read(Path file) throws IOException {
        String name = file.toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return RoutingDocument.read(file).problem();
        }
        String text = ScenarioDocument.content(file);
        boolean keyed = name.toLowerCase(Locale.ROOT).endsWith(".vrp")
                || text.lines().anyMatch(line -> line.matches("\\s*DIMENSION\\s*:.*"));
        return keyed ? new VrpText(name, text).read() : new SolomonText(name, text).read();
    }
}
