package org.twinbench.scene.io;

import java.util.Map;

/**
 * What stands behind {@code map_Kd}: options with their values, then the name of a picture, which may have spaces in it
 * (Wavefront, Object Files appendix B1, "texture map options").
 *
 * @param picture the file's name as it is written
 * @param placed whether the options scale, shift or distort the picture
 */
record MapStatement(String picture, boolean placed) {
    /** The most values that an option takes; of those in {@link #PLACING} the second and third may be left out. */
    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("-blendu", 1),
            Map.entry("-blendv", 1),
            Map.entry("-boost", 1),
            Map.entry("-bm", 1),
            Map.entry("-cc", 1),
            Map.entry("-clamp", 1),
            Map.entry("-colorspace", 1),
            Map.entry("-imfchan", 1),
            Map.entry("-mm", 2),
            Map.entry("-texres", 1),
            Map.entry("-type", 1));

    private static final Map<String, Integer> PLACING = Map.of("-o", 3, "-s", 3, "-t", 3);
    private static final String NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?";

    static MapStatement of(String statement) {
        String rest = statement.strip();
        boolean placed = false;
        while (VALUES.containsKey(word(rest)) || PLACING.containsKey(word(rest))) {
            String option = word(rest);
            rest = behind(rest);
            boolean placing = PLACING.containsKey(option);
            int values = placing ? PLACING.get(option) : VALUES.get(option);
            for (int i = 0; i < values && (!placing || word(rest).matches(NUMBER)); i++) {
                rest = behind(rest);
            }
            placed |= placing;
        }
        return new MapStatement(rest, placed);
    }

    private static String word(String text) {
        return text.split("\\s", 2)[0];
    }

    private static String behind(String text) {
        return text.substring(word(text).length()).strip();
    }
}
