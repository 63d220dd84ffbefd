package org.twinbench.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Dimension;
import org.twinbench.model.UnfitValueException;

/** Text made to break the reader costs no more than a message. */
class HostileExpressionTest {
    private static String mistake(String text) {
        return catchThrowableOfType(UnfitValueException.class, () -> Expression.parse(text))
                .reason()
                .key();
    }

    @Test
    void longTextsAreNotRead() {
        assertThat(mistake("(".repeat(10_000))).isEqualTo("model.expression.tooLong");
        assertThat(mistake("1+".repeat(500_000))).isEqualTo("model.expression.tooLong");
        assertThat(mistake(" ".repeat(2_001))).isEqualTo("model.expression.tooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "'(', ')'",
        "'-', ''",
        "'not ', ''",
        "'!', ''",
        "'2^', ''",
        "'if(a,1,', ')'",
        "'a?1:', ''",
        "'1+', ''",
        "'(', '+1)'"
    })
    void depthIsLimited(String open, String close) throws UnfitValueException {
        assertThat(mistake(open.repeat(200) + "1" + close.repeat(200))).isEqualTo("model.expression.tooDeep");
        assertThat(Expression.parse(open.repeat(99) + "1" + close.repeat(99))).isNotNull();
    }

    @Test
    void theLongestSumIsReadCompiledAndWritten() throws UnfitValueException {
        String sum = "1" + "+n".repeat(99);
        Expression expression = Expression.parse(sum);
        PartScope part = new PartScope();
        assertThat(expression.amount(part.scope(), Dimension.NONE).value(part.values(), PartScope.ROW))
                .isEqualTo(1 + 99 * 5);
        assertThat(Expression.parse(sum)).isEqualTo(expression).hasSameHashCodeAs(expression);
        assertThat(expression.toString().replace(" ", "")).isEqualTo(sum);
        assertThat(mistake(sum + "+n")).isEqualTo("model.expression.tooDeep");
    }

    /** A tower of powers must not be compiled once for each way through it. */
    @Test
    void nestedPowersAndCallsCompileInOneGo() throws UnfitValueException {
        Expression tower = Expression.parse("1^".repeat(90) + "n");
        PartScope part = new PartScope();
        assertThat(tower.amount(part.scope(), Dimension.NONE).value(part.values(), PartScope.ROW))
                .isEqualTo(1);
        Expression calls = Expression.parse("floor(".repeat(90) + "n" + ")".repeat(90));
        assertThat(calls.amount(part.scope(), Dimension.NONE).value(part.values(), PartScope.ROW))
                .isEqualTo(5);
    }

    @Test
    void noiseIsReadOrRefused() {
        Random random = new Random(7);
        String alphabet = "0123456789.eE+-*/^()<>=!&|?:,'\" abinmsxorndtke%°²_µ中\u0000\uD800\n";
        long refused = Stream.generate(() -> noise(random, alphabet))
                .limit(20_000)
                .filter(HostileExpressionTest::isRefused)
                .count();
        assertThat(refused).isBetween(10_000L, 19_999L);
    }

    private static String noise(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static boolean isRefused(String text) {
        try {
            Expression expression = Expression.parse(text);
            assertThat(Expression.parse(expression.toString())).isEqualTo(expression);
            return false;
        } catch (UnfitValueException e) {
            return true;
        }
    }
}
