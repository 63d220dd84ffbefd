package org.twinbench.model.expression;

import org.twinbench.model.ParameterType;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/**
 * A parameter that is an amount computed from named values, read to an {@link Expression}; {@code shown} is a unit of
 * the dimension that it must have. Names are known to the engine alone, so a formula with names is read without a
 * check of its units: {@link Expression#amount} does that.
 */
public record Formula(Unit shown) implements ParameterType.Notation {
    @Override
    public Expression read(String text) throws UnfitValueException {
        Expression expression = Expression.parse(text);
        if (expression.names().isEmpty()) {
            expression.amount(Scope.empty(), shown.dimension());
        }
        return expression;
    }

    @Override
    public int maxLength() {
        return Expression.MAX_LENGTH;
    }

    @Override
    public String example() {
        return "max(" + new Quantity(1, shown) + ", x * " + new Quantity(2, shown) + ")";
    }
}
