package org.twinbench.model;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The exponents of the SI base units (SI brochure, BIPM, 9th edition, section 2.3) that make up the unit of an amount:
 * a speed has metre 1 and second -1. The radian counts as a base unit here, so that an angle is no pure number.
 */
public record BaseUnits(int metre, int kilogram, int second, int ampere, int kelvin, int radian) {
    /** Those of a pure number. */
    public static final BaseUnits NONE = new BaseUnits(0, 0, 0, 0, 0, 0);

    private static final String[] SYMBOLS = {"kg", "m", "s", "A", "K", "rad"};

    /** Those of the product of two amounts. */
    public BaseUnits times(BaseUnits other) {
        return new BaseUnits(
                metre + other.metre,
                kilogram + other.kilogram,
                second + other.second,
                ampere + other.ampere,
                kelvin + other.kelvin,
                radian + other.radian);
    }

    /** Those of the quotient of two amounts. */
    public BaseUnits over(BaseUnits other) {
        return times(other.power(-1));
    }

    /** Those of an amount multiplied with itself; {@code exponent} may be negative. */
    public BaseUnits power(int exponent) {
        return new BaseUnits(
                metre * exponent,
                kilogram * exponent,
                second * exponent,
                ampere * exponent,
                kelvin * exponent,
                radian * exponent);
    }

    /** Those of the square root; empty if an exponent is odd. */
    public Optional<BaseUnits> root() {
        boolean even = exponents().allMatch(exponent -> exponent % 2 == 0);
        return even
                ? Optional.of(new BaseUnits(metre / 2, kilogram / 2, second / 2, ampere / 2, kelvin / 2, radian / 2))
                : Optional.empty();
    }

    /** The exponent that is furthest from zero, without its sign. */
    public int highest() {
        return exponents().map(Math::abs).max().orElseThrow();
    }

    private IntStream exponents() {
        return IntStream.of(kilogram, metre, second, ampere, kelvin, radian);
    }

    /** The symbol of the SI unit, such as {@code m/s}, {@code N} or {@code kg·m/K}; {@code 1} for a pure number. */
    @Override
    public String toString() {
        if (equals(NONE)) {
            return "1";
        }
        return Dimension.of(this).map(Dimension::siSymbol).orElseGet(this::fraction);
    }

    private String fraction() {
        String above = product(1);
        String below = product(-1);
        if (below.isEmpty()) {
            return above;
        }
        String divisor = below.contains("·") ? "(" + below + ")" : below;
        return (above.isEmpty() ? "1" : above) + "/" + divisor;
    }

    /** The factors whose exponents have this sign. */
    private String product(int sign) {
        int[] exponents = exponents().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < exponents.length; i++) {
            int exponent = sign * exponents[i];
            if (exponent > 0) {
                text.append(text.isEmpty() ? "" : "·").append(SYMBOLS[i]).append(raised(exponent));
            }
        }
        return text.toString();
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder();
        if (exponent > 1) {
            Integer.toString(exponent).chars().forEach(digit -> text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        }
        return text.toString();
    }
}
