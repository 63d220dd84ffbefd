package org.twinbench.model;

import java.util.Arrays;
import java.util.Optional;

/** A physical dimension with the SI unit in which every value of it is held inside the program. */
public enum Dimension {
    NONE("", BaseUnits.NONE),
    COUNT("", BaseUnits.NONE),
    RATIO("", BaseUnits.NONE),
    LENGTH("m", new BaseUnits(1, 0, 0, 0, 0, 0)),
    AREA("m²", new BaseUnits(2, 0, 0, 0, 0, 0)),
    VOLUME("m³", new BaseUnits(3, 0, 0, 0, 0, 0)),
    ANGLE("rad", new BaseUnits(0, 0, 0, 0, 0, 1)),
    TIME("s", new BaseUnits(0, 0, 1, 0, 0, 0)),
    SPEED("m/s", new BaseUnits(1, 0, -1, 0, 0, 0)),
    ACCELERATION("m/s²", new BaseUnits(1, 0, -2, 0, 0, 0)),
    RATE("1/s", new BaseUnits(0, 0, -1, 0, 0, 0)),
    MASS("kg", new BaseUnits(0, 1, 0, 0, 0, 0)),
    FORCE("N", new BaseUnits(1, 1, -2, 0, 0, 0)),
    PRESSURE("Pa", new BaseUnits(-1, 1, -2, 0, 0, 0)),
    TEMPERATURE("K", new BaseUnits(0, 0, 0, 0, 1, 0)),
    ENERGY("J", new BaseUnits(2, 1, -2, 0, 0, 0)),
    POWER("W", new BaseUnits(2, 1, -3, 0, 0, 0)),
    VOLTAGE("V", new BaseUnits(2, 1, -3, -1, 0, 0)),
    CURRENT("A", new BaseUnits(0, 0, 0, 1, 0, 0)),
    FLOW("m³/s", new BaseUnits(3, 0, -1, 0, 0, 0));

    private final String siSymbol;
    private final BaseUnits baseUnits;

    Dimension(String siSymbol, BaseUnits baseUnits) {
        this.siSymbol = siSymbol;
        this.baseUnits = baseUnits;
    }

    /** The symbol of the SI unit; empty for pure numbers. */
    public String siSymbol() {
        return siSymbol;
    }

    /** What the SI unit is made of; several dimensions of pure numbers have the same. */
    public BaseUnits baseUnits() {
        return baseUnits;
    }

    /** The dimension made of these base units, if it has a name; {@link #NONE} for pure numbers. */
    public static Optional<Dimension> of(BaseUnits units) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.baseUnits.equals(units))
                .findFirst();
    }
}
