package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.compare.Comparison;
import org.twinbench.experiment.compare.KpiDifference;
import org.twinbench.model.AssetId;
import org.twinbench.scenario.Scenario;

/** A comparison for people and for programs. */
record CompareOutput(Comparison comparison, Console console) {

    /** Values in the unit beside them, {@code difference} is B − A, intervals at 95 %. */
    ObjectNode json() {
        ObjectNode node = Json.object();
        scenario(node.putObject("a"), comparison.a());
        scenario(node.putObject("b"), comparison.b());
        node.put("replications", comparison.a().replications());
        node.put("commonRandomNumbers", comparison.common());
        ArrayNode kpis = node.putArray("kpis");
        for (KpiDifference row : comparison.rows()) {
            ObjectNode entry = kpis.addObject().put("key", row.name().key());
            entry.put("asset", row.name().asset().map(AssetId::value).orElse(null));
            entry.put("unit", row.unit().symbol());
            Json.putNumber(entry, "a", row.unit().fromSi(row.a().mean()));
            Json.putNumber(entry, "b", row.unit().fromSi(row.b().mean()));
            Json.putNumber(entry, "difference", row.shown(row.difference().mean()));
            ArrayNode interval = entry.putArray("ci95");
            Json.addNumber(interval, row.shown(row.difference().lo()));
            Json.addNumber(interval, row.shown(row.difference().hi()));
            entry.put("significant", row.isSignificant());
            Json.putNumber(entry, "varianceReduction", row.varianceReduction());
        }
        return node;
    }

    private static void scenario(ObjectNode node, Scenario scenario) {
        node.put("scenario", scenario.file()).put("engine", scenario.engine()).put("seed", scenario.seed());
    }

    /** The figures of the whole, then those of assets that differ significantly. */
    void print() {
        console.out()
                .println(console.text(
                        "cli.compare.names",
                        comparison.a().name(),
                        comparison.b().name()));
        String random = console.text("cli.compare.common." + comparison.common());
        console.out().println(console.text("cli.compare.did", comparison.a().replications(), random));
        console.out().println();
        table(comparison.overall());
        List<KpiDifference> assets = comparison.significantByAsset();
        if (!assets.isEmpty()) {
            console.out().println();
            console.out().println(console.text("cli.compare.assets"));
            console.out().println();
            table(assets);
        }
        console.out().println();
        console.out().println(console.text("cli.compare.note"));
        console.out().flush();
    }

    private void table(List<KpiDifference> rows) {
        TextTable table = new TextTable();
        table.add(
                console.text("cli.run.figure"),
                "A",
                "B",
                "B − A",
                console.text("cli.run.ci"),
                "",
                console.text("cli.compare.reduction"),
                "");
        for (KpiDifference row : rows) {
            Estimate d = row.difference();
            table.add(
                    new KpiTexts(console).label(row.name()),
                    KpiTexts.number(row.unit().fromSi(row.a().mean())),
                    KpiTexts.number(row.unit().fromSi(row.b().mean())),
                    KpiTexts.number(row.shown(d.mean())),
                    KpiTexts.interval(row.shown(d.lo()), row.shown(d.hi())),
                    row.unit().symbol(),
                    KpiTexts.number(row.varianceReduction()),
                    row.isSignificant() ? "*" : "");
        }
        table.lines().forEach(console.out()::println);
    }
}
