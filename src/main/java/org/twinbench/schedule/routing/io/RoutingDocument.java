package org.twinbench.schedule.routing.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonTree;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.routing.RoutingProblem;

/** A routing problem as a JSON document: reads it with every finding at its line and column, and writes it. */
public final class RoutingDocument {
    /** The largest file that is read, in bytes: tables of ways between some thousand sites. */
    public static final long MAX_BYTES = 256L << 20;

    static final long MAX_TOKENS = 60_000_000;
    /** The mark stands at the beginning, at most after a long description. */
    private static final int BEGIN = 10_000;

    private final RoutingProblem problem;
    private final List<Finding> findings;

    private RoutingDocument(RoutingProblem problem, List<Finding> findings) {
        this.problem = problem;
        this.findings = findings;
    }

    /** Whether a file says that it is a routing document. */
    public static boolean isRouting(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(BEGIN), StandardCharsets.UTF_8);
            return begin.contains('"' + RoutingKeys.MARK + '"');
        }
    }

    /** Reads and checks a document. @throws BadInputException with all findings if at least one is an error */
    public static RoutingDocument read(Path file) throws IOException {
        return parse(file.toString(), ScenarioDocument.content(file, MAX_BYTES));
    }

    /** Reads and checks a text; {@code file} names it in messages. @throws BadInputException as for a file */
    public static RoutingDocument parse(String file, String text) throws BadInputException {
        Findings findings = new Findings();
        Optional<RoutingProblem> problem =
                new RoutingDocumentReader(findings).read(JsonTree.read(file, text, MAX_TOKENS));
        findings.throwIfErrors();
        return new RoutingDocument(problem.orElseThrow(), findings.list());
    }

    /** Writes a problem over a file, atomically. */
    public static void write(RoutingProblem problem, Path file) throws IOException {
        AtomicFiles.write(file, text(problem));
    }

    /** The document of a problem: the same text for the same problem. Ways on roads become tables. */
    public static String text(RoutingProblem problem) {
        return new RoutingDocumentWriter(problem).text();
    }

    public RoutingProblem problem() {
        return problem;
    }

    /** Warnings, such as visits that nobody can make; never an error. */
    public List<Finding> findings() {
        return findings;
    }
}
