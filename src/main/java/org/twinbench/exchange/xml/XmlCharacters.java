package org.twinbench.exchange.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML document in the encoding that its mark or its declaration names. The parser of the JDK could find it
 * out too, but prints to the console what it cannot decode.
 */
final class XmlCharacters {
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlCharacters() {}

    /** @throws CharacterCodingException if there are bytes that are no characters in this encoding */
    static String strict(byte[] bytes) throws CharacterCodingException {
        return plain(charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }

    /** The beginning of a document, which may end within a character. */
    static String beginning(byte[] bytes) {
        return plain(new String(bytes, charset(bytes)));
    }

    private static String plain(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-8 unless something else is said; of an encoding that is not known, UTF-8 too. */
    static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0x003C) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == 0x3C00) {
            return StandardCharsets.UTF_16LE;
        }
        String begin = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(begin);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
