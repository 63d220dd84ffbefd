package org.twinbench.report;

import java.util.Locale;
import org.twinbench.experiment.analysis.Activity;

/** What drawings made of rectangles and bands share: the frame, figures and colours. */
final class Drawing {
    static final int WIDTH = 900;

    private Drawing() {}

    /** Opens a drawing that scales with the page; to be closed by the caller. */
    static void open(Html html, int height, String title) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                title);
    }

    /** A rectangle with a text that shows when it is pointed at. */
    static void box(Html html, double x, double y, double width, double height, String colour, String tip) {
        html.open("rect", "x", at(x), "y", at(y), "width", at(width), "height", at(height), "fill", colour);
        html.leaf("title", tip).close();
    }

    static void text(Html html, double x, double y, String anchor, String text) {
        html.leaf(
                "text", text, "x", at(x), "y", at(y), "text-anchor", anchor, "font-size", "11", "fill", "currentColor");
    }

    static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f %%", 100 * share) : "–";
    }

    static String colour(Activity activity) {
        return Style.css(Style.state(activity.state()));
    }
}
