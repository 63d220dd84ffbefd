package org.twinbench.report;

import java.util.List;
import org.twinbench.experiment.analysis.ActivePeriods.Piece;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;

/** A bar for each machine: its shares as a bottleneck, or of its activities; and the course of the bottleneck. */
final class AnalysisBars {
    private static final int LABEL = 130;
    private static final int ROW = 22;
    private static final int BAR = 15;
    /** A share below is drawn without its figure, for which there is no room. */
    private static final double READABLE = 0.07;
    /** Bottlenecks are drawn for this many machines: of the others there is next to nothing to see. */
    private static final int MOST = 12;

    private static final double WIDTH = Drawing.WIDTH - LABEL - 60.0;

    private final RunAnalysis analysis;
    private final Messages messages;

    AnalysisBars(RunAnalysis analysis, Messages messages) {
        this.analysis = analysis;
        this.messages = messages;
    }

    /** The shares of the time that machines are the bottleneck: alone dark, shifting light. */
    void bottlenecks(Html html, List<Integer> machines) {
        List<Integer> shown = machines.stream()
                .limit(MOST)
                .filter(i -> analysis.periods().share(i) > 0)
                .toList();
        Drawing.open(html, shown.size() * ROW + 4, messages.text("report.section.bottleneck"));
        for (int row = 0; row < shown.size(); row++) {
            int machine = shown.get(row);
            double sole = analysis.periods().sole(machine);
            double shifting = analysis.periods().shifting(machine);
            double y = row * ROW;
            label(html, machine, y);
            String soleText = messages.text("analysis.column.sole") + " " + Drawing.percent(sole);
            String shiftText = messages.text("analysis.column.shifting") + " " + Drawing.percent(shifting);
            Drawing.box(html, LABEL, y + 2, WIDTH * sole, BAR, Style.css(Style.series(0)), soleText);
            double x = LABEL + WIDTH * sole;
            Drawing.box(html, x, y + 2, WIDTH * shifting, BAR, Style.css(Style.series(5)), shiftText);
            String sum = Drawing.percent(sole) + " + " + Drawing.percent(shifting);
            boolean isFull = sole + shifting > 0.85;
            Drawing.text(
                    html,
                    isFull ? LABEL + WIDTH + 56 : x + WIDTH * shifting + 5,
                    y + ROW - 8.0,
                    isFull ? "end" : "start",
                    isFull ? Drawing.percent(sole + shifting) : sum);
        }
        html.close();
    }

    private void label(Html html, int machine, double y) {
        Drawing.text(
                html,
                LABEL - 6.0,
                y + ROW - 8.0,
                "end",
                analysis.machines().get(machine).element());
    }

    /** Who was the bottleneck when, as a strip over the time of the statistics. */
    void course(Html html) {
        Drawing.open(html, 2 * ROW, messages.text("report.section.bottleneck"));
        double scale = WIDTH / Math.max(1, analysis.to() - analysis.from());
        double drawn = 0;
        for (Piece piece : analysis.periods().pieces()) {
            double x = (piece.start() - analysis.from()) * scale;
            double end = (piece.end() - analysis.from()) * scale;
            if (end - drawn < 0.5) {
                continue; // narrower than half a pixel
            }
            String name = analysis.machines().get(piece.machine()).element();
            String colour = Style.css(Style.series(piece.machine()));
            Drawing.box(html, LABEL + x, piece.isShift() ? 10 : 2, end - x, piece.isShift() ? 7 : BAR, colour, name);
            if (end - x > 7.0 * name.length()) {
                Drawing.text(html, LABEL + (x + end) / 2, ROW + 8.0, "middle", name);
            }
            drawn = end;
        }
        Drawing.text(html, LABEL, 2 * ROW - 2.0, "start", clock(analysis.from()));
        Drawing.text(html, LABEL + WIDTH, 2 * ROW - 2.0, "end", clock(analysis.to()));
        html.close();
    }

    private static String clock(long ticks) {
        return Figures.clock(Ticks.toSeconds(ticks));
    }

    /** The time of each machine by activity. */
    void activities(Html html) {
        Drawing.open(html, analysis.machines().size() * ROW + 4, messages.text("report.section.activities"));
        for (int row = 0; row < analysis.machines().size(); row++) {
            label(html, row, row * ROW);
            stack(html, analysis.machines().get(row), row * ROW + 2.0);
        }
        html.close();
    }

    private void stack(Html html, MachineFigures machine, double y) {
        double x = LABEL;
        for (Activity activity : Activity.values()) {
            double share = machine.share(activity);
            if (share <= 0) {
                continue;
            }
            String tip = messages.text("analysis.activity." + activity.state()) + " " + Drawing.percent(share);
            Drawing.box(html, x, y, WIDTH * share, BAR, Drawing.colour(activity), tip);
            if (share >= READABLE) {
                Drawing.text(html, x + WIDTH * share / 2, y + 11, "middle", Drawing.percent(share));
            }
            x += WIDTH * share;
        }
    }
}
