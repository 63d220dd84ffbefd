package org.twinbench.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.twinbench.model.Progress;

/** Reads a model, or a scenario with its model, from a file. */
@FunctionalInterface
public interface FileSource {
    /** Called off the UI thread. @throws BadInputException if the file's content cannot be used */
    Opened read(Path file, Progress progress) throws IOException;

    /** Reads files that belong together, such as tables of routings and of orders; what reads one alone reads the first. */
    default Opened read(List<Path> files, Progress progress) throws IOException {
        return read(files.getFirst(), progress);
    }
}
