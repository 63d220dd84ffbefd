package org.twinbench.report;

import java.awt.BasicStroke;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.general.DefaultPieDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Makes the charts of a report in its style. */
final class Charts {
    /** A course of steps: from {@code x[i]} on the value is {@code y[i]}. */
    record Course(String name, double[] x, double[] y) {}

    private Charts() {}

    /** Step lines over time; the legend is left out when there is one line only. */
    static JFreeChart courses(List<Course> courses, String xLabel, String yLabel, double end) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYItemRenderer renderer = new XYStepRenderer();
        for (Course course : courses) {
            int number = data.getSeriesCount();
            data.addSeries(series(course));
            renderer.setSeriesPaint(number, Style.series(number));
            renderer.setSeriesStroke(number, new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        }
        NumberAxis time = new NumberAxis(xLabel);
        time.setRange(0, end);
        time.setTickUnit(new NumberTickUnit(step(end), NumberFormat.getNumberInstance(Locale.ROOT)));
        NumberAxis range = new NumberAxis(yLabel);
        range.setAutoRangeIncludesZero(true);
        XYPlot plot = new XYPlot(data, time, range, renderer);
        JFreeChart chart = new JFreeChart(null, Style.LABEL, plot, courses.size() > 1);
        Style.apply(chart);
        return chart;
    }

    /** A round step that divides the axis into about ten. */
    private static double step(double length) {
        double step = 1e-6;
        double[] growth = {2, 2.5, 2}; // 1, 2, 5, 10 …
        for (int i = 0; length / step > 12; i++) {
            step *= growth[i % 3];
        }
        return step;
    }

    private static XYSeries series(Course course) {
        XYSeries series = new XYSeries(course.name(), false, true);
        for (int i = 0; i < course.x().length; i++) {
            if (Double.isFinite(course.y()[i])) {
                series.add(course.x()[i], course.y()[i], false);
            }
        }
        return series;
    }

    /** A ring of shares by state; the legend stands elsewhere. */
    static JFreeChart ring(Map<String, Double> shares) {
        DefaultPieDataset<String> data = new DefaultPieDataset<>();
        shares.forEach((state, share) -> data.setValue(state, Math.max(0, share)));
        RingPlot plot = new RingPlot(data);
        for (String state : shares.keySet()) {
            plot.setSectionPaint(state, Style.state(state));
        }
        plot.setSectionDepth(0.34);
        plot.setSeparatorsVisible(false);
        plot.setLabelGenerator(null);
        plot.setShadowPaint(null);
        plot.setOutlineVisible(false);
        plot.setSectionOutlinesVisible(false);
        plot.setBackgroundPaint(Style.NOTHING);
        plot.setInteriorGap(0.02);
        JFreeChart chart = new JFreeChart(null, Style.LABEL, plot, false);
        Style.apply(chart);
        return chart;
    }
}
