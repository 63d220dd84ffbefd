package org.twinbench.report;

import java.util.List;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.selection.Candidate;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;

/** Which of the compared systems is best, with what it rests on. */
final class SelectionSection {
    private final ExperimentResult.Best best;
    private final Messages messages;
    private final Figures figures;

    SelectionSection(ExperimentResult.Best best, Messages messages) {
        this.best = best;
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void write(Html html) {
        Unit unit = best.unit();
        String chosen = best.prepared().points().get(best.selection().best()).name();
        Page.section(html, messages.text("report.experiment.best", chosen));
        String delta = figures.number(unit.fromSi(best.goal().indifference()) - unit.fromSi(0));
        String key = best.selection().guaranteed() ? "guarantee" : "noGuarantee";
        html.leaf(
                "p",
                messages.text(
                        "report.experiment." + key,
                        figures.label("kpi", best.response().key()),
                        best.goal().confidence(),
                        delta + " " + unit.symbol()));
        html.leaf("p", messages.text("report.experiment.how", best.goal().firstStage()), "class", "note");
        html.open("table").open("thead").open("tr");
        html.leaf("th", messages.text("report.experiment.candidate"));
        for (String column : List.of("report.column.mean", "report.column.ci95", "report.fact.replications")) {
            html.leaf("th", messages.text(column), "class", "number");
        }
        html.leaf("th", messages.text("report.experiment.verdict"))
                .close()
                .close()
                .open("tbody");
        for (int i = 0; i < best.selection().candidates().size(); i++) {
            row(html, i, best.selection().candidates().get(i));
        }
        html.close().close().close();
    }

    private void row(Html html, int number, Candidate candidate) {
        boolean chosen = number == best.selection().best();
        Estimate last = candidate.last();
        String verdict = chosen ? "best" : candidate.survived() ? "close" : "screened";
        html.open("tr", "class", chosen ? "clear" : "unclear");
        html.leaf("td", best.prepared().points().get(number).name());
        html.leaf(
                "td",
                figures.number(last.mean(), best.unit()) + " " + best.unit().symbol(),
                "class",
                "number");
        html.leaf("td", figures.interval(last, best.unit()), "class", "number");
        html.leaf("td", Integer.toString(last.n()), "class", "number");
        html.leaf("td", messages.text("report.experiment.verdict." + verdict)).close();
    }
}
