package org.twinbench.report;

import java.util.List;
import java.util.Locale;

/**
 * Estimates with their intervals one below the other, against the line of no effect; those whose interval leaves it out
 * are in colour.
 */
final class ForestChart {
    /** An estimate with its label, the text at the right, and its interval, all in one unit. */
    record Row(String label, String text, double value, double lo, double hi) {
        boolean isClear() {
            return lo > 0 || hi < 0;
        }
    }

    private static final int WIDTH = 920;
    private static final int LEFT = 270;
    private static final int RIGHT = 190;
    private static final int ROW = 30;
    private static final int TOP = 8;
    private static final int BOTTOM = 30;
    private static final String GREY = "#8a97a5";

    private final List<Row> rows;
    private final String unit;
    private final double reach;

    /** @param unit what the axis counts, such as a percent sign */
    ForestChart(List<Row> rows, String unit) {
        this.rows = rows;
        this.unit = unit;
        double widest = rows.stream()
                .mapToDouble(row -> Math.max(Math.abs(row.lo()), Math.abs(row.hi())))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        reach = widest > 0 ? widest * 1.05 : 1;
    }

    /** The drawing as an {@code svg} element, with a title that is read out instead of it. */
    String svg(String title) {
        int height = TOP + ROW * rows.size() + BOTTOM;
        Html svg = new Html();
        svg.open(
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
        grid(svg, height - BOTTOM);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * i + ROW / 2);
        }
        return svg.close().toString();
    }

    private void grid(Html svg, int bottom) {
        double step = step();
        for (double x = -Math.floor(reach / step) * step; x <= reach; x += step) {
            boolean zero = Math.abs(x) < step / 2;
            line(svg, x(x), TOP, x(x), bottom, "stroke: var(" + (zero ? "--soft" : "--line") + ")", 1);
            String text = zero ? "0" : String.format(Locale.ROOT, "%+.4g", x).replaceAll("(\\.\\d*?)0+$", "$1");
            label(svg, x(x), bottom + 18, "middle", text.replaceAll("\\.$", "") + " " + unit, "--soft");
        }
    }

    /** About four steps on each side, of 1, 2 or 5 times a power of ten. */
    private double step() {
        double power = Math.pow(10, Math.floor(Math.log10(reach / 3)));
        double digit = reach / 3 / power;
        return power * (digit < 2 ? 1 : digit < 5 ? 2 : 5);
    }

    private double x(double value) {
        double middle = LEFT + (WIDTH - LEFT - RIGHT) / 2.0;
        return middle + value / reach * (WIDTH - LEFT - RIGHT) / 2.0;
    }

    private void row(Html svg, Row row, int y) {
        String color = row.isClear() ? Style.css(Style.series(row.value() > 0 ? 0 : 1)) : GREY;
        label(svg, LEFT - 12, y + 4, "end", row.label(), "--ink");
        if (Double.isFinite(row.lo()) && Double.isFinite(row.hi())) {
            line(svg, x(row.lo()), y, x(row.hi()), y, "stroke: " + color, 3);
            line(svg, x(row.lo()), y - 5, x(row.lo()), y + 5, "stroke: " + color, 2);
            line(svg, x(row.hi()), y - 5, x(row.hi()), y + 5, "stroke: " + color, 2);
        }
        if (Double.isFinite(row.value())) {
            svg.empty("circle", "cx", number(x(row.value())), "cy", number(y), "r", "5", "fill", color);
        }
        label(svg, WIDTH - RIGHT + 14, y + 4, "start", row.text(), row.isClear() ? "--ink" : "--soft");
    }

    private static void line(Html svg, double x1, double y1, double x2, double y2, String style, int width) {
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
                style + "; stroke-width: " + width);
    }

    private static void label(Html svg, double x, double y, String anchor, String text, String color) {
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
                "fill: var(" + color + "); font-size: 12.5px");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
