package org.twinbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.design.Design;
import org.twinbench.experiment.design.Effect;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.plan.Factor;
import org.twinbench.experiment.plan.Levels;
import org.twinbench.experiment.plan.PreparedExperiment;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.experiment.plan.ResponseResult.LevelMean;
import org.twinbench.model.Messages;
import org.twinbench.model.Unit;

/** What the factors of an experiment do to one response: effects with intervals, main-effect and interaction plots. */
final class EffectSection {
    private static final int MOST_PANELS = 24;

    private final PreparedExperiment prepared;
    private final ResponseResult response;
    private final Messages messages;
    private final Figures figures;

    EffectSection(PreparedExperiment prepared, ResponseResult response, Messages messages) {
        this.prepared = prepared;
        this.response = response;
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void write(Html html) {
        String asset = response.name().asset().map(id -> id + ": ").orElse("");
        String label = asset + figures.label("kpi", response.name().key()) + " ("
                + response.unit().symbol() + ")";
        Page.section(html, label);
        html.leaf("p", messages.text("report.experiment.effects"), "class", "note");
        html.markup(new ForestChart(rows(), response.unit().symbol()).svg(label));
        plots(html, "main", response.means().isEmpty() ? scatter() : mainEffects());
        plots(html, "interaction", interactions());
        html.close();
    }

    private List<ForestChart.Row> rows() {
        List<ForestChart.Row> rows = new ArrayList<>();
        for (Effect effect : response.effects()) {
            Estimate e = effect.estimate();
            String aliases = effect.aliases().isEmpty() ? "" : " = " + String.join(" = ", effect.aliases());
            String text =
                    figures.number(response.shown(e.mean())) + " ± " + figures.number(response.shown(e.halfWidth95()));
            rows.add(new ForestChart.Row(
                    shortened(effect.name() + aliases),
                    text,
                    response.shown(e.mean()),
                    response.shown(e.lo()),
                    response.shown(e.hi())));
        }
        return rows;
    }

    private static String shortened(String text) {
        return text.length() > 38 ? text.substring(0, 37) + "…" : text;
    }

    private void plots(Html html, String key, List<LevelChart.Panel> panels) {
        if (!panels.isEmpty()) {
            String title = messages.text("report.experiment." + key);
            html.leaf("h3", title);
            html.markup(new LevelChart(panels.subList(0, Math.min(MOST_PANELS, panels.size()))).svg(title));
        }
    }

    private List<LevelChart.Panel> mainEffects() {
        Map<Integer, List<LevelMean>> byFactor = new LinkedHashMap<>();
        for (LevelMean mean : response.means()) {
            if (mean.factors().size() == 1) {
                byFactor.computeIfAbsent(mean.factors().getFirst(), f -> new ArrayList<>())
                        .add(mean);
            }
        }
        List<LevelChart.Panel> panels = new ArrayList<>();
        byFactor.forEach((factor, means) -> panels.add(new LevelChart.Panel(
                title(factor),
                means.stream().map(mean -> mean.levels().getFirst()).toList(),
                List.of(line("", means)))));
        return panels;
    }

    private String title(int factor) {
        return Fraction.name(1 << factor) + " " + factors().get(factor).name();
    }

    private List<Factor> factors() {
        return prepared.experiment().factors();
    }

    /** Every point against each factor, between its ends. */
    private List<LevelChart.Panel> scatter() {
        Design design = prepared.design().orElseThrow();
        List<LevelChart.Panel> panels = new ArrayList<>();
        for (int factor = 0; factor < design.factors(); factor++) {
            List<LevelChart.Mark> marks = new ArrayList<>();
            for (int point = 0; point < design.size(); point++) {
                double position = design.points().get(point).get(factor);
                double first = LevelChart.middle(0, 2);
                double at = first + position * (LevelChart.middle(1, 2) - first);
                marks.add(mark(at, response.points().get(point)));
            }
            Levels levels = factors().get(factor).levels();
            panels.add(new LevelChart.Panel(
                    title(factor),
                    List.of(levels.label(0), levels.label(1)),
                    List.of(new LevelChart.Line("", false, marks))));
        }
        return panels;
    }

    /** The first factor along the axis, a line per level of the second. */
    private List<LevelChart.Panel> interactions() {
        Map<List<Integer>, Map<String, List<LevelMean>>> byPair = new LinkedHashMap<>();
        for (LevelMean mean : response.means()) {
            if (mean.factors().size() == 2) {
                byPair.computeIfAbsent(mean.factors(), f -> new LinkedHashMap<>())
                        .computeIfAbsent(mean.levels().getLast(), l -> new ArrayList<>())
                        .add(mean);
            }
        }
        List<LevelChart.Panel> panels = new ArrayList<>();
        byPair.forEach((pair, lines) -> {
            List<String> levels = lines.values().iterator().next().stream()
                    .map(mean -> mean.levels().getFirst())
                    .toList();
            boolean complete = lines.values().stream().allMatch(line -> line.size() == levels.size());
            if (complete) {
                panels.add(new LevelChart.Panel(
                        Fraction.name(1 << pair.getFirst()) + " × " + Fraction.name(1 << pair.getLast()),
                        levels,
                        lines.entrySet().stream()
                                .map(entry -> line(entry.getKey(), entry.getValue()))
                                .toList()));
            }
        });
        return panels;
    }

    private LevelChart.Line line(String name, List<LevelMean> means) {
        List<LevelChart.Mark> marks = new ArrayList<>();
        for (int i = 0; i < means.size(); i++) {
            marks.add(mark(LevelChart.middle(i, means.size()), means.get(i).mean()));
        }
        return new LevelChart.Line(name, true, marks);
    }

    private LevelChart.Mark mark(double at, Estimate e) {
        Unit unit = response.unit();
        return new LevelChart.Mark(at, unit.fromSi(e.mean()), unit.fromSi(e.lo()), unit.fromSi(e.hi()));
    }
}
