package org.twinbench.model.expression;

import java.util.Map;
import org.twinbench.model.Dimension;

/** The names of a part with a few attributes, and the values of one part that stand behind those of another. */
final class PartScope {
    /** Where the row of the part begins. */
    static final int ROW = 8;

    private final WordCodes words = new WordCodes();
    private final Scope scope = new Scope(
            Map.of(
                    "weight", new Scope.Variable(0, ValueType.of(Dimension.MASS)),
                    "length", new Scope.Variable(1, ValueType.of(Dimension.LENGTH)),
                    "due", new Scope.Variable(2, ValueType.of(Dimension.TIME)),
                    "n", new Scope.Variable(3, ValueType.of(Dimension.NONE)),
                    "part.kind", new Scope.Variable(4, new ValueType.Word()),
                    "urgent", new Scope.Variable(5, new ValueType.Truth()),
                    "temperature", new Scope.Variable(6, ValueType.of(Dimension.TEMPERATURE)),
                    "重量", new Scope.Variable(7, ValueType.of(Dimension.MASS))),
            words);

    Scope scope() {
        return scope;
    }

    /** weight 4 kg, length 9 m, due 120 s, n 5, part.kind A, urgent, 300 K, 重量 2 kg. */
    double[] values() {
        double[] values = new double[2 * ROW];
        double[] part = {4, 9, 120, 5, words.code("A"), 1, 300, 2};
        System.arraycopy(part, 0, values, ROW, part.length);
        return values;
    }
}
