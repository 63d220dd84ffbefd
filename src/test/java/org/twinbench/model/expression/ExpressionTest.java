package org.twinbench.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Dimension;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** What expressions mean, against results worked out by hand. */
class ExpressionTest {
    private final PartScope part = new PartScope();

    private double value(String text, Dimension dimension) throws UnfitValueException {
        return Expression.parse(text).amount(part.scope(), dimension).value(part.values(), PartScope.ROW);
    }

    private boolean holds(String text) throws UnfitValueException {
        return Expression.parse(text).truth(part.scope()).holds(part.values(), PartScope.ROW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7                            | 7",
                "1.5e3                        | 1500",
                ".5 + 2.                      | 2.5",
                "2 + 3 * 4                    | 14",
                "(2 + 3) * 4                  | 20",
                "20 - 5 - 3                   | 12",
                "24 / 4 / 2                   | 3",
                "24 / 4 * 2                   | 12",
                "2 ^ 3 ^ 2                    | 512",
                "-2 ^ 2                       | -4",
                "(-2) ^ 2                     | 4",
                "2 ^ -1                       | 0.5",
                "--3                          | 3",
                "4 - -3                       | 7",
                "n * n + 1                    | 26",
                "min(3, 1, 2)                 | 1",
                "max(3, n, 2)                 | 5",
                "abs(-3.5)                    | 3.5",
                "sqrt(16)                     | 4",
                "floor(-2.5)                  | -3",
                "ceil(-2.5)                   | -2",
                "round(2.5)                   | 3",
                "round(-2.5)                  | -3",
                "round(0.49999999999999994)   | 0",
                "exp(0)                       | 1",
                "exp(1)                       | 2.718281828459045",
                "log(exp(2))                  | 2",
                "urgent ? 1 : 2               | 1",
                "n < 3 ? 1 : n < 6 ? 2 : 3    | 2",
                "if(n > 3, 10, 20)            | 10",
                "if (not urgent, 10, 20) + 1  | 21",
                "part.kind == 'A' ? 1 : 0     | 1",
                "if(true, 1, 1 / 0)           | 1",
                "5 pcs * 2                    | 10",
                "250 % * 4                    | 10",
                "weight / 重量                | 2"
            })
    void numbers(String text, double expected) throws UnfitValueException {
        assertThat(value(text, Dimension.NONE)).isCloseTo(expected, within(1e-15 * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 min                          | TIME         | 180",
                "3min                           | TIME         | 180",
                "1 h + 30 min - 15 s            | TIME         | 5385",
                "2 * 45 s                       | TIME         | 90",
                "10 s + weight * 5 s / 1 kg     | TIME         | 30",
                "length / 0.5 m/s               | TIME         | 18",
                "length / 30 m/min              | TIME         | 18",
                "length / 3.6 km/h              | TIME         | 9",
                "length / due                   | SPEED        | 0.075",
                "36 km/h                        | SPEED        | 10",
                "2 m/s^2 * 3 s                  | SPEED        | 6",
                "length ^ 2                     | AREA         | 81",
                "3 m²                           | AREA         | 3",
                "3 m2 + 1 m^2                   | AREA         | 4",
                "(3 m)^2                        | AREA         | 9",
                "sqrt(length ^ 2 + 1600 m2)     | LENGTH       | 41",
                "sqrt(9 m2)                     | LENGTH       | 3",
                "2 m * 3 m * 4 m                | VOLUME       | 24",
                "weight * 9.81 m/s²             | FORCE        | 39.24",
                "10 N * 5 m                     | ENERGY       | 50",
                "10 kW * 2 h                    | ENERGY       | 7.2e7",
                "230 V * 2 A                    | POWER        | 460",
                "weight * length^2 / due^2      | ENERGY       | 0.0225",
                "6 / 1 min                      | RATE         | 0.1",
                "6 1/min                        | RATE         | 0.1",
                "1 / due                        | RATE         | 0.008333333333333333",
                "30 pcs / 1 h                   | RATE         | 0.008333333333333333",
                "2 m3/h * 30 min                | VOLUME       | 1",
                "5 l / 1 s                      | FLOW         | 0.005",
                "90 °                           | ANGLE        | 1.5707963267948966",
                "90 deg                         | ANGLE        | 1.5707963267948966",
                "20 °C                          | TEMPERATURE  | 293.15",
                "-20 °C                         | TEMPERATURE  | 253.15",
                "max(-20 degC, 260 K)           | TEMPERATURE  | 260",
                "temperature - 20 K             | TEMPERATURE  | 280",
                "max(due, 3 min)                | TIME         | 180",
                "abs(-3 min)                    | TIME         | 180",
                "round(due / 1 min) * 1 min     | TIME         | 120",
                "5 % * due                      | TIME         | 6",
                "urgent ? 30 s : 1 min          | TIME         | 30",
                "0.5 m/length*due               | TIME         | 6.666666666666667"
            })
    void amountsComeOutInSi(String text, Dimension dimension, double expected) throws UnfitValueException {
        assertThat(value(text, dimension)).isCloseTo(expected, within(4e-16 * Math.abs(expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "urgent",
                "!false",
                "not false and true",
                "false and false or true",
                "true || false && false",
                "true or 1 / 0 > 2",
                "not (1 > 2)",
                "not 1 > 2",
                "urgent == !false",
                "weight < 5 kg",
                "weight <= 4000 g",
                "weight >= 0.004 t",
                "weight > 重量",
                "weight != 5 kg",
                "1 min == 60 s",
                "part.kind == 'A'",
                "part.kind == \"A\"",
                "'B' != part.kind",
                "(urgent ? 'A' : 'B') == part.kind",
                "temperature > 20 °C",
                "not urgent ? false : true",
                "n > 4 and (part.kind == 'A' or part.kind == 'C')",
                "0 / 0 != 0 / 0"
            })
    void conditionsThatHold(String text) throws UnfitValueException {
        assertThat(holds(text)).isTrue();
        assertThat(holds("not (" + text + ")")).isFalse();
    }

    @Test
    void divisionByZeroHasNoFiniteResult() throws UnfitValueException {
        assertThat(value("1 / (n - 5)", Dimension.NONE)).isInfinite();
        assertThat(value("sqrt(4 - n)", Dimension.NONE)).isNaN();
    }

    @Test
    void anAssignedAttributeMayBeOfAnyType() throws UnfitValueException {
        Compiled word = Expression.parse("urgent ? 'fast' : 'slow'").compile(part.scope());
        assertThat(word.type()).isEqualTo(new ValueType.Word());
        double code = word.number().value(part.values(), PartScope.ROW);
        assertThat(part.scope().words().word((int) code)).isEqualTo("fast");
        Compiled truth = Expression.parse("n > 3").compile(part.scope());
        assertThat(truth.type()).isEqualTo(new ValueType.Truth());
        assertThat(truth.number().value(part.values(), PartScope.ROW)).isEqualTo(1);
        assertThat(Expression.parse("weight / length").compile(part.scope()).type())
                .hasToString("Amount[units=kg/m]");
    }

    @Test
    void namesAndWordsAreListedInTheirOrder() throws UnfitValueException {
        Expression rule = Expression.parse("b == 'y' and max(a, 2 * b) > c.d ? 'x' : 'y'");
        assertThat(rule.names()).containsExactly("b", "a", "c.d");
        assertThat(rule.words()).containsExactly("y", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1+2)*3                 | (1 + 2) * 3",
                "((1)+(2*3))             | 1 + 2 * 3",
                "1-(2-3)                 | 1 - (2 - 3)",
                "(2^3)^2                 | (2 ^ 3) ^ 2",
                "(-2)^2                  | (-2) ^ 2",
                "-(2^2)                  | -2 ^ 2",
                "(3 s)^2                 | (3 s) ^ 2",
                "if(a,b,c)               | a ? b : c",
                "(a ? b : c) ? d : e     | (a ? b : c) ? d : e",
                "!a && !(b == c)         | not a and not b == c",
                "(not a) == b            | (not a) == b",
                "-(5 °C)                 | -(5 °C)",
                "-5 °C                   | -5 °C",
                "x == \"it's\"           | x == \"it's\"",
                "1e-5 s                  | 1.0E-5 s",
                "3 m2                    | 3 m²"
            })
    void whatIsWrittenReadsBackAsItWas(String text, String written) throws UnfitValueException {
        Expression expression = Expression.parse(text);
        assertThat(expression).hasToString(written);
        assertThat(Expression.parse(written)).isEqualTo(expression).hasSameHashCodeAs(expression);
    }

    @Test
    void partsThatCannotBeWrittenCannotBeMade() {
        Column none = Column.NONE;
        assertThatThrownBy(() -> new Expression.Amount(new Quantity(-1, Unit.SECOND), none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expression.Amount(new Quantity(Double.NaN, Unit.ONE), none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expression.Name("and", none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expression.Name("a.", none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expression.Word("a'b\"", none)).isInstanceOf(IllegalArgumentException.class);
    }
}
