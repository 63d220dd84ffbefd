package org.twinbench.workbench.charts;

import java.awt.Font;
import javafx.scene.paint.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.twinbench.workbench.theme.Ink;

/** Dresses charts in the colours of the window's look. */
public final class ChartStyle {
    private ChartStyle() {}

    /** The chart's ground and its legend, which stands on top. */
    public static void dress(JFreeChart chart, Ink ink) {
        chart.setBackgroundPaint(awt(ink.background()));
        chart.getLegend().setBackgroundPaint(awt(ink.background()));
        chart.getLegend().setItemPaint(awt(ink.text()));
        chart.getLegend().setItemFont(font(12));
        chart.getLegend().setItemLabelPadding(new RectangleInsets(2, 2, 2, 16));
        chart.getLegend().setFrame(BlockBorder.NONE);
        chart.getLegend().setPosition(RectangleEdge.TOP);
    }

    public static void dress(XYPlot plot, Ink ink) {
        plot.setBackgroundPaint(awt(ink.background()));
        plot.setOutlinePaint(awt(ink.line()));
        plot.setDomainGridlinePaint(awt(ink.line()));
        plot.setRangeGridlinePaint(awt(ink.line()));
    }

    public static void dress(ValueAxis axis, Ink ink) {
        axis.setLabelFont(font(12));
        axis.setTickLabelFont(font(11));
        axis.setLabelPaint(awt(ink.muted()));
        axis.setTickLabelPaint(awt(ink.muted()));
        axis.setAxisLinePaint(awt(ink.line()));
        axis.setTickMarkPaint(awt(ink.line()));
    }

    /** @param size in points */
    public static Font font(int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    public static java.awt.Color awt(Color color) {
        return new java.awt.Color(
                (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float) color.getOpacity());
    }
}
