package org.twinbench.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Formula;

/** A formula in the inspector says what is wrong while it is typed, and only a right one is taken. */
@Tag("fx")
class FormulaFieldTest {
    private final List<String> taken = new ArrayList<>();
    private TextField field;
    private Label error;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onUi(() -> {
            Parameter parameter = Parameter.optional("time", new Formula(Unit.SECOND), "45 s");
            ParameterField form = new ParameterField(parameter, Optional.empty(), Messages.in(Locale.ENGLISH), text -> {
                taken.add(text);
                return Optional.empty();
            });
            Parent node = (Parent) form.node("test");
            stage.setScene(new Scene(node, 400, 120));
            stage.show();
            field = (TextField) node.lookup("#inspector-field-time");
            error = (Label) node.lookup("#inspector-error-time");
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static void onUi(Callable<?> action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private void type(String text) {
        onUi(() -> {
            field.setText(text);
            return null;
        });
    }

    private void enter() {
        onUi(() -> {
            field.getOnAction().handle(null);
            return null;
        });
    }

    @Test
    void aMistakeShowsWhileItIsTypedAndGoesWhenItIsMended() {
        assertThat(field.getText()).isEqualTo("45 s");
        assertThat(error.isVisible()).isFalse();
        type("45 s + ");
        assertThat(error.getText()).startsWith("column 8: found the end of the formula; expected a number");
        assertThat(error.isVisible()).isTrue();
        enter();
        assertThat(taken).isEmpty();
        type("45 s + 2 m");
        assertThat(error.getText()).isEqualTo("column 8: found an amount in m; expected an amount in s");
        type("45 s + wait");
        assertThat(error.isVisible()).isFalse();
        enter();
        assertThat(taken).containsExactly("45 s + wait");
    }
}
