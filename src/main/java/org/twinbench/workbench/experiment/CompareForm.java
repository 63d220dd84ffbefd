package org.twinbench.workbench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.twinbench.workbench.language.Texts;

/** Which scenario is the baseline, which ones are compared with it, and over how many replications. */
final class CompareForm {
    private static final int USUAL = 10;
    private static final int MOST = 10_000;

    private final Texts texts;
    private final ComboBox<ScenarioChoice> baseline = new ComboBox<>();
    private final MenuButton others = new MenuButton();
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final Spinner<Integer> replications = new Spinner<>(2, MOST, USUAL);
    private final List<Node> fields;

    CompareForm(Texts texts) {
        this.texts = texts;
        baseline.setId("compare-baseline");
        baseline.setPrefWidth(250);
        baseline.setConverter(new StringConverter<>() {
            @Override
            public String toString(ScenarioChoice choice) {
                return choice == null ? "" : choice.text(texts.now());
            }

            @Override
            public ScenarioChoice fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        });
        others.setId("compare-others");
        others.setPrefWidth(230);
        others.textProperty().bind(texts.made(messages -> summary(), chosen));
        replications.setId("compare-replications");
        replications.setEditable(true);
        replications.setPrefWidth(84);
        fields = List.of(
                labelled("experiment.compare.baseline", baseline),
                labelled("experiment.compare.others", others),
                labelled("experiment.replications", replications));
    }

    private HBox labelled(String key, Node field) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.textProperty().bind(texts.of(key));
        label.setLabelFor(field);
        HBox box = new HBox(6, label, field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** The fields with their labels, in order. */
    List<Node> fields() {
        return fields;
    }

    private String summary() {
        List<ScenarioChoice> all = others();
        return switch (all.size()) {
            case 0 -> texts.now("experiment.compare.choose");
            case 1 -> all.getFirst().text(texts.now());
            default -> texts.now("experiment.compare.several", all.size());
        };
    }

    /** Offers scenarios; those that were chosen stay so. The first is the baseline until another is chosen. */
    void offer(List<ScenarioChoice> choices) {
        ScenarioChoice before = baseline.getValue();
        List<ScenarioChoice> ticked = others();
        baseline.getItems().setAll(choices);
        baseline.setValue(
                before != null && choices.contains(before)
                        ? before
                        : choices.stream().findFirst().orElse(null));
        others.getItems().clear();
        for (ScenarioChoice choice : choices) {
            CheckMenuItem item = new CheckMenuItem(choice.text(texts.now()));
            item.setUserData(choice);
            item.setMnemonicParsing(false);
            item.setSelected(ticked.contains(choice));
            item.selectedProperty().subscribe(this::count);
            others.getItems().add(item);
        }
        count();
    }

    private void count() {
        chosen.set(-1); // another scenario of the same number is a change too
        chosen.set(others().size());
    }

    ScenarioChoice baseline() {
        return baseline.getValue();
    }

    List<ScenarioChoice> others() {
        List<ScenarioChoice> ticked = new ArrayList<>();
        for (MenuItem item : others.getItems()) {
            Optional.of(item)
                    .map(CheckMenuItem.class::cast)
                    .filter(CheckMenuItem::isSelected)
                    .ifPresent(check -> ticked.add((ScenarioChoice) check.getUserData()));
        }
        return ticked;
    }

    int replications() {
        return FigureText.typed(replications);
    }

    /** Whether there is something to compare. */
    BooleanBinding complete() {
        return baseline.valueProperty().isNotNull().and(chosen.greaterThan(0));
    }
}
