package org.twinbench.workbench.experiment;

import java.awt.BasicStroke;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.twinbench.experiment.warmup.SignalCourse;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.model.Messages;
import org.twinbench.workbench.charts.ChartStyle;
import org.twinbench.workbench.charts.StateColors;
import org.twinbench.workbench.theme.Ink;

/** Welch's plot: the mean course over the replications, its moving average, and where MSER-5 would cut. */
final class WelchChart {
    private static final double HOUR = 3600;
    private static final float[] DASHES = {5, 4};

    private final ChartCanvas canvas = new ChartCanvas(chart(new CombinedDomainXYPlot(new NumberAxis())));
    /** The canvas has no size of its own to ask for: it takes what it is given. */
    private final Region frame = new Region() {
        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }

        {
            setMinSize(0, 0);
            getChildren().setAll(canvas);
        }
    };

    WelchChart() {
        canvas.setId("replications-welch");
        canvas.setTooltipEnabled(false);
    }

    Node node() {
        return frame;
    }

    void show(WarmUpAdvice advice, Ink ink, Messages messages) {
        NumberAxis time = new NumberAxis(messages.text("charts.time"));
        ChartStyle.dress(time, ink);
        CombinedDomainXYPlot plots = new CombinedDomainXYPlot(time);
        plots.setGap(8);
        for (SignalCourse course : advice.courses()) {
            plots.add(plot(course, plots.getSubplots().isEmpty(), ink, messages));
        }
        JFreeChart chart = chart(plots);
        ChartStyle.dress(chart, ink);
        canvas.setChart(chart);
    }

    private static JFreeChart chart(CombinedDomainXYPlot plots) {
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plots, true);
        chart.setPadding(new RectangleInsets(4, 4, 0, 8));
        return chart;
    }

    private static XYPlot plot(SignalCourse course, boolean named, Ink ink, Messages messages) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series(messages.text("report.warmUp.smooth"), course, course.smooth()));
        data.addSeries(series(messages.text("report.warmUp.mean"), course, course.values()));
        StandardXYItemRenderer lines = new StandardXYItemRenderer();
        lines.setSeriesPaint(0, ChartStyle.awt(StateColors.line(0)));
        lines.setSeriesStroke(0, new BasicStroke(2.2f));
        lines.setSeriesPaint(1, ChartStyle.awt(ink.muted()));
        lines.setSeriesStroke(1, new BasicStroke(0.8f));
        lines.setDefaultSeriesVisibleInLegend(named); // the same in each plot
        NumberAxis values = new NumberAxis(label(course, messages));
        values.setAutoRangeIncludesZero(true);
        ChartStyle.dress(values, ink);
        XYPlot plot = new XYPlot(data, null, values, lines);
        ChartStyle.dress(plot, ink);
        course.settled().ifPresent(seconds -> plot.addDomainMarker(marker(seconds / HOUR)));
        return plot;
    }

    private static ValueMarker marker(double at) {
        BasicStroke stroke = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0);
        return new ValueMarker(at, ChartStyle.awt(StateColors.line(1)), stroke);
    }

    private static String label(SignalCourse course, Messages messages) {
        String key = "channel." + course.key();
        String name = messages.has(key) ? messages.text(key) : course.key();
        return name + " (" + course.unit().symbol() + ")";
    }

    /** The values at the middle of their intervals. */
    private static XYSeries series(String name, SignalCourse course, double[] values) {
        XYSeries series = new XYSeries(name);
        for (int i = 0; i < values.length; i++) {
            series.add((i + 0.5) * course.interval() / HOUR, course.unit().fromSi(values[i]), false);
        }
        return series;
    }
}
