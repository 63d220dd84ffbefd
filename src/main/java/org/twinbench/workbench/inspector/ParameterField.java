package org.twinbench.workbench.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** The control of one declared parameter: a tick, a choice, or a text with units, and below it what is wrong. */
final class ParameterField {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Parameter parameter;
    private final Messages messages;
    private final Function<String, Optional<Message>> commit;
    private final Label error = new Label();
    private final String written;
    /** A change that was made brings a new form; this field then loses the focus and must not make it again. */
    private boolean taken;

    private Supplier<String> typed;
    private TextInputControl editor;

    /** @param commit takes a changed text, and says what is wrong with it if it cannot be taken */
    ParameterField(
            Parameter parameter,
            Optional<String> written,
            Messages messages,
            Function<String, Optional<Message>> commit) {
        this.parameter = parameter;
        this.messages = messages;
        this.commit = commit;
        this.written = written.or(parameter::standard).orElse("");
        error.getStyleClass().add("field-error");
        error.setId("inspector-error-" + parameter.key());
        error.setWrapText(true);
        showError(Optional.empty(), null);
    }

    /** The text that differs from what is written and has not been taken; empty for a tick or a choice. */
    Optional<String> draft() {
        return Optional.ofNullable(typed)
                .map(Supplier::get)
                .filter(text -> !taken && !text.strip().equals(written));
    }

    /** Puts a draft back and says what is wrong with it. */
    void restore(String draft) {
        editor.setText(draft);
        showError(fault(draft), editor);
    }

    /** Takes what is typed, if it is a change. */
    void take() {
        if (typed != null) {
            commit(typed.get(), editor);
        }
    }

    /** Takes nothing any more: another field stands in its place, and losing the focus now is no wish of the user. */
    void retire() {
        taken = true;
    }

    /** Label, control and message, one above the other. */
    Node node(String owner) {
        String key = owner + "." + parameter.key();
        Label label = new Label(messages.has(key) ? messages.text(key) : parameter.key());
        Node control = control();
        label.setLabelFor(control);
        VBox node = new VBox(label, control, error);
        node.getStyleClass().add("field");
        if (messages.has(key + ".help")) {
            String help = messages.text(key + ".help");
            control.setAccessibleHelp(help);
            node.setOnMouseEntered(event -> {
                node.setOnMouseEntered(null);
                explain(help, label, control);
            });
        }
        return node;
    }

    /** Only where the mouse is: a form has dozens of fields, and each tooltip is a window of its own that stays in memory. */
    private static void explain(String text, Label label, Node control) {
        Tooltip help = new Tooltip(text);
        help.setWrapText(true);
        help.setMaxWidth(360);
        label.setTooltip(help);
        Tooltip.install(control, help);
    }

    private Node control() {
        Node control = switch (parameter.type()) {
            case ParameterType.Flag() -> tick();
            case ParameterType.Choice(List<String> options) -> choice(options);
            case ParameterType.Amount(Unit shown, double min, double max)
            when Unit.of(shown.dimension()).size() > 1 -> amount();
            case ParameterType.Notation notation -> notation(notation);
            default -> text(written);
        };
        control.setId("inspector-field-" + parameter.key());
        return control;
    }

    private Node tick() {
        CheckBox box = new CheckBox();
        box.setSelected(Boolean.parseBoolean(written));
        box.setOnAction(event -> commit(Boolean.toString(box.isSelected()), box));
        return box;
    }

    private Node choice(List<String> options) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.getItems().setAll(options);
        box.setValue(written);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> commit(box.getValue(), box));
        return box;
    }

    private TextField text(String shown) {
        TextField field = new TextField(shown);
        takeFrom(field, field::getText);
        return field;
    }

    /** A long text with a grammar: what is wrong with it shows while it is typed. */
    private TextField notation(ParameterType.Notation notation) {
        TextField field = text(written);
        field.setPromptText(notation.example());
        field.textProperty().subscribe((before, text) -> {
            boolean changed = !taken && !text.strip().equals(written);
            showError(changed ? fault(text) : Optional.empty(), field);
        });
        return field;
    }

    private void takeFrom(TextField field, Supplier<String> value) {
        editor = field;
        typed = value;
        field.setOnAction(event -> {
            Scene scene = field.getScene(); // taking the value may bring a new form without this field
            take();
            leave(scene);
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
    }

    /** Once a value is taken, undo means the edit of the scenario, not the letters of the field. */
    private void leave(Scene scene) {
        if (draft().isEmpty() && scene != null) {
            scene.getRoot().requestFocus();
        }
    }

    /** A number beside a unit: another unit shows the same amount; a text with its own unit is taken as it is. */
    private Node amount() {
        Quantity first = Quantity.parse(written).orElseThrow();
        ChoiceBox<Unit> units = new ChoiceBox<>();
        units.getItems().setAll(Unit.of(first.unit().dimension()));
        units.setConverter(new UnitConverter());
        units.setValue(first.unit());
        units.setPrefWidth(84);
        TextField number = new TextField(number(first.value()));
        HBox.setHgrow(number, Priority.ALWAYS);
        number.setId("inspector-number-" + parameter.key());
        takeFrom(number, () -> {
            String text = number.getText().strip();
            boolean bare =
                    Quantity.parse(text).filter(q -> q.unit() == Unit.ONE).isPresent();
            boolean same = text.equals(number(first.in(units.getValue()).value()));
            return same ? written : bare ? text + " " + units.getValue().symbol() : text;
        });
        units.setOnAction(
                event -> number.setText(number(first.in(units.getValue()).value())));
        HBox row = new HBox(number, units);
        row.getStyleClass().add("field-amount");
        return row;
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void commit(String text, Node control) {
        if (taken) {
            return;
        }
        if (text.strip().equals(written)) {
            showError(Optional.empty(), control);
            return;
        }
        Optional<Message> fault = fault(text);
        if (fault.isEmpty()) {
            taken = true;
            fault = commit.apply(text.strip());
            taken = fault.isEmpty();
        }
        showError(fault, control);
    }

    private Optional<Message> fault(String text) {
        try {
            parameter.type().read(text);
            return Optional.empty();
        } catch (UnfitValueException e) {
            return Optional.of(e.reason());
        }
    }

    private void showError(Optional<Message> reason, Node control) {
        error.setText(reason.map(messages::text).orElse(""));
        error.setVisible(reason.isPresent());
        error.setManaged(reason.isPresent());
        if (control != null) {
            control.pseudoClassStateChanged(DANGER, reason.isPresent());
        }
    }

    private static final class UnitConverter extends StringConverter<Unit> {
        @Override
        public String toString(Unit unit) {
            return unit == null ? "" : unit.symbol();
        }

        @Override
        public Unit fromString(String symbol) {
            return Unit.ofSymbol(symbol).orElseThrow();
        }
    }
}
