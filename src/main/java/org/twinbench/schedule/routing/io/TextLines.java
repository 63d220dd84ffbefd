package org.twinbench.schedule.routing.io;

import java.util.List;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;

/** The lines of a text file with a place to read at; what is wrong in them is noted with its line. */
final class TextLines {
    private static final double LARGEST = 1e12;

    private final String file;
    private final List<String> lines;
    private final Findings findings = new Findings();
    private int next;

    TextLines(String file, String text) {
        this.file = file;
        lines = text.lines().map(line -> line.strip().replaceAll("[ \t]+", " ")).toList();
        skipBlank();
    }

    private void skipBlank() {
        while (next < lines.size() && lines.get(next).isEmpty()) {
            next++;
        }
    }

    boolean atEnd() {
        return next >= lines.size();
    }

    /** The next line that is not blank, without going on. */
    String peek() {
        return lines.get(next);
    }

    /** The next line that is not blank. */
    String take() {
        String line = lines.get(next++);
        skipBlank();
        return line;
    }

    /** The place of the next line, or of the last if there is no more. */
    Place place() {
        return new Place(file, Math.max(1, Math.min(next + 1, lines.size())), 0, "");
    }

    void note(Place place, String key, Object... values) {
        findings.error(place, key, values);
    }

    /** Stops reading: what follows could not be understood. */
    BadInputException stop(Place place, String key, Object... values) {
        findings.error(place, key, values);
        return new BadInputException(findings.list());
    }

    void throwIfBad() throws BadInputException {
        findings.throwIfErrors();
    }

    /** A finite number that is not absurdly large; 0 where there is none, which is noted. */
    double number(Place place, String word) {
        try {
            double value = Double.parseDouble(word);
            if (Double.isFinite(value) && Math.abs(value) <= LARGEST && !word.matches(".*[dDfFxX]")) {
                return value;
            }
        } catch (NumberFormatException e) {
            findings.error(place, "routing.badNumber", word);
            return 0;
        }
        findings.error(place, "routing.badNumber", word);
        return 0;
    }

    /** A whole number from {@code least} to a million; {@code least} where there is none, which is noted. */
    int whole(Place place, String word, int least) {
        double value = number(place, word);
        if (value != Math.rint(value) || value < least || value > 1e6) {
            findings.error(place, "routing.badWhole", word, Integer.toString(least));
            return least;
        }
        return (int) value;
    }

    /** A number that must not be below 0; noted under {@code what} if it is. */
    double notNegative(Place place, String what, double value) {
        if (value < 0) {
            findings.error(place, "routing.negative", what, value);
            return 0;
        }
        return value;
    }
}
