package org.twinbench.workbench.experiment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.twinbench.experiment.design.Effect;
import org.twinbench.experiment.plan.Factor;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.workbench.experiment.IntervalCell.Interval;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.table.Columns;

/** What the factors do to one response, with the intervals on one scale. */
final class EffectTable {
    private final TableView<Effect> table = new TableView<>();
    private ResponseResult response;
    private List<Factor> factors = List.of();
    private double reach = 1;

    EffectTable(Texts texts) {
        table.setId("experiment-effects");
        table.accessibleTextProperty().bind(texts.of("experiment.effects"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        new Columns<Effect>(table, texts, "experiment.design.noEffects")
                .text("experiment.column.effect", 180, this::name)
                .number("experiment.column.change", 100, this::change)
                .number("experiment.column.ci", 90, this::halfWidth)
                .graphic("experiment.column.strip", 200, () -> new IntervalCell<>(EffectTable::interval, () -> reach))
                .text(
                        "experiment.column.verdict",
                        110,
                        effect -> texts.now(
                                effect.isSignificant() ? "experiment.effect.clear" : "experiment.verdict.unclear"))
                .text("experiment.column.aliases", 110, effect -> String.join(" ", effect.aliases()));
    }

    Node node() {
        return table;
    }

    /** The letters; of a single factor also what it is. */
    private String name(Effect effect) {
        int factor = effect.name().charAt(0) - 'A';
        return effect.order() == 1 && factor < factors.size()
                ? effect.name() + "  " + factors.get(factor).name()
                : effect.name();
    }

    private String change(Effect effect) {
        double shown = response.shown(effect.estimate().mean());
        String unit = response.unit().symbol();
        return (shown > 0 ? "+" : "") + FigureText.number(shown) + (unit.isEmpty() ? "" : " " + unit);
    }

    private String halfWidth(Effect effect) {
        return FigureText.halfWidth(effect.estimate(), response.unit());
    }

    private static Interval interval(Effect effect) {
        return new Interval(
                effect.estimate().lo(),
                effect.estimate().mean(),
                effect.estimate().hi());
    }

    /** Shows the effects on a response; null clears the table. */
    void show(ResponseResult shown, List<Factor> of) {
        response = shown;
        factors = List.copyOf(of);
        List<Effect> effects = shown == null ? List.of() : shown.effects();
        reach = effects.stream()
                .map(EffectTable::interval)
                .mapToDouble(interval -> Math.max(Math.abs(interval.lo()), Math.abs(interval.hi())))
                .filter(value -> Double.isFinite(value) && value > 0)
                .max()
                .orElse(1);
        table.getItems().setAll(effects);
        table.refresh();
    }
}
