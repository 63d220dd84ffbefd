package org.twinbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.compare.Comparison;
import org.twinbench.experiment.compare.KpiDifference;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;

/** The report of a comparison of two scenarios as one HTML file that needs nothing else. */
public final class ComparisonReport {
    private final Comparison comparison;
    private final Messages messages;
    private final Figures figures;

    private ComparisonReport(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** Writes the report in the language of the messages; the file appears whole or not at all. */
    public static void write(Comparison comparison, Path html, Messages messages) throws IOException {
        AtomicFiles.write(html, page(comparison, messages));
    }

    /** The whole page as text. */
    static String page(Comparison comparison, Messages messages) throws IOException {
        return new ComparisonReport(comparison, messages).page();
    }

    private String page() throws IOException {
        String a = name(comparison.a());
        String b = name(comparison.b());
        Html html = Page.begin(
                messages.text("report.compare.title", a, b),
                messages.text("report.compare.kicker"),
                messages.text("report.compare.heading", a, b),
                messages.text("report.compare.lead", a, b),
                messages);
        Page.section(html, messages.text("report.compare.differences"));
        int n = comparison.a().replications();
        html.leaf("p", messages.text("report.compare.basis", n), "class", "note");
        html.markup(new ForestChart(chartRows(), "%").svg(messages.text("report.compare.differences")));
        html.close();
        Page.section(html, messages.text("report.section.figures"));
        table(html, comparison.overall());
        html.close();
        List<KpiDifference> assets = comparison.significantByAsset();
        if (!assets.isEmpty()) {
            Page.section(html, messages.text("report.compare.assets"));
            html.leaf("p", messages.text("report.compare.many"), "class", "note");
            table(html, assets);
            html.close();
        }
        Page.section(html, messages.text("report.section.provenance"));
        facts(html);
        html.close();
        return Page.end(html);
    }

    private String name(Scenario scenario) {
        return scenario.name().in(messages.locale());
    }

    private List<ForestChart.Row> chartRows() {
        List<ForestChart.Row> rows = new ArrayList<>();
        for (KpiDifference row : comparison.overall()) {
            double scale = 100 / Math.abs(row.a().mean());
            if (Double.isFinite(scale) && Double.isFinite(row.difference().halfWidth95())) {
                Estimate d = row.difference();
                String text = String.format(Locale.ROOT, "%+.2f ± %.2f %%", d.mean() * scale, d.halfWidth95() * scale);
                rows.add(new ForestChart.Row(
                        figures.label("kpi", row.name().key()),
                        text,
                        d.mean() * scale,
                        d.lo() * scale,
                        d.hi() * scale));
            }
        }
        return rows;
    }

    private void table(Html html, List<KpiDifference> rows) {
        html.open("table").open("thead").open("tr");
        html.leaf("th", messages.text("report.column.figure"));
        for (String column : List.of("a", "b", "difference", "ci", "reduction")) {
            html.leaf("th", messages.text("report.compare.column." + column), "class", "number");
        }
        html.leaf("th", messages.text("report.column.unit")).close().close().open("tbody");
        rows.forEach(row -> row(html, row));
        html.close().close();
    }

    private void row(Html html, KpiDifference row) {
        String asset = row.name().asset().map(id -> id + ": ").orElse("");
        Estimate d = row.difference();
        html.open("tr", "class", row.isSignificant() ? "clear" : "unclear");
        html.leaf("td", asset + figures.label("kpi", row.name().key()));
        html.leaf("td", figures.number(row.a().mean(), row.unit()), "class", "number");
        html.leaf("td", figures.number(row.b().mean(), row.unit()), "class", "number");
        html.leaf("td", figures.number(row.shown(d.mean())), "class", "number");
        String interval = figures.number(row.shown(d.lo())) + " … " + figures.number(row.shown(d.hi()));
        html.leaf("td", Double.isFinite(d.halfWidth95()) ? interval : "–", "class", "number");
        html.leaf("td", figures.number(row.varianceReduction()), "class", "number");
        html.leaf("td", row.unit().symbol(), "class", "unit").close();
    }

    private void facts(Html html) {
        html.open("dl", "class", "facts");
        fact(html, "version", RunSummary.programVersion());
        fact(html, "replications", Integer.toString(comparison.a().replications()));
        fact(html, "seed", Long.toString(comparison.a().seed()));
        fact(html, "random", messages.text("report.compare.common." + comparison.common()));
        fact(html, "horizon", horizons());
        comparison
                .fileHashes()
                .forEach((file, hash) -> html.leaf("dt", "SHA-256 " + file).leaf("dd", hash));
        html.close();
    }

    private String horizons() {
        return Figures.clock(Ticks.toSeconds(comparison.a().horizon())) + " / "
                + Figures.clock(Ticks.toSeconds(comparison.b().horizon()));
    }

    private void fact(Html html, String key, String value) {
        html.leaf("dt", messages.text("report.fact." + key)).leaf("dd", value);
    }
}
