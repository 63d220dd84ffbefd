package org.twinbench.report;

import java.util.List;
import java.util.Locale;

/**
 * Means by a factor, as small charts side by side on one scale: one line per level of another factor, one line only for a
 * main effect, or points that no line joins.
 */
final class LevelChart {
    /** A mean with its interval, not finite where nothing was measured, at a place 0…1 along the axis. */
    record Mark(double at, double mean, double lo, double hi) {}

    /** Marks that belong together. */
    record Line(String name, boolean joined, List<Mark> marks) {}

    /** One small chart; the levels stand at the middles of equal parts of the axis. */
    record Panel(String title, List<String> levels, List<Line> lines) {}

    private static final int COLUMNS = 4;
    private static final int WIDTH = 230;
    private static final int HEIGHT = 200;
    private static final int LEFT = 52;
    private static final int TOP = 40;
    private static final int BOTTOM = 34;
    private static final int SCALE = 4;

    private final List<Panel> panels;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    LevelChart(List<Panel> panels) {
        this.panels = panels;
        for (Panel panel : panels) {
            panel.lines().stream().flatMap(line -> line.marks().stream()).forEach(this::include);
        }
        if (low > high) {
            low = 0;
            high = 1;
        }
        double margin = high > low ? (high - low) * 0.05 : Math.max(1e-9, Math.abs(high) * 0.05);
        low -= margin;
        high += margin;
    }

    private void include(Mark mark) {
        for (double value : new double[] {mark.mean(), mark.lo(), mark.hi()}) {
            low = Double.isFinite(value) ? Math.min(low, value) : low;
            high = Double.isFinite(value) ? Math.max(high, value) : high;
        }
    }

    /** The drawing as an {@code svg} element, with a title that is read out instead of it. */
    String svg(String title) {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        Html svg = new Html();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + COLUMNS * WIDTH + " " + rows * HEIGHT,
                "role",
                "img",
                "aria-label",
                title);
        for (int i = 0; i < panels.size(); i++) {
            String place = "translate(" + i % COLUMNS * WIDTH + " " + i / COLUMNS * HEIGHT + ")";
            svg.open("g", "transform", place);
            panel(svg, panels.get(i));
            svg.close();
        }
        return svg.close().toString();
    }

    private void panel(Html svg, Panel panel) {
        text(svg, LEFT, 14, "start", panel.title(), "--ink");
        for (int i = 0; i <= SCALE; i++) {
            double value = low + (high - low) * i / SCALE;
            line(svg, LEFT, y(value), WIDTH - 14, y(value), "var(--line)", 1);
            text(svg, LEFT - 6, y(value) + 4, "end", String.format(Locale.ROOT, "%.4g", value), "--soft");
        }
        int count = panel.levels().size();
        for (int i = 0; i < count; i++) {
            text(
                    svg,
                    x(middle(i, count)),
                    HEIGHT - 12,
                    "middle",
                    shortened(panel.levels().get(i)),
                    "--soft");
        }
        for (int n = 0; n < panel.lines().size(); n++) {
            Line line = panel.lines().get(n);
            String color = Style.css(Style.series(n));
            draw(svg, line, color);
            if (panel.lines().size() > 1) {
                text(svg, LEFT + n * 86, 29, "start", "● " + shortened(line.name()), color);
            }
        }
    }

    private void draw(Html svg, Line line, String color) {
        for (int i = 0; i < line.marks().size(); i++) {
            Mark mark = line.marks().get(i);
            double x = x(mark.at());
            if (i > 0 && line.joined()) {
                Mark before = line.marks().get(i - 1);
                line(svg, x(before.at()), y(before.mean()), x, y(mark.mean()), color, 2);
            }
            if (Double.isFinite(mark.lo()) && Double.isFinite(mark.hi())) {
                line(svg, x, y(mark.lo()), x, y(mark.hi()), color, 1);
            }
            svg.empty("circle", "cx", number(x), "cy", number(y(mark.mean())), "r", "4", "fill", color);
        }
    }

    private static double x(double at) {
        return LEFT + (WIDTH - LEFT - 14) * at;
    }

    /** Where a level stands along the axis. */
    static double middle(int level, int count) {
        return (level + 0.5) / count;
    }

    private double y(double value) {
        double share = Double.isFinite(value) ? (value - low) / (high - low) : 0;
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private static String shortened(String text) {
        return text.length() > 12 ? text.substring(0, 11) + "…" : text;
    }

    private static void line(Html svg, double x1, double y1, double x2, double y2, String color, int width) {
        svg.empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "style",
                "stroke: " + color + "; stroke-width: " + width);
    }

    private static void text(Html svg, double x, double y, String anchor, String text, String color) {
        String fill = color.startsWith("--") ? "var(" + color + ")" : color;
        svg.leaf(
                "text",
                text,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor,
                "style",
                "fill: " + fill + "; font-size: 11px");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
