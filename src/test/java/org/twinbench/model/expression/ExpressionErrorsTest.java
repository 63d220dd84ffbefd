package org.twinbench.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.UnfitValueException;

/** Every kind of mistake is named with the column where it stands. */
class ExpressionErrorsTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private static Message mistake(String text) {
        return catchThrowableOfType(
                        UnfitValueException.class, () -> Expression.parse(text).compile(new PartScope().scope()))
                .reason();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 +                       | 4  | unexpected",
                "* 2                       | 1  | unexpected",
                "(1 + 2                    | 7  | unexpected",
                "1 + 2)                    | 6  | unexpected",
                "n n                       | 3  | unexpected",
                "urgent ? 1                | 11 | unexpected",
                "max(1, )                  | 8  | unexpected",
                "2 ^                       | 4  | unexpected",
                "n > $                     | 5  | badCharacter",
                "n & 1                     | 3  | badCharacter",
                "n = 1                     | 3  | singleEquals",
                "1 < n < 3                 | 7  | chained",
                "part.kind == 'A           | 14 | unclosedQuote",
                "3 secs                    | 3  | unknownUnitNear",
                "3 parsecond               | 3  | unknownUnit",
                "1 + 1e999                 | 5  | numberTooLarge",
                "3 s ^ 2                   | 5  | powerOfUnit",
                "-5 °C ^ 2                 | 7  | powerOfUnit",
                "1 + mim(1, 2)             | 5  | unknownFunctionNear",
                "1 + random(1, 2)          | 5  | unknownFunction",
                "1 + sqrt(1, 2)            | 5  | arguments",
                "if(urgent, 2)             | 1  | arguments",
                "exp()                     | 1  | arguments",
                "min(1)                    | 1  | argumentsAtLeast",
                "3 s + 4 m                 | 7  | unfit",
                "3 s + n                   | 7  | unfit",
                "3 s - (4 m * 2)           | 8  | unfit",
                "due < length              | 7  | unfit",
                "max(due, 2 s, 3 kg)       | 15 | unfit",
                "urgent ? 3 s : 4          | 16 | unfit",
                "n ? 1 : 2                 | 1  | unfit",
                "urgent + 1                | 1  | unfit",
                "1 + urgent                | 5  | unfit",
                "part.kind < 'B'           | 1  | unfit",
                "part.kind == 3            | 14 | unfit",
                "n and urgent              | 1  | unfit",
                "urgent or n               | 11 | unfit",
                "not n                     | 5  | unfit",
                "-'A'                      | 2  | unfit",
                "log(due)                  | 5  | unfit",
                "floor(2 * due)            | 7  | unfit",
                "2 ^ due                   | 5  | unfit",
                "length ^ n                | 8  | exponentNotWhole",
                "length ^ 0.5              | 8  | exponentNotWhole",
                "length ^ 100              | 8  | exponentNotWhole",
                "(length ^ 50) ^ 2         | 15 | exponentTooHigh",
                "1 + sqrt(length) / 1 m    | 5  | noRoot",
                "temperature - 5 °C        | 15 | celsius",
                "2 * 20 °C                 | 5  | celsius",
                "-(20 °C)                  | 3  | celsius",
                "abs(-20 °C)               | 5  | celsius",
                "2 * wait                  | 5  | unknownName",
                "2 * wieght                | 5  | unknownNameNear",
                "length / s                | 10 | unitAlone"
            })
    void theColumnIsNamed(String text, String column, String kind) {
        Message message = mistake(text);
        assertThat(message.key()).as(text).isEqualTo("model.expression." + kind);
        assertThat(message.values().getFirst()).as(text).isEqualTo(column);
        assertThat(ENGLISH.text(message)).startsWith("column " + column + ": ");
    }

    @Test
    void foundAndExpectedAreToldInBothLanguages() {
        Message message = mistake("3 s + length");
        assertThat(ENGLISH.text(message)).isEqualTo("column 7: found an amount in m; expected an amount in s");
        assertThat(Messages.in(Locale.CHINESE).text(message)).isEqualTo("第 7 列：此处是以 m 计的量；应为以 s 计的量");
        assertThat(ENGLISH.text(mistake("weight * length + 1 s")))
                .isEqualTo("column 19: found an amount in s; expected an amount in kg·m");
        assertThat(ENGLISH.text(mistake("1 + 'A'")))
                .isEqualTo("column 5: found a word; expected a number or an amount");
        assertThat(ENGLISH.text(mistake("n > 'A' 2")))
                .isEqualTo("column 9: found \"2\"; expected an operator or the end of the formula");
    }

    @Test
    void theNearestNameIsOffered() {
        assertThat(mistake("2 * wieght").values()).isEqualTo(List.of("5", "wieght", "weight"));
        assertThat(mistake("mim(1, 2)").values()).isEqualTo(List.of("1", "mim", "min"));
    }

    @Test
    void aBlankTextIsNoFormula() {
        assertThat(mistake(" \t ").key()).isEqualTo("model.expression.blank");
        assertThat(mistake("'a\nb'").key()).isEqualTo("model.expression.controlInQuotes");
    }

    @Test
    void aResultOfAnotherDimensionIsRefused() {
        Message message = catchThrowableOfType(
                        UnfitValueException.class,
                        () -> Expression.parse("2 * length")
                                .amount(new PartScope().scope(), org.twinbench.model.Dimension.TIME))
                .reason();
        assertThat(ENGLISH.text(message)).isEqualTo("column 1: found an amount in m; expected an amount in s");
    }
}
