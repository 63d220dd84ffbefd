package org.twinbench.model.expression;

/** How closely the parts of an expression bind, the loosest first. */
enum Level {
    CHOICE,
    OR,
    AND,
    NOT,
    COMPARISON,
    SUM,
    PRODUCT,
    NEGATION,
    POWER,
    OPERAND;

    /** The next closer one. */
    Level tighter() {
        return values()[ordinal() + 1];
    }
}
