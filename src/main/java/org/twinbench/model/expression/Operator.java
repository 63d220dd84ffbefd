package org.twinbench.model.expression;

import java.util.Arrays;
import java.util.Optional;

/** The operators between two operands, the loosest binding first; those on one level read from left to right. */
public enum Operator {
    OR("or", Level.OR),
    AND("and", Level.AND),
    EQUAL("==", Level.COMPARISON),
    UNEQUAL("!=", Level.COMPARISON),
    LESS("<", Level.COMPARISON),
    AT_MOST("<=", Level.COMPARISON),
    GREATER(">", Level.COMPARISON),
    AT_LEAST(">=", Level.COMPARISON),
    PLUS("+", Level.SUM),
    MINUS("-", Level.SUM),
    TIMES("*", Level.PRODUCT),
    OVER("/", Level.PRODUCT),
    POWER("^", Level.POWER);

    private final String symbol;
    private final Level level;

    Operator(String symbol, Level level) {
        this.symbol = symbol;
        this.level = level;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** How closely it binds. */
    Level level() {
        return level;
    }

    /** The operator of a level that is written so. */
    static Optional<Operator> of(String symbol, Level level) {
        return Arrays.stream(values())
                .filter(operator -> operator.level == level && operator.symbol.equals(symbol))
                .findFirst();
    }
}
