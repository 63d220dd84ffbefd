package org.twinbench.schedule.io;

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
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.PlanningProblem;

/** A planning problem as a JSON document: reads it with every finding at its line and column, and writes it. */
public final class PlanningDocument {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    /** Values and brackets of a document: enough for some 100,000 operations written one by one. */
    static final long MAX_TOKENS = 5_000_000;

    /** The mark stands at the beginning, at most after a long description. */
    private static final int BEGIN = 10_000;

    private final PlanningProblem problem;
    private final Names names;
    private final List<Finding> findings;

    private PlanningDocument(PlanningProblem problem, Names names, List<Finding> findings) {
        this.problem = problem;
        this.names = names;
        this.findings = findings;
    }

    /** Whether a file says that it is a planning document. */
    public static boolean isPlanning(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(BEGIN), StandardCharsets.UTF_8);
            return begin.contains('"' + PlanningKeys.MARK + '"');
        }
    }

    /** Reads and checks a document. @throws BadInputException with all findings if at least one is an error */
    public static PlanningDocument read(Path file) throws IOException {
        return parse(file.toString(), ScenarioDocument.content(file, MAX_BYTES));
    }

    /** Reads and checks a text; {@code file} names it in messages. @throws BadInputException as for a file */
    public static PlanningDocument parse(String file, String text) throws BadInputException {
        return of(JsonTree.read(file, text, MAX_TOKENS));
    }

    /** Checks values that were put together from another kind of file, and know their places there. */
    public static PlanningDocument of(JsonValue root) throws BadInputException {
        Findings findings = new Findings();
        PlanningReader reader = new PlanningReader(findings);
        Optional<PlanningProblem> problem = reader.read(root);
        findings.throwIfErrors();
        return new PlanningDocument(problem.orElseThrow(), reader.names(), findings.list());
    }

    /** Writes a problem over a file, atomically; each order with operations of its own. */
    public static void write(PlanningProblem problem, Path file) throws IOException {
        AtomicFiles.write(file, text(problem));
    }

    /** The document of a problem: the same text for the same problem. */
    public static String text(PlanningProblem problem) {
        return PlanningWriter.text(problem);
    }

    /** The problem with its names in English. */
    public PlanningProblem problem() {
        return problem;
    }

    /** The problem with its names in a language; everything has the same index in each. */
    public PlanningProblem problem(Locale locale) {
        return names.in(locale, problem);
    }

    /** Warnings and notes; never an error. */
    public List<Finding> findings() {
        return findings;
    }
}
