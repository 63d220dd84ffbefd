package org.twinbench.scene.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/**
 * Walks through a text of lines and blank-separated words without making a string of every word, and knows line and
 * column of where it is. A {@code #} begins a comment; a backslash at the end of a line continues it.
 */
final class TextScanner {
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    /** What some editors put before a text in UTF-8. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final long EXACT = 1L << 53;

    private final String fileName;
    private final byte[] text;
    private int position;
    private int lineStart;
    private int line = 1;
    private int wordStart;
    private boolean atFirstLine = true;

    TextScanner(String fileName, byte[] text) {
        this.fileName = fileName;
        this.text = text;
        this.position = startsWithByteOrderMark(text) ? BYTE_ORDER_MARK.length : 0;
        this.lineStart = position;
    }

    private static boolean startsWithByteOrderMark(byte[] text) {
        return text.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(text, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** Goes to the beginning of the next line. @return whether there is one */
    boolean nextLine() {
        if (atFirstLine) {
            atFirstLine = false;
            return text.length > 0;
        }
        while (position < text.length && text[position] != '\n') {
            position++;
        }
        if (position >= text.length - 1) {
            return false;
        }
        newLine();
        return true;
    }

    private void newLine() {
        position++;
        line++;
        lineStart = position;
    }

    /** Goes to the next word of this line. @return whether there is one */
    boolean nextWord() {
        while (position < text.length) {
            byte c = text[position];
            if (c == '\\' && atLineEnd(position + 1)) {
                position = text[position + 1] == '\r' ? position + 2 : position + 1;
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                position++;
            } else {
                wordStart = position;
                return c != '\n' && c != '#';
            }
        }
        wordStart = position;
        return false;
    }

    private boolean atLineEnd(int at) {
        boolean carriage = at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n';
        return carriage || at < text.length && text[at] == '\n';
    }

    private static boolean endsWord(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** The word here; empty at the end of the line. */
    String word() {
        if (!nextWord()) {
            return "";
        }
        while (position < text.length && !endsWord(text[position])) {
            position++;
        }
        return new String(text, wordStart, position - wordStart, StandardCharsets.UTF_8);
    }

    /** Everything up to the end of the line, without blanks around. */
    String rest() {
        nextWord();
        while (position < text.length && text[position] != '\n') {
            position++;
        }
        return new String(text, wordStart, position - wordStart, StandardCharsets.UTF_8).strip();
    }

    /** A finite number. */
    double number() throws BadInputException {
        nextWord();
        double value = plainNumber();
        if (Double.isNaN(value)) {
            position = wordStart;
            value = anyNumber();
        }
        return value;
    }

    /** A number of at most 15 digits and a small exponent, exactly; NaN if it is anything else. Hot loop. */
    private double plainNumber() {
        boolean negative = position < text.length && text[position] == '-';
        int at = negative || position < text.length && text[position] == '+' ? position + 1 : position;
        long digits = 0;
        int count = 0;
        int exponent = 0;
        boolean fraction = false;
        for (; at < text.length && !endsWord(text[at]); at++) {
            int c = text[at];
            if (c >= '0' && c <= '9' && digits < EXACT / 10 - 10) {
                digits = digits * 10 + (c - '0');
                exponent -= fraction ? 1 : 0;
                count++;
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || exponent < -22) {
            return Double.NaN;
        }
        position = at;
        double value = digits / POWERS_OF_TEN[-exponent];
        return negative ? -value : value;
    }

    private double anyNumber() throws BadInputException {
        return parse(word(), this);
    }

    /** A word as a finite number. @throws BadInputException at the scanner's place */
    static double parse(String word, TextScanner at) throws BadInputException {
        try {
            double value = Double.parseDouble(word);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw at.bad("scene.text.notANumber", shown(word));
        }
        throw at.bad("scene.text.notFinite", shown(word));
    }

    /** A whole number that ends at a blank or at {@code /}. */
    int integer() throws BadInputException {
        int start = position;
        boolean negative = position < text.length && text[position] == '-';
        position += negative ? 1 : 0;
        long value = 0;
        int first = position;
        while (position < text.length && text[position] >= '0' && text[position] <= '9') {
            value = Math.min(value * 10 + (text[position++] - '0'), Integer.MAX_VALUE);
        }
        if (position == first || position < text.length && !endsWord(text[position]) && text[position] != '/') {
            position = start;
            throw bad("scene.text.notAnInteger", shown(word()));
        }
        return (int) (negative ? -value : value);
    }

    /** Steps over the character if it is the next one. */
    boolean skip(char expected) {
        boolean there = at(expected);
        position += there ? 1 : 0;
        return there;
    }

    /** Whether the character is the next one. */
    boolean at(char expected) {
        return position < text.length && text[position] == expected;
    }

    /** Whether a word ends here. */
    boolean atWordEnd() {
        return position >= text.length || endsWord(text[position]);
    }

    static String shown(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    int line() {
        return line;
    }

    /** How much of the text has been read, 0…1. */
    double fraction() {
        return text.length == 0 ? 1 : (double) position / text.length;
    }

    /** Where the last word began. */
    Place place() {
        return new Place(fileName, line, wordStart - lineStart + 1, "");
    }

    BadInputException bad(String key, Object... values) {
        return new BadInputException(place(), key, values);
    }
}
