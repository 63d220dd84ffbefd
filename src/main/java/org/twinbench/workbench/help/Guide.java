package org.twinbench.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user guide, read from its Markdown text: headings, paragraphs, tables, pictures; emphasis and code within a line. */
record Guide(List<Block> blocks) {
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");
    /** A picture in a paragraph of its own; of its address only the name of the file matters here. */
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\((?:[^)]*/)?([^/)]+)\\)");

    /** A part of the guide that stands by itself. */
    sealed interface Block {}

    record Heading(int level, List<Span> text) implements Block {}

    record Paragraph(List<Span> text) implements Block {}

    /** The first row is the header; a cell is a list of spans. */
    record Table(List<List<List<Span>>> rows) implements Block {}

    /** @param file its name among the pictures of the installation */
    record Picture(String caption, String file) implements Block {}

    /** How letters look. */
    enum Style {
        PLAIN,
        EMPHASIS,
        STRONG,
        CODE
    }

    /** Letters of one style. */
    record Span(Style style, String text) {}

    /** The guide in English or Chinese. */
    static Guide in(Locale locale) {
        String file = "zh".equals(locale.getLanguage()) ? "guide_zh.md" : "guide_en.md";
        try (InputStream in = Guide.class.getResourceAsStream("/org/twinbench/guide/" + file)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guide parse(String markdown) {
        return new Guide(Arrays.stream(markdown.split("\n\\s*\n"))
                .map(String::strip)
                .filter(chunk -> !chunk.isEmpty())
                .map(Guide::block)
                .toList());
    }

    private static Block block(String chunk) {
        if (chunk.startsWith("#")) {
            String text = chunk.replaceFirst("#+", "");
            return new Heading(chunk.length() - text.length(), spans(text.strip()));
        }
        Matcher picture = PICTURE.matcher(chunk);
        if (picture.matches()) {
            return new Picture(picture.group(1), picture.group(2));
        }
        if (chunk.startsWith("|")) {
            return new Table(chunk.lines()
                    .filter(line -> !line.matches("[|\\s:-]+"))
                    .map(Guide::cells)
                    .toList());
        }
        return new Paragraph(spans(joined(chunk)));
    }

    /** Lines are joined by a space, except between Chinese letters. */
    private static String joined(String chunk) {
        return chunk.replaceAll(
                        "(?<=[\\u3000-\\u9FFF\\uFF00-\\uFFEF])\\s*\n\\s*(?=[\\u3000-\\u9FFF\\uFF00-\\uFFEF])", "")
                .replaceAll("\\s*\n\\s*", " ");
    }

    private static List<List<Span>> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|"))
                .map(cell -> spans(cell.strip()))
                .toList();
    }

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SPAN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                spans.add(new Span(Style.PLAIN, text.substring(end, matcher.start())));
            }
            spans.add(styled(matcher));
            end = matcher.end();
        }
        if (end < text.length()) {
            spans.add(new Span(Style.PLAIN, text.substring(end)));
        }
        return spans;
    }

    private static Span styled(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Span(Style.CODE, matcher.group(1));
        }
        return matcher.group(2) != null
                ? new Span(Style.STRONG, matcher.group(2))
                : new Span(Style.EMPHASIS, matcher.group(3));
    }
}
