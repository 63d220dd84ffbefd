package org.twinbench.schedule.jobshop.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/**
 * The lines of a file that have numbers. Lines that begin with # and those without any number, such as a title or a row of signs, are
 * left out.
 */
final class NumberLines {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** The numbers of one line, counted from 1. */
    record Row(int line, List<Integer> numbers) {}

    private final String file;

    NumberLines(String file) {
        this.file = file;
    }

    /** @throws BadInputException for a line in which something else stands among numbers, and for a file without any */
    List<Row> read(Path path) throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        List<String> lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text)
                .lines()
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (hasNumbers(lines.get(i), rows.isEmpty())) {
                // the third number of a header may be a mean, such as 1.5
                rows.add(new Row(i + 1, numbers(i + 1, lines.get(i), rows.isEmpty() ? 2 : Integer.MAX_VALUE)));
            }
        }
        if (rows.isEmpty()) {
            throw nothing(lines);
        }
        return rows;
    }

    /** Titles before the first line may have numbers, but not at their beginning. */
    private static boolean hasNumbers(String line, boolean isFirst) {
        return !line.strip().startsWith("#")
                && Arrays.stream(line.strip().split("\\s+", -1))
                        .limit(isFirst ? 1 : Integer.MAX_VALUE)
                        .anyMatch(NUMBER.asMatchPredicate());
    }

    private List<Integer> numbers(int number, String line, int most) throws BadInputException {
        List<Integer> numbers = new ArrayList<>();
        for (String word : line.strip().split("\\s+", -1)) {
            if (numbers.size() == most) {
                break;
            }
            try {
                numbers.add(Integer.parseInt(word));
            } catch (NumberFormatException e) {
                throw noNumber(number, line, word);
            }
        }
        return numbers;
    }

    private BadInputException nothing(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return noNumber(i + 1, lines.get(i), line.split("\\s+", 2)[0]);
            }
        }
        return new BadInputException(Place.of(file), "schedule.emptyFile");
    }

    private BadInputException noNumber(int number, String line, String word) {
        return new BadInputException(
                new Place(file, number, line.indexOf(word) + 1, ""), "schedule.noWholeNumber", word);
    }
}
