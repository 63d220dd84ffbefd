package org.twinbench.sample.hall;

import org.twinbench.sample.kit.Paint;

/** The colours of the hall: light and calm, one accent for each function, yellow where it matters for safety. */
final class Paints {
    static final Paint WHITE = Paint.satin("machine white", 0xF2F4F5);
    static final Paint LIGHT = Paint.satin("light grey", 0xD3D9DD);
    static final Paint GREY = Paint.satin("mid grey", 0x98A3AB);
    static final Paint DARK = Paint.satin("dark grey", 0x47515A);
    static final Paint BLACK = Paint.matt("black", 0x272C31);
    static final Paint STEEL = Paint.metal("bright steel", 0xB9C2C8);
    static final Paint BELT = Paint.matt("belt rubber", 0x39424A);
    static final Paint GLASS = Paint.satin("tinted glass", 0x5E7F92);
    static final Paint PANE = Paint.satin("window pane", 0xA9C6D6);

    static final Paint MACHINING = Paint.satin("machining blue", 0x1F78A8);
    static final Paint WASHING = Paint.satin("washing cyan", 0x3FB3C8);
    static final Paint PRESSING = Paint.satin("pressing green", 0x4E8F6C);
    static final Paint ELECTRONICS = Paint.satin("electronics crimson", 0xA8446B);
    static final Paint BOARD = Paint.satin("circuit board", 0x2F7D4F);
    static final Paint HEAT = Paint.satin("heating orange", 0xD9763A);
    static final Paint ROBOT = Paint.satin("robot orange", 0xF0812B);
    static final Paint ASSEMBLY = Paint.satin("assembly teal", 0x2FA090);
    static final Paint INSPECTION = Paint.satin("inspection violet", 0x7E67B3);
    static final Paint PACKING = Paint.satin("packing ochre", 0xC98F3D);
    static final Paint CONVEYOR = Paint.satin("conveyor blue-grey", 0x7B93A6);
    static final Paint STORAGE = Paint.satin("rack blue", 0x2E5F93);
    static final Paint BEAM = Paint.satin("rack orange", 0xE8883A);
    static final Paint LOGISTICS = Paint.satin("vehicle green", 0x63B246);

    static final Paint SAFETY = Paint.satin("safety yellow", 0xF5BE1B);
    static final Paint RED = Paint.satin("signal red", 0xCF3A36);
    static final Paint LAMP_GREEN = Paint.glowing("lamp green", 0x46C96B, 0.6);
    static final Paint LAMP_AMBER = Paint.glowing("lamp amber", 0xF2B134, 0.25);
    static final Paint LAMP_RED = Paint.glowing("lamp red", 0xD8473F, 0.2);
    static final Paint LAMP = Paint.glowing("lamp white", 0xFFFDF4, 0.8);

    static final Paint STRUCTURE = Paint.satin("structural steel", 0x9DABB5);
    static final Paint WALL = Paint.matt("wall panel", 0xE7EAEC);
    static final Paint PLINTH = Paint.matt("wall plinth", 0x8F9AA2);
    static final Paint CUT = Paint.matt("cut edge", 0x5A656E);
    static final Paint CONCRETE = Paint.matt("concrete", 0xC4C7C6);
    static final Paint ASPHALT = Paint.matt("asphalt", 0x7D8387);
    static final Paint AISLE = Paint.matt("aisle", 0xA3AEB6);
    static final Paint WALKWAY = Paint.matt("walkway", 0x8FC0A1);
    static final Paint ZONE = Paint.matt("work zone", 0xCBD8E0);
    static final Paint LINE = Paint.matt("line yellow", 0xF2C230);
    static final Paint LINE_WHITE = Paint.matt("line white", 0xF7F8F8);
    static final Paint MAT = Paint.matt("standing mat", 0x66747E);

    static final Paint WOOD = Paint.matt("pallet wood", 0xC9A878);
    static final Paint CARTON = Paint.matt("carton", 0xCBA877);
    static final Paint CARTON_TAPE = Paint.matt("carton tape", 0xB78F5C);
    static final Paint BIN_BLUE = Paint.satin("bin blue", 0x4A8CC4);
    static final Paint BIN_GREY = Paint.satin("bin grey", 0xA7B0B6);
    static final Paint CASTING = Paint.metal("casting", 0x9BA0A3);
    static final Paint FILM = Paint.satin("wrapped goods", 0xDCE6EA);
    static final Paint CHIPS = Paint.metal("chips", 0x8C8579);

    static final Paint SKIN = Paint.matt("skin", 0xD9A583);
    static final Paint HAIR_HELMET = Paint.satin("helmet", 0xF4F4F0);
    static final Paint TROUSERS = Paint.matt("trousers", 0x3C4A5C);
    static final Paint JACKET = Paint.matt("jacket", 0x3E6E9C);
    static final Paint VEST = Paint.matt("high-visibility vest", 0xF28A1E);

    private Paints() {}
}
