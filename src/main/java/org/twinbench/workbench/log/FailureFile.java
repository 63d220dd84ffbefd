package org.twinbench.workbench.log;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** The file in which unexpected errors are kept with all details. At a megabyte it starts anew and keeps the last one. */
public final class FailureFile {
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;

    public FailureFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /** Adds an error. May be called from any thread. */
    public synchronized void write(Instant time, String where, Throwable failure) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.println(time + " " + where);
            failure.printStackTrace(out);
            out.println();
        }
    }
}
