package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** The files of an order book: those that are named, and the tables in folders that are named. */
final class OrderFiles {
    private OrderFiles() {}

    /** @throws BadInputException if a folder has no table, or there are no such files */
    static List<Path> in(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : given) {
            files.addAll(Files.isDirectory(each) ? tables(each) : List.of(each));
        }
        for (Path each : files) {
            if (!Files.isRegularFile(each)) {
                throw new BadInputException(Place.of(each.toString()), "exchange.noFile");
            }
        }
        return files;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> tables = all.filter(OrderFiles::isTable).sorted().toList();
            if (tables.isEmpty()) {
                throw new BadInputException(Place.of(folder.toString()), "exchange.planningFolder");
            }
            return tables;
        }
    }

    /** Files that begin with ~ or a full stop are locks and leftovers of spreadsheets. */
    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith("~") || name.startsWith(".");
        return !hidden && (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx"));
    }
}
