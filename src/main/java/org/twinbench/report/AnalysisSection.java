package org.twinbench.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.Cause;
import org.twinbench.experiment.analysis.Oee;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;

/** What a run says about its plant: causes in words, bottleneck, effectiveness, time by activity, Gantt chart and flow. */
final class AnalysisSection {
    private static final List<String> OEE = List.of("machine", "availability", "effectiveness", "quality", "oee");

    private final RunAnalysis analysis;
    private final Messages messages;
    private final AnalysisBars bars;

    AnalysisSection(RunAnalysis analysis, Messages messages) {
        this.analysis = analysis;
        this.messages = messages;
        this.bars = new AnalysisBars(analysis, messages);
    }

    void write(Html html) {
        if (analysis.machines().isEmpty()) {
            return;
        }
        section(html, "causes");
        html.open("ul", "class", "causes");
        for (Cause cause : analysis.causes()) {
            html.leaf("li", messages.text(cause.message()));
        }
        html.close().close();
        section(html, "bottleneck");
        html.leaf("p", messages.text("report.analysis.bottleneck"), "class", "note");
        bars.bottlenecks(html, byBottleneck());
        bars.course(html);
        html.close();
        section(html, "oee");
        html.leaf("p", messages.text("report.analysis.oee"), "class", "note");
        oee(html);
        html.close();
        section(html, "activities");
        legend(html);
        bars.activities(html);
        html.close();
        section(html, "gantt");
        html.leaf("p", messages.text("report.analysis.gantt"), "class", "note");
        new GanttDrawing(analysis, messages).write(html);
        html.close();
        flow(html);
    }

    private void flow(Html html) {
        if (analysis.flow().links().stream().anyMatch(link -> link.parts() > 0)) {
            section(html, "flow");
            html.leaf("p", messages.text("report.analysis.flow"), "class", "note");
            new SankeyDrawing(analysis.flow(), messages).write(html);
            html.close();
        }
    }

    private void section(Html html, String key) {
        Page.section(html, messages.text("report.section." + key));
    }

    private List<Integer> byBottleneck() {
        return IntStream.range(0, analysis.machines().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -analysis.periods().share(i)))
                .toList();
    }

    private void oee(Html html) {
        html.open("table").open("thead").open("tr");
        for (String column : OEE) {
            html.leaf(
                    "th",
                    messages.text("analysis.column." + column),
                    "class",
                    column.equals("machine") ? "text" : "number");
        }
        html.close().close().open("tbody");
        analysis.machines().forEach(machine -> {
            Oee oee = machine.oee();
            html.open("tr").leaf("th", machine.element(), "scope", "row");
            for (double share :
                    new double[] {oee.availability(), oee.effectiveness(), oee.qualityRatio(), oee.index()}) {
                html.leaf("td", Drawing.percent(share), "class", "number");
            }
            html.close();
        });
        html.close().close();
    }

    private void legend(Html html) {
        html.open("ul", "class", "legend");
        for (Activity activity : Activity.values()) {
            if (analysis.machines().stream().anyMatch(machine -> machine.share(activity) > 0)) {
                html.open("li")
                        .leaf("i", " ", "style", "background:" + Drawing.colour(activity))
                        .text(messages.text("analysis.activity." + activity.state()))
                        .close();
            }
        }
        html.close();
    }
}
