package org.twinbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.exchange.table.TableImport;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/** Makes scenarios of the files of other programs. */
public final class Exchange {
    private Exchange() {}

    /** The kind of a file by its ending; empty if it is none that is imported. */
    public static Optional<ImportFormat> format(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (ImportFormat format : ImportFormat.values()) {
            if (format.extensions().stream().anyMatch(ending -> name.endsWith("." + ending))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Imports files, which together become one scenario: only tables may be several.
     *
     * @throws BadInputException if a file is missing, is of no known kind, or has errors, which are all listed
     */
    public static Imported read(List<Path> files, Progress progress) throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new BadInputException(Place.of(file.toString()), "exchange.noFile");
            }
            if (format(file).isEmpty()) {
                throw new BadInputException(Place.of(file.toString()), "exchange.unknownKind", ImportFormat.endings());
            }
        }
        return TableImport.read(files, progress);
    }
}
