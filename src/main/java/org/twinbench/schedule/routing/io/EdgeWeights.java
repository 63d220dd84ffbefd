package org.twinbench.schedule.routing.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.schedule.routing.MatrixTravel;
import org.twinbench.schedule.routing.Travel;

/** The section of explicit lengths in a {@code .vrp} text: a full table or one half of a symmetric one. */
final class EdgeWeights {
    private final TextLines lines;
    private final Deque<String> words = new ArrayDeque<>();
    private Place place;

    private EdgeWeights(TextLines lines) {
        this.lines = lines;
        this.place = lines.place();
    }

    static Travel read(TextLines lines, String format, Place formatPlace, int size) throws BadInputException {
        EdgeWeights section = new EdgeWeights(lines);
        double[][] table = new double[size][size];
        String name = format.toUpperCase(Locale.ROOT);
        for (int from = 0; from < size; from++) {
            switch (name) {
                case "FULL_MATRIX" -> section.fill(table, from, 0, size, false);
                case "LOWER_ROW" -> section.fill(table, from, 0, from, true);
                case "LOWER_DIAG_ROW" -> section.fill(table, from, 0, from + 1, true);
                case "UPPER_ROW" -> section.fill(table, from, from + 1, size, true);
                case "UPPER_DIAG_ROW" -> section.fill(table, from, from, size, true);
                default ->
                    throw lines.stop(formatPlace, "routing.otherWeightFormat", format, String.join(", ", FORMATS));
            }
        }
        return new MatrixTravel(table, table);
    }

    private static final List<String> FORMATS =
            List.of("FULL_MATRIX", "LOWER_ROW", "LOWER_DIAG_ROW", "UPPER_ROW", "UPPER_DIAG_ROW");

    private void fill(double[][] table, int from, int first, int end, boolean bothWays) throws BadInputException {
        for (int to = first; to < end; to++) {
            double length = lines.notNegative(place, "EDGE_WEIGHT", next());
            table[from][to] = length;
            if (bothWays) {
                table[to][from] = length;
            }
        }
    }

    private double next() throws BadInputException {
        if (words.isEmpty()) {
            place = lines.place();
            if (lines.atEnd() || Character.isLetter(lines.peek().charAt(0))) {
                throw lines.stop(place, "routing.weightsEnd");
            }
            words.addAll(List.of(lines.take().split("\\s+")));
        }
        return lines.number(place, words.removeFirst());
    }
}
