package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;

/** A run's summary for people and for programs. */
final class RunOutput {
    private RunOutput() {}

    /** Values in the unit beside them, intervals at 95 %. */
    static ObjectNode json(RunSummary run, String file) {
        ObjectNode node = Json.object();
        node.put("scenario", file);
        node.put("engine", run.scenario().engine());
        node.put("seed", run.scenario().seed());
        node.put("replications", run.scenario().replications());
        node.put("hash", run.recordingHash());
        Json.putNumber(node, "simulatedSeconds", run.simulatedSeconds());
        node.put("events", run.events());
        Json.putNumber(node, "cpuSeconds", run.cpuSeconds());
        ArrayNode kpis = node.putArray("kpis");
        for (KpiEstimate kpi : run.kpis()) {
            Unit unit = kpi.unit();
            ObjectNode entry = kpis.addObject().put("key", kpi.key());
            entry.put("asset", kpi.asset().map(AssetId::value).orElse(null));
            Json.putNumber(entry, "value", unit.fromSi(kpi.estimate().mean()));
            entry.put("unit", unit.symbol());
            ArrayNode interval = entry.putArray("ci95");
            Json.addNumber(interval, unit.fromSi(kpi.estimate().lo()));
            Json.addNumber(interval, unit.fromSi(kpi.estimate().hi()));
        }
        run.quality().precision().ifPresent(precision -> {
            ObjectNode entry = node.putObject("precision");
            entry.put("kpi", precision.kpi().toString()).put("wanted", precision.wanted());
            Json.putNumber(entry, "reached", precision.reached());
            entry.put("met", precision.met());
        });
        ObjectNode warmUp = node.putObject("warmUp");
        Json.putNumber(warmUp, "usedSeconds", Ticks.toSeconds(run.scenario().warmUp()));
        Json.putNumber(
                warmUp, "proposedSeconds", run.quality().warmUp().seconds().orElse(Double.NaN));
        return node;
    }

    /** The figures of the whole first, then a table per kind of figure set: one row per asset. */
    static void print(Console console, RunSummary run) {
        console.out().println(run.scenario().name().in(console.messages().locale()));
        console.out()
                .println(console.text(
                        "cli.run.did",
                        run.scenario().replications(),
                        run.simulatedSeconds() / 3600,
                        run.events(),
                        run.cpuSeconds(),
                        Long.toString(run.scenario().seed())));
        console.out().println();
        TextTable whole = new TextTable();
        whole.add(console.text("cli.run.figure"), console.text("cli.run.mean"), console.text("cli.run.ci"), "");
        run.kpis().stream()
                .filter(kpi -> kpi.asset().isEmpty())
                .forEach(kpi -> whole.add(
                        label(console, kpi),
                        mean(kpi),
                        interval(kpi),
                        kpi.unit().symbol()));
        whole.lines().forEach(console.out()::println);
        printAssets(console, run);
        console.out().println();
        printQuality(console, run);
        console.out().println();
        console.out().println(console.text("cli.run.hash", run.recordingHash()));
        console.out().flush();
    }

    private static void printQuality(Console console, RunSummary run) {
        run.quality()
                .precision()
                .ifPresent(precision -> console.out()
                        .println(console.text(
                                "cli.run." + precision.verdict(),
                                precision.kpi().toString(),
                                precision.reached(),
                                precision.wanted(),
                                run.scenario().replications())));
        double used = Ticks.toSeconds(run.scenario().warmUp());
        if (!run.quality().warmUp().courses().isEmpty()) {
            console.out()
                    .println(run.quality()
                            .warmUp()
                            .seconds()
                            .map(seconds -> console.text(
                                    "cli.run.proposed",
                                    seconds / 3600,
                                    used / 3600,
                                    run.quality().warmUp().runs()))
                            .orElseGet(() -> console.text("cli.run.unsettled", used / 3600)));
        }
    }

    /** Assets with the same set of figures share a table. */
    private static void printAssets(Console console, RunSummary run) {
        Map<AssetId, List<KpiEstimate>> byAsset = new LinkedHashMap<>();
        for (KpiEstimate kpi : run.kpis()) {
            kpi.asset()
                    .filter(id -> !Flow.isCount(kpi.key()))
                    .ifPresent(id ->
                            byAsset.computeIfAbsent(id, k -> new ArrayList<>()).add(kpi));
        }
        Map<List<String>, List<AssetId>> groups = new LinkedHashMap<>();
        byAsset.forEach((id, kpis) -> groups.computeIfAbsent(
                        kpis.stream().map(kpi -> label(console, kpi)).toList(), k -> new ArrayList<>())
                .add(id));
        groups.forEach((labels, ids) -> {
            TextTable table = new TextTable();
            List<String> head = new ArrayList<>(List.of(console.text("cli.run.asset")));
            head.addAll(labels);
            table.add(head.toArray(String[]::new));
            for (AssetId id : ids) {
                List<String> row = new ArrayList<>(List.of(id.value()));
                byAsset.get(id).forEach(kpi -> row.add(withUnit(kpi)));
                table.add(row.toArray(String[]::new));
            }
            console.out().println();
            table.lines().forEach(console.out()::println);
        });
    }

    private static String label(Console console, KpiEstimate kpi) {
        return new KpiTexts(console).label(kpi.key());
    }

    private static String withUnit(KpiEstimate kpi) {
        String symbol = kpi.unit().symbol();
        boolean plain = symbol.isEmpty() || kpi.unit() == Unit.PIECE || kpi.unit() == Unit.FRACTION;
        return plain ? mean(kpi) : mean(kpi) + " " + symbol;
    }

    private static String mean(KpiEstimate kpi) {
        return KpiTexts.number(kpi.unit().fromSi(kpi.estimate().mean()));
    }

    private static String interval(KpiEstimate kpi) {
        Unit unit = kpi.unit();
        return KpiTexts.interval(
                unit.fromSi(kpi.estimate().lo()), unit.fromSi(kpi.estimate().hi()));
    }
}
