package org.twinbench.model.expression;

/**
 * Where in its text a part of an expression begins, counted from one; zero if it was not read from a text. It takes
 * no part in equality: two expressions are equal if they say the same, wherever that is written.
 */
public record Column(int number) {
    /** The place of what was not read from a text. */
    public static final Column NONE = new Column(0);

    @Override
    public boolean equals(Object other) {
        return other instanceof Column;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
