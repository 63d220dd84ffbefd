package org.twinbench.model;

/** A physical dimension with the SI unit in which every value of it is held inside the program. */
public enum Dimension {
    NONE(""),
    COUNT(""),
    RATIO(""),
    LENGTH("m"),
    AREA("m²"),
    VOLUME("m³"),
    ANGLE("rad"),
    TIME("s"),
    SPEED("m/s"),
    ACCELERATION("m/s²"),
    RATE("1/s"),
    MASS("kg"),
    FORCE("N"),
    PRESSURE("Pa"),
    TEMPERATURE("K"),
    ENERGY("J"),
    POWER("W"),
    VOLTAGE("V"),
    CURRENT("A"),
    FLOW("m³/s");

    private final String siSymbol;

    Dimension(String siSymbol) {
        this.siSymbol = siSymbol;
    }

    /** The symbol of the SI unit; empty for pure numbers. */
    public String siSymbol() {
        return siSymbol;
    }
}
