package org.twinbench.cli;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns for a terminal; Chinese characters count as two columns. The first column is text, others figures. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, with a rule below the first row. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                lines.add("─".repeat(width(lines.getFirst())));
            }
        }
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(pad(row.getFirst(), widths[0]));
        for (int i = 1; i < row.size(); i++) {
            line.append("  ").append(" ".repeat(widths[i] - width(row.get(i)))).append(row.get(i));
        }
        return line.toString();
    }

    /** The text with spaces up to a width in terminal columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x2E80 && c <= 0xFFDC && !(c >= 0xA4D0 && c <= 0xABFF) ? 2 : 1)
                .sum();
    }
}
