package org.twinbench.workbench.experiment;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.StopRule;
import org.twinbench.workbench.language.Texts;

/** How many replications: a number, or as many as a wanted precision of a figure needs. */
final class ReplicationsForm {
    private static final int MOST = 10_000;
    private static final int LIMIT = 1_000;
    private static final double PERCENT = 0.01;

    private final Texts texts;
    private final Spinner<Integer> count = new Spinner<>(1, MOST, 10);
    private final CheckBox precise = new CheckBox();
    private final Spinner<Double> precision = new Spinner<>(0.1, 50, 5, 0.5);
    private final ComboBox<KpiName> figure = new ComboBox<>();

    ReplicationsForm(Texts texts) {
        this.texts = texts;
        count.setId("replications-count");
        count.setEditable(true);
        count.setPrefWidth(90);
        precise.setId("replications-precise");
        precise.textProperty().bind(texts.of("experiment.replications.until"));
        precision.setId("replications-precision");
        precision.setEditable(true);
        precision.setPrefWidth(84);
        precision.disableProperty().bind(precise.selectedProperty().not());
        figure.setId("replications-figure");
        figure.disableProperty().bind(precise.selectedProperty().not());
        name();
        texts.languageProperty().subscribe(language -> name());
    }

    private void name() {
        figure.setConverter(new StringConverter<>() {
            @Override
            public String toString(KpiName name) {
                return name == null ? "" : FigureText.name(name, texts.now());
            }

            @Override
            public KpiName fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        });
        KpiName chosen = figure.getValue();
        figure.setValue(null); // else the box would go on to show the old text
        figure.setValue(chosen);
    }

    /** The fields in order. */
    List<Node> fields() {
        Label replications = new Label();
        replications.getStyleClass().add("muted");
        replications.textProperty().bind(texts.of("experiment.replications"));
        replications.setLabelFor(count);
        Label of = new Label();
        of.textProperty().bind(texts.of("experiment.replications.of"));
        return List.of(row(replications, count), row(precise, precision, of, figure));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Offers figures; the first is watched until another is chosen. */
    void offer(List<KpiName> figures) {
        KpiName before = figure.getValue();
        figure.getItems().setAll(figures);
        figure.setValue(
                before != null && figures.contains(before)
                        ? before
                        : figures.stream().findFirst().orElse(null));
    }

    /** Shows how many the scenario itself asks for. */
    void propose(int replications) {
        count.getValueFactory().setValue(replications);
    }

    BooleanBinding complete() {
        return Bindings.not(precise.selectedProperty())
                .or(figure.valueProperty().isNotNull());
    }

    /** What is asked for. With a precision, the number is the smallest. */
    StopRule rule() {
        if (!precise.isSelected()) {
            return new StopRule.Count(FigureText.typed(count));
        }
        int least = Math.max(StopRule.Precision.ADVISED_LEAST, FigureText.typed(count));
        return new StopRule.Precision(
                figure.getValue(), FigureText.typed(precision) * PERCENT, least, Math.max(LIMIT, least));
    }
}
