package org.twinbench.scene.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.model.Transform;
import org.twinbench.scene.io.ReadOptions.UpAxis;

/** The file being read: its content, its name in messages, what was noticed, and how much memory it may still ask for. */
final class ModelFile {
    private static final int HEAD = 4096;
    private static final int FINDINGS_PER_KEY = 20;

    private final Path path;
    private final long size;
    private final byte[] head;
    private final ReadOptions options;
    private final Progress progress;
    private final Consumer<Path> touched;
    private final MemoryBudget budget = new MemoryBudget();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> findingsByKey = new LinkedHashMap<>();

    private ModelFile(
            Path path, long size, byte[] head, ReadOptions options, Progress progress, Consumer<Path> touched) {
        this.path = path;
        this.size = size;
        this.head = head;
        this.options = options;
        this.progress = progress;
        this.touched = touched;
    }

    /** @throws BadInputException if there is no such file, or nothing in it */
    static ModelFile open(Path path, ReadOptions options, Progress progress, Consumer<Path> touched)
            throws IOException {
        Place place = Place.of(path.toString());
        if (!Files.exists(path)) {
            throw new BadInputException(place, "scene.missing");
        }
        if (Files.isDirectory(path)) {
            throw new BadInputException(place, "scene.directory");
        }
        if (!Files.isReadable(path)) {
            throw new BadInputException(place, "scene.unreadable");
        }
        touched.accept(path);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new BadInputException(place, "scene.empty");
            }
            return new ModelFile(path, Files.size(path), head, options, progress, touched);
        }
    }

    /** The whole content. @throws BadInputException if it is too large for this machine's memory */
    byte[] bytes() throws IOException {
        if (size > Integer.MAX_VALUE - 16) {
            throw bad("", "scene.tooLarge", megabytes(size), megabytes(Integer.MAX_VALUE));
        }
        claim(size, "");
        return Files.readAllBytes(path);
    }

    InputStream stream() throws IOException {
        return Files.newInputStream(path);
    }

    /** The first bytes, at most 4096. */
    byte[] head() {
        return head;
    }

    /** The first bytes as characters, each byte one. */
    String headText() {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    long size() {
        return size;
    }

    ReadOptions options() {
        return options;
    }

    Transform axes(UpAxis usual) {
        return options.axes(usual);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** The path as the caller gave it. */
    String given() {
        return path.toString();
    }

    /** The file's name without its last ending. */
    String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    boolean endsWith(String extension) {
        return name().toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /** The first characters in a form that can be shown. */
    String beginning() {
        return new String(head, 0, Math.min(12, head.length), StandardCharsets.UTF_8).replaceAll("\\P{Print}", "·");
    }

    /** A file beside this one; empty if the name points out of this file's folder or the file is not there. */
    Optional<Path> neighbour(String relative) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        String clean = relative.replace('\\', '/').replace('\0', '?');
        if (folder == null || clean.isBlank() || clean.startsWith("/") || clean.matches("^[A-Za-z]+:.*")) {
            return Optional.empty();
        }
        Path wanted = folder.resolve(clean).normalize();
        return wanted.startsWith(folder) && Files.isRegularFile(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    /** The content of a neighbour, within the memory that is left. */
    byte[] read(Path neighbour, String where) throws IOException {
        touched.accept(neighbour);
        long length = Files.size(neighbour);
        if (length > Integer.MAX_VALUE - 16) {
            throw bad(where, "scene.tooLarge", megabytes(length), megabytes(Integer.MAX_VALUE));
        }
        claim(length, where);
        return Files.readAllBytes(neighbour);
    }

    /** Must be asked before memory is taken whose size a file decides. @throws BadInputException if it is too much */
    void claim(long bytes, String where) throws BadInputException {
        if (!budget.take(bytes)) {
            throw bad(where, "scene.tooLarge", megabytes(budget.taken() + bytes), megabytes(budget.limit()));
        }
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1 << 20);
    }

    /** Says how far the work is and stops it if that is wished. */
    void progress(double fraction) {
        progress.checkCancelled();
        progress.report(Math.clamp(fraction, 0, 1), Message.of("scene.reading", name()));
    }

    Place at(String where) {
        return Place.at(given(), where);
    }

    Place at(int line, int column) {
        return new Place(given(), line, column, "");
    }

    BadInputException bad(String where, String key, Object... values) {
        return new BadInputException(at(where), key, values);
    }

    void warn(Place place, String key, Object... values) {
        add(Finding.warning(place, key, values));
    }

    void note(Place place, String key, Object... values) {
        add(Finding.info(place, key, values));
    }

    private void add(Finding finding) {
        if (findingsByKey.merge(finding.message().key(), 1, Integer::sum) <= FINDINGS_PER_KEY) {
            findings.add(finding);
        }
    }

    /** What was noticed; of each kind the first twenty, and how many more there were. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        findingsByKey.forEach((key, count) -> {
            if (count > FINDINGS_PER_KEY) {
                Finding last = findings.stream()
                        .filter(finding -> finding.message().key().equals(key))
                        .reduce((first, second) -> second)
                        .orElseThrow();
                Message more = Message.of("scene.moreLikeThis", count - FINDINGS_PER_KEY);
                all.add(new Finding(last.severity(), more, last.place()));
            }
        });
        return all;
    }
}
