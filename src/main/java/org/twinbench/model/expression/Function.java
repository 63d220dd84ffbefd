package org.twinbench.model.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions; {@code if} is one more way to write a choice. */
public enum Function {
    /** The least of two or more amounts of one dimension. */
    MIN(2, Integer.MAX_VALUE),
    /** The greatest of two or more amounts of one dimension. */
    MAX(2, Integer.MAX_VALUE),
    /** An amount without its sign. */
    ABS(1, 1),
    /** The square root, of amounts too: that of an area is a length. */
    SQRT(1, 1),
    /** The greatest whole number that is not above a number. */
    FLOOR(1, 1),
    /** The least whole number that is not below a number. */
    CEIL(1, 1),
    /** The nearest whole number; a half goes away from zero. */
    ROUND(1, 1),
    /** The power of Euler's number. */
    EXP(1, 1),
    /** The natural logarithm. */
    LOG(1, 1);

    /** How a choice is written as a function. */
    static final String IF = "if";

    private final int least;
    private final int most;

    Function(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** How it is written. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes so many arguments. */
    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** How many arguments it takes at least. */
    int least() {
        return least;
    }

    static Optional<Function> of(String symbol) {
        return Arrays.stream(values())
                .filter(function -> function.symbol().equals(symbol))
                .findFirst();
    }

    static List<String> symbols() {
        return Arrays.stream(values()).map(Function::symbol).toList();
    }
}
