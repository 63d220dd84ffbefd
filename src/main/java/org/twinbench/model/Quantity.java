package org.twinbench.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
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

    /** An SI value for a reader: six digits, in the preferred unit or, where that gives a tiny or huge number, a nearer one. */
    public static Quantity readable(double si, Unit preferred) {
        Unit unit = isPlain(preferred.fromSi(si))
                ? preferred
                : Unit.of(preferred.dimension()).stream()
                        .min(Comparator.comparingDouble(each -> Math.abs(Math.log10(Math.abs(each.fromSi(si))) - 1)))
                        .orElse(preferred);
        double rounded =
                new BigDecimal(unit.fromSi(si)).round(new MathContext(6)).doubleValue();
        return new Quantity(rounded, unit);
    }

    private static boolean isPlain(double value) {
        return value == 0 || Math.abs(value) >= 1e-3 && Math.abs(value) < 1e6;
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
