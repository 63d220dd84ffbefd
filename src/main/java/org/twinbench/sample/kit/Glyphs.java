package org.twinbench.sample.kit;

import java.util.Map;
import java.util.TreeMap;

/** Dot-matrix letters, 5 wide and 7 high, for signs and displays: no font of the machine is needed. */
final class Glyphs {
    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    /** A letter and its seven rows, five bits each, the leftmost dot the highest bit. */
    private static final String TABLE = """
            0 0E 11 13 15 19 11 0E
            1 04 0C 04 04 04 04 0E
            2 0E 11 01 02 04 08 1F
            3 1F 02 04 02 01 11 0E
            4 02 06 0A 12 1F 02 02
            5 1F 10 1E 01 01 11 0E
            6 06 08 10 1E 11 11 0E
            7 1F 01 02 04 08 08 08
            8 0E 11 11 0E 11 11 0E
            9 0E 11 11 0F 01 02 0C
            A 0E 11 11 1F 11 11 11
            B 1E 11 11 1E 11 11 1E
            C 0E 11 10 10 10 11 0E
            D 1C 12 11 11 11 12 1C
            E 1F 10 10 1E 10 10 1F
            F 1F 10 10 1E 10 10 10
            G 0E 11 10 17 11 11 0F
            H 11 11 11 1F 11 11 11
            I 0E 04 04 04 04 04 0E
            J 07 02 02 02 02 12 0C
            K 11 12 14 18 14 12 11
            L 10 10 10 10 10 10 1F
            M 11 1B 15 15 11 11 11
            N 11 11 19 15 13 11 11
            O 0E 11 11 11 11 11 0E
            P 1E 11 11 1E 10 10 10
            Q 0E 11 11 11 15 12 0D
            R 1E 11 11 1E 14 12 11
            S 0F 10 10 0E 01 01 1E
            T 1F 04 04 04 04 04 04
            U 11 11 11 11 11 11 0E
            V 11 11 11 11 11 0A 04
            W 11 11 11 15 15 15 0A
            X 11 11 0A 04 0A 11 11
            Y 11 11 11 0A 04 04 04
            Z 1F 01 02 04 08 10 1F
            - 00 00 00 1F 00 00 00
            + 00 04 04 1F 04 04 00
            . 00 00 00 00 00 0C 0C
            % 18 19 02 04 08 13 03
            > 08 04 02 01 02 04 08
            < 02 04 08 10 08 04 02
            """;

    private static final Map<Character, int[]> ROWS = rows();

    private Glyphs() {}

    /** Whether a dot of a letter is inked; letters not in the table are blank. */
    static boolean inked(char letter, int column, int row) {
        int[] rows = ROWS.get(letter);
        return rows != null && (rows[row] >> WIDTH - 1 - column & 1) == 1;
    }

    private static Map<Character, int[]> rows() {
        Map<Character, int[]> all = new TreeMap<>();
        for (String line : TABLE.lines().toList()) {
            int[] rows = new int[HEIGHT];
            for (int i = 0; i < HEIGHT; i++) {
                rows[i] = Integer.parseInt(line.substring(2 + 3 * i, 4 + 3 * i), 16);
            }
            all.put(line.charAt(0), rows);
        }
        return Map.copyOf(all);
    }
}
