package org.twinbench.scenario;

import java.io.IOException;
import java.nio.file.Path;
import org.twinbench.model.AtomicFiles;

/** A group in a file of its own, {@code *.block.json}, which any scenario may use. */
public final class BlockFile {
    /** What the names of such files end in. */
    public static final String SUFFIX = ".block.json";

    private BlockFile() {}

    /** Writes it over a file, atomically. */
    public static void write(Submodel submodel, Path file) throws IOException {
        AtomicFiles.write(file, SubmodelWriter.text(submodel));
    }

    /** Reads the group, giving it a name. @throws BadInputException with what is wrong with the file */
    public static Submodel read(String name, Path file) throws IOException {
        return SubmodelReader.read(name, file);
    }
}
