package org.twinbench.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is also well-formed XML: every element is closed, every text escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds a text only. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that holds nothing, such as an image. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes).append("/>\n");
        return this;
    }

    private StringBuilder start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
            out.append('"');
        }
        return out;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Takes in markup as it is. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c >= ' ' || c == '\n' || c == '\t' ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
