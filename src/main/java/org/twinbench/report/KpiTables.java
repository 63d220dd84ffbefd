package org.twinbench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.model.AssetId;
import org.twinbench.model.Messages;

/** The figures of a run: tiles for the whole model, a table by asset, rings and a table of states. */
final class KpiTables {
    private static final int RING = 120;

    private final RunData run;
    private final Messages messages;
    private final Figures figures;

    KpiTables(RunData run, Messages messages) {
        this.run = run;
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void tiles(Html html) {
        html.open("div", "class", "tiles");
        for (KpiEstimate kpi : run.overall()) {
            html.open("div", "class", "tile").leaf("div", figures.label("kpi", kpi.key()), "class", "name");
            html.open("div", "class", "value")
                    .text(figures.number(kpi.estimate().mean(), kpi.unit()));
            html.leaf("span", " " + kpi.unit().symbol(), "class", "unit").close();
            html.leaf("div", interval(kpi), "class", "interval").close();
        }
        html.close();
    }

    private String interval(KpiEstimate kpi) {
        return Double.isFinite(kpi.estimate().halfWidth95())
                ? messages.text("report.ci", figures.interval(kpi.estimate(), kpi.unit()))
                : messages.text("report.noCi");
    }

    void byAsset(Html html) {
        html.open("table").open("thead").open("tr");
        for (String column : List.of("asset", "figure", "mean", "ci95", "unit")) {
            boolean numeric = column.equals("mean") || column.equals("ci95");
            html.leaf("th", messages.text("report.column." + column), "class", numeric ? "number" : "text");
        }
        html.close().close().open("tbody");
        run.byAsset().forEach((asset, kpis) -> rows(html, asset, kpis));
        html.close().close();
    }

    private void rows(Html html, AssetId asset, List<KpiEstimate> kpis) {
        for (int i = 0; i < kpis.size(); i++) {
            KpiEstimate kpi = kpis.get(i);
            html.open("tr", "class", i == 0 ? "first" : "next");
            if (i == 0) {
                html.leaf("th", asset.value(), "rowspan", Integer.toString(kpis.size()), "scope", "rowgroup");
            }
            html.leaf("td", figures.label("kpi", kpi.key()));
            html.leaf("td", figures.number(kpi.estimate().mean(), kpi.unit()), "class", "number");
            html.leaf("td", figures.interval(kpi.estimate(), kpi.unit()), "class", "number");
            html.leaf("td", kpi.unit().symbol(), "class", "unit").close();
        }
    }

    /** A ring for every asset with states, under one legend. */
    void states(Html html) {
        html.open("ul", "class", "legend");
        run.stateShares().values().stream()
                .flatMap(shares -> shares.keySet().stream())
                .distinct()
                .forEach(state -> html.open("li")
                        .leaf("i", " ", "style", "background:" + Style.css(Style.state(state)))
                        .text(figures.label("state", state))
                        .close());
        html.close().open("div", "class", "rings");
        int number = 0;
        for (Map.Entry<AssetId, Map<String, KpiEstimate>> entry :
                run.stateShares().entrySet()) {
            ring(html, entry.getKey().value(), entry.getValue(), "ring" + number++);
        }
        html.close();
    }

    private void ring(Html html, String asset, Map<String, KpiEstimate> shares, String name) {
        Map<String, Double> means = new LinkedHashMap<>();
        shares.forEach((state, kpi) -> means.put(state, kpi.estimate().mean()));
        html.open("figure").markup(Svg.of(Charts.ring(means), RING, RING, name, asset));
        html.open("figcaption").leaf("strong", asset);
        shares.forEach((state, kpi) -> {
            if (kpi.estimate().mean() >= 0.0005) {
                String half = Double.isFinite(kpi.estimate().halfWidth95())
                        ? " ± " + percent(kpi.estimate().halfWidth95())
                        : "";
                String share = percent(kpi.estimate().mean()) + half + " %";
                html.leaf("span", figures.label("state", state) + " " + share);
            }
        });
        html.close().close();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
