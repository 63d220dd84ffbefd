package org.twinbench.schedule.routing.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.routing.RoutingProblem;

/** Reads a routing problem in any of the known formats, which it tells apart by what is in the file. */
public final class RoutingReader {
    /** Enough of a text to have its first heading. */
    private static final int BEGIN = 2_000;

    private RoutingReader() {}

    /** Whether a file is one of vehicles and visits: a routing document, a {@code .vrp}, or a text with Solomon's headings. */
    public static boolean isForRouting(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") && Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                String begin = new String(in.readNBytes(BEGIN), StandardCharsets.ISO_8859_1);
                return begin.lines().map(String::strip).anyMatch("VEHICLE"::equalsIgnoreCase);
            }
        }
        return name.endsWith(".vrp") || RoutingDocument.isRouting(file);
    }

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
