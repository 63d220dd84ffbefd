package org.twinbench.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with the unit it was written in; {@link #si()} is what the engines compute with. */
public record Quantity(double value, Unit unit) {
    private static final Pattern TEXT =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(\\S*)\\s*");

    /** The value in the SI unit of its dimension. */
    public double si() {
        return unit.toSi(value);
    }

    /** The same amount in another unit of the same dimension. */
    public Quantity in(Unit other) {
        if (other.dimension() != unit.dimension()) {
            throw new IllegalArgumentException(unit + " cannot be shown in " + other);
        }
        return new Quantity(other.fromSi(si()), other);
    }

    /** Reads {@code 3.5 min}; empty if the text is no finite number with a known unit. A bare number has the unit ONE. */
    public static Optional<Quantity> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        return Unit.ofSymbol(matcher.group(2))
                .map(unit -> new Quantity(number, unit))
                .filter(quantity -> Double.isFinite(quantity.si()));
    }

    @Override
    public String toString() {
        String number = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
    }
}
