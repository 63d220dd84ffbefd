package org.twinbench.model.expression;

import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;

/**
 * A parameter that is computed from named values and may give a value of any kind and unit, read to an
 * {@link Expression}. Names are known to the engine alone, so one with names is checked by {@link Expression#compile}.
 */
public record Calculation() implements ParameterType.Notation {
    @Override
    public Expression read(String text) throws UnfitValueException {
        Expression expression = Expression.parse(text);
        if (expression.names().isEmpty()) {
            expression.compile(Scope.empty());
        }
        return expression;
    }

    @Override
    public int maxLength() {
        return Expression.MAX_LENGTH;
    }

    @Override
    public String example() {
        return "2 kg";
    }
}
