package org.twinbench.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Guesses the encoding of a text file: a mark at its beginning, UTF-8 if it is valid, else Chinese or Western. */
final class Encoding {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, isChinese(bytes) ? CHINESE : WESTERN); // every byte has a meaning in both
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Chinese characters are pairs of bytes from A1 on (GB 2312); a Western letter with an accent mostly stands alone. */
    private static boolean isChinese(byte[] bytes) {
        int pairs = 0;
        int single = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            boolean pair = i + 1 < bytes.length && (bytes[i] & 0xFF) >= 0xA1 && (bytes[i + 1] & 0xFF) >= 0xA1;
            if (pair) {
                pairs++;
                i++;
            } else {
                single++;
            }
        }
        return pairs > single;
    }
}
