package org.twinbench.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.twinbench.model.UnfitValueException;

/** A thousand expressions that were not thought of: they read back as they are, and give what the tree gives. */
class RandomExpressionTest {
    private static final int DEPTH = 4;

    @Test
    void readBackAsTheyWereWritten() throws UnfitValueException {
        for (long seed = 0; seed < 1_000; seed++) {
            Expression expression = new RandomExpressions(seed).any(DEPTH);
            assertThat(Expression.parse(expression.toString()))
                    .as("seed %d: %s", seed, expression)
                    .isEqualTo(expression);
        }
    }

    @Test
    void giveWhatTheTreeGives() throws UnfitValueException {
        PartScope part = new PartScope();
        double[] values = part.values();
        TreeEvaluator tree =
                new TreeEvaluator(Map.of("due", 120.0, "length", 9.0, "n", 5.0, "part.kind", "A", "urgent", true));
        for (long seed = 0; seed < 1_000; seed++) {
            Expression expression = new RandomExpressions(seed).any(DEPTH);
            double expected = switch (tree.value(expression)) {
                case Double number -> number;
                case Boolean truth -> truth ? 1 : 0;
                default -> throw new AssertionError("no amount and no condition: " + expression);
            };
            double found = expression.compile(part.scope()).number().value(values, PartScope.ROW);
            boolean same = found == expected || Double.isNaN(found) && Double.isNaN(expected);
            assertThat(same)
                    .as("seed %d: %s: %s, not %s", seed, expression, found, expected)
                    .isTrue();
        }
    }

    @Test
    void manyAreLong() {
        long large = LongStream.range(0, 1_000)
                .filter(seed ->
                        new RandomExpressions(seed).any(DEPTH).toString().length() > 60)
                .count();
        assertThat(large).isGreaterThan(300);
    }
}
