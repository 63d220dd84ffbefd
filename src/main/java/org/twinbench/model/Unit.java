package org.twinbench.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A unit that users write and read: {@code si = value * factor + offset}.
 * Factors follow the SI brochure (BIPM, 9th edition, tables 2, 4 and 8); they are exact for every unit listed here.
 */
public enum Unit {
    ONE("", Dimension.NONE, 1),
    PIECE("pcs", Dimension.COUNT, 1),
    FRACTION("1", Dimension.RATIO, 1),
    PERCENT("%", Dimension.RATIO, 0.01),
    METRE("m", Dimension.LENGTH, 1),
    MILLIMETRE("mm", Dimension.LENGTH, 1e-3),
    CENTIMETRE("cm", Dimension.LENGTH, 1e-2),
    KILOMETRE("km", Dimension.LENGTH, 1e3),
    SQUARE_METRE("m²", Dimension.AREA, 1),
    CUBIC_METRE("m³", Dimension.VOLUME, 1),
    LITRE("L", Dimension.VOLUME, 1e-3),
    RADIAN("rad", Dimension.ANGLE, 1),
    DEGREE("°", Dimension.ANGLE, Math.PI / 180),
    SECOND("s", Dimension.TIME, 1),
    MILLISECOND("ms", Dimension.TIME, 1e-3),
    MINUTE("min", Dimension.TIME, 60),
    HOUR("h", Dimension.TIME, 3600),
    DAY("d", Dimension.TIME, 86_400),
    WEEK("week", Dimension.TIME, 604_800),
    METRE_PER_SECOND("m/s", Dimension.SPEED, 1),
    METRE_PER_MINUTE("m/min", Dimension.SPEED, 1.0 / 60),
    KILOMETRE_PER_HOUR("km/h", Dimension.SPEED, 1 / 3.6),
    METRE_PER_SECOND_SQUARED("m/s²", Dimension.ACCELERATION, 1),
    PER_SECOND("1/s", Dimension.RATE, 1),
    PER_MINUTE("1/min", Dimension.RATE, 1.0 / 60),
    PER_HOUR("1/h", Dimension.RATE, 1.0 / 3600),
    PER_DAY("1/d", Dimension.RATE, 1.0 / 86_400),
    KILOGRAM("kg", Dimension.MASS, 1),
    GRAM("g", Dimension.MASS, 1e-3),
    TONNE("t", Dimension.MASS, 1e3),
    NEWTON("N", Dimension.FORCE, 1),
    PASCAL("Pa", Dimension.PRESSURE, 1),
    KILOPASCAL("kPa", Dimension.PRESSURE, 1e3),
    BAR("bar", Dimension.PRESSURE, 1e5),
    KELVIN("K", Dimension.TEMPERATURE, 1),
    CELSIUS("°C", Dimension.TEMPERATURE, 1, 273.15),
    JOULE("J", Dimension.ENERGY, 1),
    KILOJOULE("kJ", Dimension.ENERGY, 1e3),
    WATT_HOUR("Wh", Dimension.ENERGY, 3600),
    KILOWATT_HOUR("kWh", Dimension.ENERGY, 3.6e6),
    MEGAWATT_HOUR("MWh", Dimension.ENERGY, 3.6e9),
    WATT("W", Dimension.POWER, 1),
    KILOWATT("kW", Dimension.POWER, 1e3),
    MEGAWATT("MW", Dimension.POWER, 1e6),
    VOLT("V", Dimension.VOLTAGE, 1),
    KILOVOLT("kV", Dimension.VOLTAGE, 1e3),
    AMPERE("A", Dimension.CURRENT, 1),
    CUBIC_METRE_PER_SECOND("m³/s", Dimension.FLOW, 1),
    CUBIC_METRE_PER_HOUR("m³/h", Dimension.FLOW, 1.0 / 3600),
    LITRE_PER_SECOND("L/s", Dimension.FLOW, 1e-3);

    private final String symbol;
    private final Dimension dimension;
    private final double factor;
    private final double offset;

    Unit(String symbol, Dimension dimension, double factor) {
        this(symbol, dimension, factor, 0);
    }

    Unit(String symbol, Dimension dimension, double factor, double offset) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
        this.offset = offset;
    }

    /** The symbol as written after a number; empty for a pure number. */
    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** Converts a value in this unit to SI. */
    public double toSi(double value) {
        return value * factor + offset;
    }

    /** Converts an SI value to this unit. */
    public double fromSi(double si) {
        return (si - offset) / factor;
    }

    /** The unit written with this symbol ({@code m2} and {@code m^2} stand for {@code m²}), if there is one. */
    public static Optional<Unit> ofSymbol(String text) {
        String symbol = text.strip().replace("^", "").replace("2", "²").replace("3", "³");
        String plain = switch (symbol) {
            case "l" -> "L";
            case "deg" -> "°";
            case "degC" -> "°C";
            default -> symbol;
        };
        return Arrays.stream(values()).filter(unit -> unit.symbol.equals(plain)).findFirst();
    }

    /** All units of one dimension, the SI unit first. */
    public static List<Unit> of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> unit.dimension == dimension)
                .toList();
    }

    /** The SI unit of a dimension. */
    public static Unit si(Dimension dimension) {
        return of(dimension).getFirst();
    }
}
