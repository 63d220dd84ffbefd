package org.twinbench.model.expression;

import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;

/**
 * A parameter that is a condition on named values, read to an {@link Expression}. Names are known to the engine
 * alone, so a condition with names is read without a check of its units: {@link Expression#truth} does that.
 */
public record Condition() implements ParameterType.Notation {
    @Override
    public Expression read(String text) throws UnfitValueException {
        Expression expression = Expression.parse(text);
        if (expression.names().isEmpty()) {
            expression.truth(Scope.empty());
        }
        return expression;
    }

    @Override
    public int maxLength() {
        return Expression.MAX_LENGTH;
    }

    @Override
    public String example() {
        return "kind == 'A' and weight < 2 kg";
    }
}
