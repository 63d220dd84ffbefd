package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinbench.exchange.cmsd.CmsdImport;
import org.twinbench.exchange.table.TextBeginning;
import org.twinbench.exchange.xml.XmlFile;

/** A kind of file that production planning reads. Files are told apart by what is in them, and by their ending where that leaves a doubt. */
public enum PlanningKind {
    /** Tables of orders, routings, machines and so on: CSV or XLSX. */
    TABLE,
    /** An operations schedule in B2MML. */
    B2MML,
    /** A CMSD document, which may describe a plant without any order too. */
    CMSD,
    /** A planning document (JSON). */
    DOCUMENT,
    /** The text of job-shop benchmarks. */
    JOB_SHOP;

    private static final int ENOUGH = 2;
    private static final Pattern MARK = Pattern.compile("\"twinbenchPlanning\"\\s*:");
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\d+(\\s+[\\d.]+)+\\s*");
    /** What the first lines of routing benchmarks say, which are mostly numbers too. */
    private static final Pattern ROUTES =
            Pattern.compile("(?im)^\\s*(VEHICLE|CUSTOMER|NODE_COORD_SECTION|DIMENSION\\s*:.*)\\s*$");

    /** The kind of a file; empty if planning does not read it. */
    public static Optional<PlanningKind> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (TextBeginning.isWorkbook(file)) {
            return Optional.of(TABLE);
        }
        String text = TextBeginning.of(file).stripLeading();
        if (text.startsWith("<")) {
            return xml(file);
        }
        if (text.startsWith("{")) {
            return Optional.of(DOCUMENT).filter(kind -> MARK.matcher(text).find());
        }
        return plain(text).or(() -> byEnding(file));
    }

    private static Optional<PlanningKind> xml(Path file) throws IOException {
        String root = XmlFile.rootName(file);
        return B2mmlSchedule.ROOTS.contains(root)
                ? Optional.of(B2MML)
                : Optional.of(CMSD).filter(kind -> root.equals(CmsdImport.ROOT));
    }

    private static Optional<PlanningKind> plain(String text) {
        List<String> lines = text.lines().limit(Columns.SEARCHED).toList();
        boolean table = lines.stream()
                .flatMap(line -> List.of(",", ";", "\t", "|").stream().map(mark -> cells(line, mark)))
                .anyMatch(cells -> Columns.known(cells, ColumnMapping.NONE) >= ENOUGH);
        if (table) {
            return Optional.of(TABLE);
        }
        boolean numbers = lines.stream().anyMatch(NUMBERS.asMatchPredicate());
        return Optional.of(JOB_SHOP)
                .filter(kind -> numbers && !ROUTES.matcher(text).find());
    }

    private static List<String> cells(String line, String mark) {
        return List.of(line.replace("\"", "").split(Pattern.quote(mark), -1));
    }

    /** Of a table none of whose headings is known, what reads it says what is missing. */
    private static Optional<PlanningKind> byEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".xls") || name.endsWith(".tsv") || name.endsWith(".xlsx")) {
            return Optional.of(TABLE);
        }
        return Optional.of(JOB_SHOP).filter(kind -> name.endsWith(".fjs"));
    }
}
