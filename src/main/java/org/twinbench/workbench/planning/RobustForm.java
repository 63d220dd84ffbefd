package org.twinbench.workbench.planning;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.twinbench.experiment.robust.PlantChance;
import org.twinbench.experiment.robust.RobustSettings;
import org.twinbench.experiment.robust.Uncertainty;
import org.twinbench.experiment.robust.UncertaintyText;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.planning.RobustTrial.Request;

/** Under what chance a plan is tried, as it is typed; what cannot be read is marked, and said below. */
final class RobustForm extends GridPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int MOST = 10_000;
    private static final double LEAST_CERTAIN = 0.5;
    private static final double MOST_CERTAIN = 0.999;

    private final Texts texts;
    private final TextField replications = field("replications", "200");
    private final TextField seed = field("seed", "1");
    private final TextField variation = field("variation", "0.1");
    private final CheckBox breakdowns = new CheckBox();
    private final TextField busy = field("busy", "8 h");
    private final TextField repair = field("repair", "20 min");
    private final TextField certainty = field("certainty", "90 %");
    private final CheckBox plant = new CheckBox();
    private final ReadOnlyObjectProperty<Scenario> open;
    private final Label wrong = new Label();

    /** @param open the open scenario, whose machines the chance can be taken from if it is a factory */
    RobustForm(Texts texts, ReadOnlyObjectProperty<Scenario> open) {
        this.open = open;
        this.texts = texts;
        setId("planning-robust-form");
        getStyleClass().add("tight");
        setHgap(8);
        setVgap(4);
        breakdowns.setId("planning.robust.breakdowns");
        breakdowns.setSelected(true);
        breakdowns.textProperty().bind(texts.of("planning.robust.breakdowns"));
        busy.disableProperty().bind(breakdowns.selectedProperty().not());
        repair.disableProperty().bind(breakdowns.selectedProperty().not());
        row(0, "replications", replications);
        row(1, "variation", variation);
        add(breakdowns, 0, 2, 2, 1);
        row(3, "busy", busy);
        row(4, "repair", repair);
        row(5, "certainty", certainty);
        row(6, "seed", seed);
        plant.setId("planning.robust.plant");
        plant.textProperty().bind(texts.of("planning.robust.plant"));
        plant.disableProperty().bind(Bindings.createBooleanBinding(() -> !isPlantOpen(), open));
        add(plant, 0, 7, 2, 1);
        wrong.setId("planning-robust-wrong");
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        add(wrong, 0, 8, 2, 1);
    }

    private static TextField field(String key, String usual) {
        TextField field = new TextField(usual);
        field.setId("planning.robust." + key);
        field.setPrefColumnCount(9);
        return field;
    }

    private void row(int row, String key, Node field) {
        Label label = new Label();
        label.textProperty().bind(texts.of("planning.robust." + key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        addRow(row, label, field);
    }

    private boolean isPlantOpen() {
        return open.get() != null && PlantChance.isPlant(open.get());
    }

    /** From now on no machine breaks down. */
    void ceaseBreakdowns() {
        breakdowns.setSelected(false);
        plant.setSelected(false);
    }

    /** What is asked for; empty, and said why, if a field cannot be read. */
    Optional<Request> request() {
        wrong.setText("");
        Optional<Long> count = read(replications, text -> new ParameterType.Whole(1, MOST).read(text));
        Optional<Long> begin = read(seed, text -> new ParameterType.Whole(0, Long.MAX_VALUE).read(text));
        Optional<Double> share =
                read(certainty, text -> new ParameterType.Amount(Unit.PERCENT, LEAST_CERTAIN, MOST_CERTAIN).read(text));
        Optional<Uncertainty> chance = uncertainty();
        if (count.isEmpty() || begin.isEmpty() || share.isEmpty() || chance.isEmpty()) {
            return Optional.empty();
        }
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return Optional.of(new Request(
                chance.get(),
                plant.isSelected() && isPlantOpen() ? Optional.of(open.get()) : Optional.empty(),
                new RobustSettings(Math.toIntExact(count.get()), begin.get(), threads, share.get(), false)));
    }

    private Optional<Uncertainty> uncertainty() {
        Optional<Uncertainty> times = read(variation, UncertaintyText::variation);
        if (!breakdowns.isSelected()) {
            return times;
        }
        Optional<String> repairs = read(repair, text -> {
            UncertaintyText.failures("1 h", text);
            return text;
        });
        return times.flatMap(all -> repairs.flatMap(mean -> read(busy, text -> UncertaintyText.failures(text, mean)))
                .map(all::with));
    }

    /** Reads a field. */
    private interface Reading<T> {
        T of(String text) throws UnfitValueException;
    }

    private <T> Optional<T> read(TextField field, Reading<T> reading) {
        field.pseudoClassStateChanged(DANGER, false);
        try {
            return Optional.of(reading.of(field.getText().strip()));
        } catch (UnfitValueException e) {
            field.pseudoClassStateChanged(DANGER, true);
            wrong.setText(texts.now().text(e.reason()));
            return Optional.empty();
        }
    }
}
