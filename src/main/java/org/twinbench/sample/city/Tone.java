package org.twinbench.sample.city;

/** The colours of the district, as an architect's model has them: pale buildings, red and slate roofs, soft green. */
enum Tone {
    PLASTER(0xEFE9DF),
    SAND(0xE2D3BC),
    BRICK(0xD3AC94),
    CONCRETE(0xD6D9DA),
    GLASS(0x86A9BF),
    DARK_GLASS(0x5E8299),
    TILE(0xB46C56),
    SLATE(0x6E7B86),
    FLAT_ROOF(0xC5C9CA),
    GREEN_ROOF(0x9DBB8A),
    METAL(0xB6C2CB),
    PLANT_ROOF(0xA9BCCB),
    ASPHALT(0x7F868B),
    MARKING(0xF4F4F0),
    PAVEMENT(0xCBC8C1),
    PLAZA(0xDDD5C7),
    GRASS(0xB4CF9C),
    LAWN(0xA3C48C),
    WATER(0x7FB4D2),
    QUAY(0xB5B0A6),
    CROWN(0x7FAF6B),
    CROWN_DARK(0x648F5A),
    TRUNK(0x8B7560),
    POLE(0x6C7780),
    LAMP(0xFFF3CC),
    STEEL(0x8E9AA3),
    COPPER(0xC8843F),
    TRACK(0xC7745C);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green, blue, each 0 … 1. */
    double[] components() {
        return new double[] {(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }
}
