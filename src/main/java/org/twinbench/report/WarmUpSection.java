package org.twinbench.report;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.warmup.SignalCourse;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;

/** Welch's plot of each sampled course with the place where MSER-5 cuts, and the warm-up that follows from them. */
final class WarmUpSection {
    private static final int WIDTH = 920;
    private static final int HEIGHT = 240;

    private final RunSummary run;
    private final Messages messages;
    private final TimeAxis axis;

    WarmUpSection(RunSummary run, Messages messages) {
        this.run = run;
        this.messages = messages;
        this.axis = TimeAxis.of(run.scenario().horizon());
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return run.quality().warmUp().courses().isEmpty();
    }

    void write(Html html) {
        WarmUpAdvice advice = run.quality().warmUp();
        String used = Figures.clock(Ticks.toSeconds(run.scenario().warmUp()));
        String verdict = advice.seconds()
                .map(seconds -> messages.text("report.warmUp.proposed", Figures.clock(seconds), used))
                .orElseGet(() -> messages.text("report.warmUp.unsettled", used));
        html.leaf("p", verdict);
        html.leaf("p", messages.text("report.warmUp.how", advice.runs()), "class", "note");
        for (SignalCourse course : advice.courses()) {
            Unit unit = course.unit();
            String label = new Figures(messages).label("channel", course.key()) + " (" + unit.symbol() + ")";
            html.markup(Svg.of(chart(course, label), WIDTH, HEIGHT, "warmUp-" + course.key(), label));
        }
    }

    private JFreeChart chart(SignalCourse course, String label) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series(messages.text("report.warmUp.smooth"), course, course.smooth()));
        data.addSeries(series(messages.text("report.warmUp.mean"), course, course.values()));
        StandardXYItemRenderer lines = new StandardXYItemRenderer();
        lines.setSeriesPaint(0, Style.series(0));
        lines.setSeriesStroke(0, new BasicStroke(2.2f));
        lines.setSeriesPaint(1, new Color(0x9AB4E0));
        lines.setSeriesStroke(1, new BasicStroke(0.8f));
        NumberAxis time =
                new NumberAxis(messages.text("report.time", axis.unit().symbol()));
        time.setRange(0, axis.length());
        NumberAxis range = new NumberAxis(label);
        range.setAutoRangeIncludesZero(true);
        XYPlot plot = new XYPlot(data, time, range, lines);
        course.settled()
                .ifPresent(seconds -> plot.addDomainMarker(marker(axis.unit().fromSi(seconds))));
        JFreeChart chart = new JFreeChart(null, Style.LABEL, plot, true);
        Style.apply(chart);
        return chart;
    }

    private static ValueMarker marker(double at) {
        float[] dashes = {5, 4};
        return new ValueMarker(
                at, Style.series(1), new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0));
    }

    /** The values at the middle of their intervals. */
    private XYSeries series(String name, SignalCourse course, double[] values) {
        XYSeries series = new XYSeries(name);
        for (int i = 0; i < values.length; i++) {
            double middle = axis.unit().fromSi((i + 0.5) * course.interval());
            series.add(middle, course.unit().fromSi(values[i]));
        }
        return series;
    }
}
