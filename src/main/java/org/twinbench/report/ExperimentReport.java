package org.twinbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.plan.Experiment;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.plan.Factor;
import org.twinbench.experiment.plan.Point;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Messages;

/** The report of an experiment as one HTML file that needs nothing else. */
public final class ExperimentReport {
    private final ExperimentResult result;
    private final Experiment experiment;
    private final Messages messages;
    private final Figures figures;

    private ExperimentReport(ExperimentResult result, Messages messages) {
        this.result = result;
        this.experiment = result.prepared().experiment();
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** Writes the report in the language of the messages; the file appears whole or not at all. */
    public static void write(ExperimentResult result, Path html, Messages messages) throws IOException {
        AtomicFiles.write(html, page(result, messages));
    }

    /** The whole page as text. */
    static String page(ExperimentResult result, Messages messages) throws IOException {
        return new ExperimentReport(result, messages).page();
    }

    private String page() throws IOException {
        String name = experiment.name().in(messages.locale());
        Html html = Page.begin(
                messages.text("report.title", name),
                messages.text("report.experiment.kicker"),
                name,
                experiment.description().in(messages.locale()),
                messages);
        if (!experiment.factors().isEmpty()) {
            factors(html);
        }
        switch (result) {
            case ExperimentResult.Responses responses -> {
                responses
                        .responses()
                        .forEach(response -> new EffectSection(result.prepared(), response, messages).write(html));
                points(html, responses.responses());
            }
            case ExperimentResult.Best best -> new SelectionSection(best, messages).write(html);
        }
        Page.section(html, messages.text("report.section.provenance"));
        facts(html);
        html.close();
        return Page.end(html);
    }

    private void factors(Html html) {
        Page.section(html, messages.text("report.experiment.factors"));
        html.open("table").open("tbody");
        for (int i = 0; i < experiment.factors().size(); i++) {
            Factor factor = experiment.factors().get(i);
            html.open("tr").leaf("th", Fraction.name(1 << i)).leaf("td", factor.name());
            html.leaf("td", factor.levels().at(0) + " … " + factor.levels().at(1))
                    .close();
        }
        html.close().close().close();
    }

    private void points(Html html, List<ResponseResult> responses) {
        Page.section(html, messages.text("report.experiment.points"));
        html.leaf("p", messages.text("report.basis", experiment.replications()), "class", "note");
        html.open("table").open("thead").open("tr").leaf("th", "#");
        for (int i = 0; i < experiment.factors().size(); i++) {
            html.leaf("th", Fraction.name(1 << i));
        }
        for (ResponseResult response : responses) {
            String label = figures.label("kpi", response.name().key()) + " ("
                    + response.unit().symbol() + ")";
            html.leaf("th", label, "class", "number");
        }
        html.close().close().open("tbody");
        List<Point> points = result.prepared().points();
        for (int i = 0; i < points.size(); i++) {
            html.open("tr").leaf("td", Integer.toString(i + 1));
            points.get(i).levels().forEach(level -> html.leaf("td", level));
            for (ResponseResult response : responses) {
                var estimate = response.points().get(i);
                String text = figures.number(estimate.mean(), response.unit()) + " ± "
                        + figures.number(response.shown(estimate.halfWidth95()));
                html.leaf("td", text, "class", "number");
            }
            html.close();
        }
        html.close().close().close();
    }

    private void facts(Html html) {
        html.open("dl", "class", "facts");
        fact(html, "version", RunSummary.programVersion());
        fact(html, "seed", Long.toString(experiment.seed()));
        fact(html, "random", messages.text("report.experiment.common." + experiment.common()));
        result.prepared()
                .fileHashes()
                .forEach((file, hash) -> html.leaf("dt", "SHA-256 " + file).leaf("dd", hash));
        html.close();
    }

    private void fact(Html html, String key, String value) {
        html.leaf("dt", messages.text("report.fact." + key)).leaf("dd", value);
    }
}
