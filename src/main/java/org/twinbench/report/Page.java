package org.twinbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.twinbench.model.Messages;

/** The frame of every report: head with its own style sheet, and the opening of the body. */
final class Page {
    private Page() {}

    /** A page with its title, kicker and lead open at the place where the first section goes. */
    static Html begin(String title, String kicker, String heading, String lead, Messages messages) throws IOException {
        Html html = new Html().markup("<!DOCTYPE html>\n");
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                messages.locale().getLanguage());
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title);
        html.open("style").markup(css()).close().close();
        html.open("body").open("main").open("header");
        html.leaf("p", kicker, "class", "kicker").leaf("h1", heading);
        if (!lead.isBlank()) {
            html.leaf("p", lead, "class", "lead");
        }
        return html.close();
    }

    private static String css() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Closes what {@link #begin} opened. */
    static String end(Html html) {
        return html.close().close().close().toString();
    }

    /** A section with its heading; to be closed by the caller. */
    static void section(Html html, String heading) {
        html.open("section").leaf("h2", heading);
    }
}
