package org.twinbench.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The look of charts: no frames, hairline grid, quiet axes, colours that stay apart (after Okabe and Ito, 2008). */
final class Style {
    /** Stands for the page's text colour, which differs between light and dark: the style sheet replaces it. */
    static final Color INK = new Color(1, 2, 3);
    /** Stands for the page's colour of hairlines. */
    static final Color HAIRLINE = new Color(3, 2, 1);

    static final Color NOTHING = new Color(0, 0, 0, 0);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private static final int[] SERIES = {0x2F6FDE, 0xE08A00, 0x1A9E77, 0xC2478F, 0x7A5CD6, 0x4FA3C7, 0x9A7B2F, 0xB5473C
    };
    private static final Map<String, Integer> STATES = Map.of(
            "working", 0x1A9E77,
            "idle", 0xB4BECA,
            "starved", 0x8FB8DE,
            "blocked", 0xE0A100,
            "failed", 0xD1495B,
            "repair", 0xD1495B,
            "setup", 0x7A5CD6,
            "maintenance", 0x4FA3C7,
            "off", 0x6B7785);

    private Style() {}

    static Color series(int number) {
        return new Color(SERIES[number % SERIES.length]);
    }

    /** The colour of a state, the same in every chart; unknown ones get one by their name. */
    static Color state(String state) {
        Integer rgb = STATES.get(state);
        return rgb == null ? series(Math.floorMod(state.hashCode(), SERIES.length)) : new Color(rgb);
    }

    static String css(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
    }

    static void apply(JFreeChart chart) {
        chart.setBackgroundPaint(NOTHING);
        chart.setPadding(new RectangleInsets(4, 4, 4, 8));
        if (chart.getLegend() != null) {
            chart.getLegend().setPosition(RectangleEdge.TOP);
            chart.getLegend().setBackgroundPaint(NOTHING);
            chart.getLegend().setFrame(BlockBorder.NONE);
            chart.getLegend().setItemFont(LABEL);
            chart.getLegend().setItemPaint(INK);
        }
        if (chart.getPlot() instanceof XYPlot plot) {
            apply(plot);
        }
    }

    private static void apply(XYPlot plot) {
        plot.setBackgroundPaint(NOTHING);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(HAIRLINE);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(new RectangleInsets(4, 4, 4, 4));
        apply(plot.getDomainAxis());
        apply(plot.getRangeAxis());
        plot.getRangeAxis().setAxisLineVisible(false);
    }

    private static void apply(ValueAxis axis) {
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(HAIRLINE);
        axis.setLabelFont(LABEL);
        axis.setTickLabelFont(LABEL);
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
    }
}
