package org.twinbench.sample.hall;

import java.util.List;
import org.twinbench.sample.kit.Paint;
import org.twinbench.sample.kit.Picture;

/** The printed surfaces of the hall: floor, stripes, displays and signs. */
final class Prints {
    /** Texts of the signs, from above. */
    static final List<String> SIGNS = List.of(
            "01 RAW STORE",
            "02 MACHINING",
            "03 WASH + PRESS",
            "04 ASSEMBLY",
            "05 INSPECTION",
            "06 PACKING",
            "07 DISPATCH",
            "AGV CHARGING",
            "08 ELECTRONICS");

    private static final int SIGN_WIDTH = 256;
    private static final int SIGN_HEIGHT = 32;

    /** Concrete cast in 6 m fields with saw-cut joints; one picture is one field. */
    static final Paint FLOOR = Paint.printed(floor());
    /** Yellow and black, for edges that people could run into. */
    static final Paint HAZARD = Paint.printed(new Picture("hazard stripes", 64, 64, 0xF5BE1B).stripes(16, 0x2B2F33));
    /** A machine's display: a chart, a status bar, values. */
    static final Paint DISPLAY = Paint.printed(display());
    /** All signs above one another, see {@link #SIGNS}. */
    static final Paint SIGN = Paint.printed(signs());

    private Prints() {}

    private static Picture floor() {
        int size = 256;
        Picture picture = new Picture("concrete floor", size, size, 0xC3C8CA);
        long state = 20_260_105;
        for (int i = 0; i < 5200; i++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            int x = (int) (state >>> 33) % size;
            int y = (int) (state >>> 45) % size;
            int shade = (int) (state >>> 60) % 3;
            picture.rectangle(x, y, 2 + shade, 1 + shade, new int[] {0xC0C5C7, 0xC6CBCD, 0xC1C7C9}[shade]);
        }
        picture.rectangle(0, 0, size, 1, 0xA6ACAF).rectangle(0, 0, 1, size, 0xA6ACAF);
        return picture;
    }

    private static Picture display() {
        Picture picture = new Picture("display", 128, 96, 0x12222E);
        picture.rectangle(0, 0, 128, 14, 0x1F78A8).text("AUTO", 5, 3, 1, 0xFFFFFF);
        picture.disc(118, 7, 4, 0x58D684);
        int[] heights = {12, 20, 17, 30, 26, 34, 29, 38};
        for (int i = 0; i < heights.length; i++) {
            picture.rectangle(8 + 9 * i, 64 - heights[i], 6, heights[i], i == 7 ? 0xF2B134 : 0x46A6D8);
        }
        picture.rectangle(6, 65, 74, 1, 0x7FA3B8);
        picture.text("87%", 88, 26, 2, 0xE6F2F8).text("OEE", 88, 44, 1, 0x7FA3B8);
        picture.rectangle(8, 76, 112, 5, 0x27465A).rectangle(8, 76, 78, 5, 0x58D684);
        picture.rectangle(8, 86, 112, 4, 0x27465A).rectangle(8, 86, 40, 4, 0x46A6D8);
        return picture;
    }

    private static Picture signs() {
        Picture picture = new Picture("signs", SIGN_WIDTH, SIGN_HEIGHT * SIGNS.size(), 0x24506E);
        for (int i = 0; i < SIGNS.size(); i++) {
            int top = SIGN_HEIGHT * i;
            picture.rectangle(0, top, SIGN_WIDTH, 2, 0xF5BE1B)
                    .rectangle(0, top + SIGN_HEIGHT - 2, SIGN_WIDTH, 2, 0xF5BE1B);
            int x = (SIGN_WIDTH - Picture.textWidth(SIGNS.get(i), 2)) / 2;
            picture.text(SIGNS.get(i), x, top + 9, 2, 0xFFFFFF);
        }
        return picture;
    }
}
