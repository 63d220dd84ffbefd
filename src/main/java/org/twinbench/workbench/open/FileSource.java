package org.twinbench.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import org.twinbench.model.Progress;

/** Reads a model, or a scenario with its model, from a file. */
@FunctionalInterface
public interface FileSource {
    /** Called off the UI thread. @throws BadInputException if the file's content cannot be used */
    Opened read(Path file, Progress progress) throws IOException;
}
