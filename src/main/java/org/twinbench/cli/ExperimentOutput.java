package org.twinbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.design.Effect;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.plan.Experiment;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.plan.Point;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.experiment.selection.Candidate;
import org.twinbench.model.Unit;

/** An experiment's result for people. */
record ExperimentOutput(ExperimentResult result, Console console) {

    void print() {
        Experiment experiment = result.prepared().experiment();
        console.out().println(experiment.name().in(console.messages().locale()));
        for (int i = 0; i < experiment.factors().size(); i++) {
            console.out()
                    .println(Fraction.name(1 << i) + " = "
                            + experiment.factors().get(i).name());
        }
        console.out().println();
        switch (result) {
            case ExperimentResult.Responses responses -> print(responses);
            case ExperimentResult.Best best -> print(best);
        }
        console.out().flush();
    }

    private void print(ExperimentResult.Responses responses) {
        Experiment experiment = result.prepared().experiment();
        String random = console.text("cli.compare.common." + experiment.common());
        console.out()
                .println(console.text(
                        "cli.experiment.did", result.prepared().points().size(), experiment.replications(), random));
        console.out().println();
        points(responses.responses());
        for (ResponseResult response : responses.responses()) {
            console.out().println();
            effects(response);
        }
        console.out().println();
        console.out().println(console.text("cli.experiment.note"));
    }

    private void points(List<ResponseResult> responses) {
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of("#"));
        for (int i = 0; i < result.prepared().experiment().factors().size(); i++) {
            head.add(Fraction.name(1 << i));
        }
        responses.forEach(response -> head.add(label(response)));
        table.add(head.toArray(String[]::new));
        List<Point> points = result.prepared().points();
        for (int i = 0; i < points.size(); i++) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(i + 1)));
            row.addAll(points.get(i).levels());
            for (ResponseResult response : responses) {
                Estimate estimate = response.points().get(i);
                row.add(KpiTexts.number(response.unit().fromSi(estimate.mean())) + " ± "
                        + KpiTexts.number(response.shown(estimate.halfWidth95())));
            }
            table.add(row.toArray(String[]::new));
        }
        table.lines().forEach(console.out()::println);
    }

    private String label(ResponseResult response) {
        String symbol = response.unit().symbol();
        return new KpiTexts(console).label(response.name()) + (symbol.isEmpty() ? "" : " (" + symbol + ")");
    }

    private void effects(ResponseResult response) {
        TextTable table = new TextTable();
        table.add(
                console.text("cli.experiment.effect", label(response)),
                console.text("cli.run.mean"),
                console.text("cli.run.ci"),
                "",
                console.text("cli.experiment.aliases"));
        for (Effect effect : response.effects()) {
            Estimate estimate = effect.estimate();
            table.add(
                    effect.name(),
                    KpiTexts.number(response.shown(estimate.mean())),
                    KpiTexts.interval(response.shown(estimate.lo()), response.shown(estimate.hi())),
                    effect.isSignificant() ? "*" : "",
                    String.join(" ", effect.aliases()));
        }
        table.lines().forEach(console.out()::println);
    }

    private void print(ExperimentResult.Best best) {
        Unit unit = best.unit();
        TextTable table = new TextTable();
        table.add(
                console.text("cli.experiment.candidate"),
                new KpiTexts(console).label(best.response()) + " (" + unit.symbol() + ")",
                console.text("cli.run.ci"),
                console.text("cli.experiment.replications"),
                console.text("cli.experiment.verdict"));
        List<Candidate> candidates = best.selection().candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Estimate last = candidates.get(i).last();
            String verdict =
                    i == best.selection().best() ? "best" : candidates.get(i).survived() ? "close" : "screened";
            table.add(
                    result.prepared().points().get(i).name(),
                    KpiTexts.number(unit.fromSi(last.mean())),
                    KpiTexts.interval(unit.fromSi(last.lo()), unit.fromSi(last.hi())),
                    Integer.toString(last.n()),
                    console.text("cli.experiment.verdict." + verdict));
        }
        table.lines().forEach(console.out()::println);
        console.out().println();
        String delta = KpiTexts.number(unit.fromSi(best.goal().indifference()) - unit.fromSi(0));
        console.out()
                .println(console.text(
                        best.selection().guaranteed() ? "cli.experiment.guarantee" : "cli.experiment.noGuarantee",
                        result.prepared().points().get(best.selection().best()).name(),
                        best.goal().confidence(),
                        delta + " " + unit.symbol(),
                        best.goal().most()));
    }
}
