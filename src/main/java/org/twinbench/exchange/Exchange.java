package org.twinbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.exchange.caex.CaexExport;
import org.twinbench.exchange.caex.CaexImport;
import org.twinbench.exchange.caex.Mapping;
import org.twinbench.exchange.cmsd.CmsdExport;
import org.twinbench.exchange.cmsd.CmsdImport;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.exchange.draft.Relocation;
import org.twinbench.exchange.draft.Settings;
import org.twinbench.exchange.table.TableImport;
import org.twinbench.exchange.xml.XmlFile;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;

/** Makes scenarios of the files of other programs, and such files of scenarios. */
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
     * Imports files, which together become one scenario: only tables may be several. The scenario names its own files by
     * their whole paths; {@link #beside} makes them relative.
     *
     * @param engine what the scenario may contain
     * @param mapping a table of the user for the roles of AutomationML
     * @throws BadInputException if a file is missing, is of no known kind, or has errors, which are all listed
     */
    public static Imported read(List<Path> files, EngineDescription engine, Optional<Path> mapping, Progress progress)
            throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new BadInputException(Place.of(file.toString()), "exchange.noFile");
            }
            if (format(file).isEmpty()) {
                throw new BadInputException(Place.of(file.toString()), "exchange.unknownKind", ImportFormat.endings());
            }
        }
        Path first = files.getFirst();
        boolean tables = files.stream().allMatch(file -> format(file).orElseThrow() == ImportFormat.TABLE);
        if (!tables && files.size() > 1) {
            throw new BadInputException(Place.of(files.get(1).toString()), "exchange.oneFile");
        }
        Imported imported = tables ? TableImport.read(files, progress) : document(first, engine, mapping, progress);
        Path folder = first.toAbsolutePath().getParent();
        return new Imported(Relocation.absolute(imported.scenario(), folder), imported.findings());
    }

    private static Imported document(Path file, EngineDescription engine, Optional<Path> mapping, Progress progress)
            throws IOException {
        if (XmlFile.rootName(file).equals(CmsdImport.ROOT)) {
            return CmsdImport.read(file, progress);
        }
        Mapping roles = mapping.isPresent() ? Mapping.read(mapping.get(), engine) : Mapping.standard(engine);
        return CaexImport.read(file, roles, engine, progress);
    }

    /** An imported scenario for a document in a folder: what it names there is named relative to it. */
    public static Scenario beside(Scenario imported, Path document) {
        Path folder = document.toAbsolutePath().getParent();
        return Relocation.moved(imported, folder, folder);
    }

    /**
     * Exports a scenario, in the format that the ending of the file says, atomically.
     *
     * @return what was left out
     * @throws BadInputException if files of this ending are not exported
     */
    public static List<Finding> write(Scenario scenario, Path file) throws IOException {
        Optional<ImportFormat> format = format(file);
        if (format.isEmpty() || format.get() == ImportFormat.TABLE) {
            throw new BadInputException(Place.of(file.toString()), "exchange.unknownExport");
        }
        Path folder = Path.of(scenario.file()).toAbsolutePath().getParent();
        Scenario moved =
                Relocation.moved(scenario, folder, file.toAbsolutePath().getParent());
        if (format.get() == ImportFormat.CMSD) {
            CmsdExport export = new CmsdExport(moved);
            AtomicFiles.write(file, export.text());
            return export.findings();
        }
        AtomicFiles.write(file, CaexExport.text(moved, file.getFileName().toString()));
        return Settings.leftOut(scenario);
    }
}
