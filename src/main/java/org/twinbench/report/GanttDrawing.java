package org.twinbench.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.experiment.analysis.StateCourse;
import org.twinbench.experiment.analysis.StateCourse.Interval;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;

/** What each machine did when. Time is cut into columns, and each shows what lasted longest in it. */
final class GanttDrawing {
    private static final int LABEL = 130;
    private static final int ROW = 18;
    private static final int BAR = 13;
    private static final int COLUMNS = 360;
    private static final double WIDTH = Drawing.WIDTH - LABEL - 10.0;

    private final RunAnalysis analysis;
    private final Messages messages;

    GanttDrawing(RunAnalysis analysis, Messages messages) {
        this.analysis = analysis;
        this.messages = messages;
    }

    void write(Html html) {
        int rows = analysis.machines().size();
        Drawing.open(html, (rows + 1) * ROW, messages.text("report.section.gantt"));
        for (int row = 0; row < rows; row++) {
            String name = analysis.machines().get(row).element();
            Drawing.text(html, LABEL - 6.0, row * ROW + 12.0, "end", name);
            row(html, columns(analysis.courses().get(row)), row * ROW);
        }
        double y = rows * ROW + 13.0;
        Drawing.text(html, LABEL, y, "start", Figures.clock(Ticks.toSeconds(analysis.from())));
        Drawing.text(html, LABEL + WIDTH, y, "end", Figures.clock(Ticks.toSeconds(analysis.to())));
        html.close();
    }

    private void row(Html html, Activity[] columns, int y) {
        int start = 0;
        for (int i = 1; i <= columns.length; i++) {
            if (i == columns.length || columns[i] != columns[start]) {
                if (columns[start] != null) {
                    Activity activity = columns[start];
                    double x = LABEL + WIDTH * start / COLUMNS;
                    double width = WIDTH * (i - start) / COLUMNS;
                    String tip = messages.text("analysis.activity." + activity.state());
                    Drawing.box(html, x, y + 1.0, width, BAR, Drawing.colour(activity), tip);
                }
                start = i;
            }
        }
    }

    private Activity[] columns(StateCourse course) {
        Activity[] columns = new Activity[COLUMNS];
        double ticks = Math.max(1, analysis.to() - analysis.from()) / (double) COLUMNS;
        double[] longest = new double[COLUMNS];
        Map<Activity, double[]> sums = new EnumMap<>(Activity.class);
        for (Interval interval : course.intervals()) {
            double from = (interval.start() - analysis.from()) / ticks;
            double to = (interval.end() - analysis.from()) / ticks;
            double[] sum = sums.computeIfAbsent(interval.activity(), a -> new double[COLUMNS]);
            for (int i = (int) from; i < Math.min(COLUMNS, to); i++) {
                sum[i] += Math.min(to, i + 1) - Math.max(from, i);
            }
        }
        sums.forEach((activity, sum) -> Arrays.setAll(columns, i -> {
            boolean isLonger = sum[i] > longest[i];
            longest[i] = Math.max(longest[i], sum[i]);
            return isLonger ? activity : columns[i];
        }));
        return columns;
    }
}
