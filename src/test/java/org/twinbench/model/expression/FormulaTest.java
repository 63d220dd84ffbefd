package org.twinbench.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Message;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.scenario.ParameterReader;

/** Formulas and conditions as declared parameters. */
class FormulaTest {
    private static final Formula TIME = new Formula(Unit.MINUTE);
    private static final Condition CONDITION = new Condition();
    private static final ParameterReader READER = new ParameterReader(List.of(
            Parameter.required("time", TIME), Parameter.optional("rule", CONDITION, "kind == 'A' and weight < 2 kg")));

    private static String reason(ParameterType type, String text) {
        return catchThrowableOfType(UnfitValueException.class, () -> type.read(text))
                .reason()
                .key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"45 s", "2 * 3 min", "wait + 3 s", "max(wait, weight)", "10 m / 2 m/s"})
    void aTimeIsRead(String text) throws UnfitValueException {
        assertThat(TIME.read(text)).isEqualTo(Expression.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "3 kg", "3 m * 2 s", "true", "'A'"})
    void aFormulaWithoutNamesMustHaveTheDimension(String text) {
        assertThat(reason(TIME, text)).isEqualTo("model.expression.unfit");
    }

    @Test
    void aConditionIsReadAndAnAmountIsNone() throws UnfitValueException {
        assertThat(CONDITION.read("true").names()).isEmpty();
        assertThat(CONDITION.read("weight > 3 kg").names()).containsExactly("weight");
        assertThat(reason(CONDITION, "3 kg")).isEqualTo("model.expression.unfit");
        assertThat(reason(CONDITION, "weight >")).isEqualTo("model.expression.unexpected");
    }

    @Test
    void theExamplesFitTheirOwnTypes() throws UnfitValueException {
        for (Unit unit : Unit.values()) {
            if (unit != Unit.FRACTION) {
                assertThat(new Formula(unit).read(new Formula(unit).example())).isNotNull();
            }
        }
        assertThat(CONDITION.read(CONDITION.example())).isNotNull();
    }

    @Test
    void writtenParametersAreReadAndTheirMistakesNamed() {
        Expression time = READER.values(Map.of("time", "wait * 2")).notation("time", Expression.class);
        assertThat(time).hasToString("wait * 2");
        assertThat(READER.problems(Map.of("time", "wait * ", "rule", "1 +* 2")))
                .containsEntry("rule", Message.of("model.expression.unexpected", "4", "\"*\"", operand()))
                .extractingByKey("time")
                .extracting(Message::key)
                .isEqualTo("model.expression.unexpected");
    }

    private static Message operand() {
        return Message.of("model.expression.operand");
    }
}
