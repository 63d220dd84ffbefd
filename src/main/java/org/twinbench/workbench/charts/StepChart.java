package org.twinbench.workbench.charts;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.state.Series;
import org.twinbench.workbench.inspector.ChannelText;
import org.twinbench.workbench.theme.Ink;

/** The courses of number channels as steps over time, one plot for each unit, with a line at the shown instant. */
final class StepChart {
    private static final double HOUR = 3600;

    private final CombinedDomainXYPlot plots = new CombinedDomainXYPlot(new NumberAxis());
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plots, true);
    private final ChartCanvas canvas = new ChartCanvas(chart);
    /** Above the canvas, because painting a chart anew for every picture would be slow. */
    private final Line now = new Line();
    /** The canvas has no size of its own to ask for: it takes what it is given. */
    private final Region frame = new Region() {
        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            mark(tick);
        }

        {
            getChildren().addAll(canvas, now);
        }
    };

    private ChartData shown = ChartData.NONE;
    private long tick;

    StepChart() {
        canvas.setId("charts-steps");
        canvas.setTooltipEnabled(false);
        chart.setPadding(new RectangleInsets(4, 4, 0, 8));
        plots.setGap(8);
        now.setStrokeWidth(1.5);
        now.setManaged(false);
    }

    Node node() {
        return frame;
    }

    /** Shows new courses in the given colours and language. */
    void show(ChartData data, Ink ink, Messages messages) {
        shown = data;
        chart.setNotify(false);
        List.copyOf(castSubplots()).forEach(plots::remove);
        NumberAxis time = (NumberAxis) plots.getDomainAxis();
        time.setLabel(messages.text("charts.time"));
        time.setRange(Ticks.toSeconds(data.start()) / HOUR, Ticks.toSeconds(data.end()) / HOUR);
        ChartStyle.dress(time, ink);
        int line = 0;
        for (Map.Entry<Unit, List<Series>> group : byUnit(data).entrySet()) {
            plots.add(plot(group.getKey(), group.getValue(), data.end(), line, ink, messages));
            line += group.getValue().size();
        }
        ChartStyle.dress(chart, ink);
        now.setStroke(ink.accent());
        chart.setNotify(true);
    }

    @SuppressWarnings("unchecked")
    private List<XYPlot> castSubplots() {
        return plots.getSubplots();
    }

    /** Moves the line of the shown instant; before the chart was first painted there is no place for it. */
    void mark(long shownTick) {
        tick = shownTick;
        if (canvas.getRenderingInfo() == null) {
            now.setVisible(false);
            return;
        }
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        double share = (tick - shown.start()) / (double) (shown.end() - shown.start());
        double x = area.getX() + Math.min(1, share) * area.getWidth();
        now.setVisible(share >= 0 && !shown.numbers().isEmpty());
        now.setStartX(x);
        now.setEndX(x);
        now.setStartY(area.getY());
        now.setEndY(area.getMaxY());
    }

    private static Map<Unit, List<Series>> byUnit(ChartData data) {
        Map<Unit, List<Series>> groups = new LinkedHashMap<>();
        data.numbers().forEach(series -> groups.merge(series.channel().unit(), List.of(series), StepChart::joined));
        return groups;
    }

    private static List<Series> joined(List<Series> a, List<Series> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private XYPlot plot(Unit unit, List<Series> group, long end, int firstLine, Ink ink, Messages messages) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYStepRenderer renderer = new XYStepRenderer();
        for (int i = 0; i < group.size(); i++) {
            lines.addSeries(line(group.get(i), end, messages));
            renderer.setSeriesPaint(i, ChartStyle.awt(StateColors.line(firstLine + i)));
            renderer.setSeriesStroke(i, new BasicStroke(1.5f));
        }
        NumberAxis values = new NumberAxis(unit.symbol());
        values.setAutoRangeIncludesZero(true);
        ChartStyle.dress(values, ink);
        XYPlot plot = new XYPlot(lines, null, values, renderer);
        ChartStyle.dress(plot, ink);
        return plot;
    }

    /** The last value goes on to the end. */
    private static XYSeries line(Series series, long end, Messages messages) {
        String name = series.channel().asset() + " · " + ChannelText.quantity(series.channel(), messages);
        XYSeries line = new XYSeries(name, false, true);
        for (int i = 0; i < series.count(); i++) {
            line.add(
                    Ticks.toSeconds(series.tick()[i]) / HOUR,
                    series.channel().unit().fromSi(series.value()[i]),
                    false);
        }
        if (series.count() > 0) {
            double last = series.value()[series.count() - 1];
            line.add(Ticks.toSeconds(end) / HOUR, series.channel().unit().fromSi(last), false);
        }
        return line;
    }
}
