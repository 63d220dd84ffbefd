package org.twinbench.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.LocalText;
import org.twinbench.model.Place;

/**
 * A scenario as a JSON document: reads it with every finding at its line and column, writes it, and finds the place
 * of a JSON pointer in it, for checks that come later.
 */
public final class ScenarioDocument {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 16L << 20;

    private final Scenario scenario;
    private final List<Finding> findings;
    private final Map<String, Place> places = new HashMap<>();

    private ScenarioDocument(Scenario scenario, List<Finding> findings, JsonValue root) {
        this.scenario = scenario;
        this.findings = findings;
        root.index("", places);
    }

    /**
     * Reads and checks a document.
     *
     * @param engines what the known engines accept
     * @throws BadInputException with all findings if at least one is an error
     */
    public static ScenarioDocument read(Path file, Collection<EngineDescription> engines) throws IOException {
        return parse(file.toString(), content(file), engines);
    }

    /** The text of a document's file. @throws BadInputException if there is none, it is too large, or not UTF-8 */
    public static String content(Path file) throws IOException {
        return content(file, MAX_BYTES);
    }

    /**
     * The text of a file of a kind that may be larger than a scenario.
     *
     * @param maxBytes that are read
     * @throws BadInputException if there is none, it is too large, or not UTF-8
     */
    public static String content(Path file, long maxBytes) throws IOException {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(Place.of(name), "scenario.noFile");
        }
        long size = Files.size(file);
        if (size > maxBytes) {
            throw new BadInputException(
                    Place.of(name), "scenario.tooLarge", Long.toString(size), Long.toString(maxBytes));
        }
        return decode(name, Files.readAllBytes(file));
    }

    private static String decode(String name, byte[] bytes) throws BadInputException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInputException(Place.of(name), "scenario.notUtf8");
        }
    }

    /**
     * The name of a scenario, read without checking the rest of it; empty if the file holds JSON of another kind.
     *
     * @throws BadInputException if it is no JSON
     */
    public static Optional<LocalText> title(Path file) throws IOException {
        String path = file.toString();
        if (Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        JsonValue root = JsonTree.read(path, decode(path, Files.readAllBytes(file)));
        return root instanceof JsonValue.Obj object && object.members().containsKey("engine")
                ? Optional.of(new Fields(object, new Findings())
                        .localText("name", file.getFileName().toString()))
                : Optional.empty();
    }

    /** Reads and checks a text; {@code file} names it in messages. @throws BadInputException as for a file */
    public static ScenarioDocument parse(String file, String text, Collection<EngineDescription> engines)
            throws BadInputException {
        JsonValue root = JsonTree.read(file, text);
        Findings findings = new Findings();
        ScenarioReader reader = new ScenarioReader(file, engines, findings);
        Optional<Scenario> scenario = reader.read(root);
        findings.throwIfErrors();
        return new ScenarioDocument(scenario.orElseThrow(), findings.list(), reader.expanded());
    }

    /** Writes a scenario over a file, atomically. */
    public static void write(Scenario scenario, Path file) throws IOException {
        AtomicFiles.write(file, text(scenario));
    }

    /** The document of a scenario: the same text for the same scenario. */
    public static String text(Scenario scenario) {
        return ScenarioWriter.text(scenario);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Warnings and notes; never an error. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The place of a JSON pointer such as {@code /elements/3/next/0}, or of the nearest value around it. Elements count as
     * in the scenario; the place of one that comes from a group is in the group.
     */
    public Place place(String pointer) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('/')))) {
            Place place = places.get(p);
            if (place != null) {
                String path = place.path() + pointer.substring(p.length());
                return new Place(place.file(), place.line(), place.column(), path);
            }
        }
        Place root = places.get("");
        return new Place(root.file(), root.line(), root.column(), pointer);
    }

    /** The findings of an engine's check, whose places are JSON pointers, with file, line and column. */
    public List<Finding> located(List<Finding> found) {
        return found.stream()
                .map(finding -> new Finding(
                        finding.severity(),
                        finding.message(),
                        place(finding.place().path())))
                .toList();
    }
}
