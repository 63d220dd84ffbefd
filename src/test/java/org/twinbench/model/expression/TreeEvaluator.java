package org.twinbench.model.expression;

import java.util.List;
import java.util.Map;
import org.twinbench.model.Quantity;

/** Evaluates an expression by walking its tree, without types or code: slow, plain, and made for comparison. */
record TreeEvaluator(Map<String, Object> names) {
    /** A {@link Double} in SI, a {@link Boolean} or a {@link String}. */
    Object value(Expression expression) {
        return switch (expression) {
            case Expression.Amount(Quantity quantity, Column column) -> quantity.si();
            case Expression.Truth(boolean value, Column column) -> value;
            case Expression.Word(String text, Column column) -> text;
            case Expression.Name(String name, Column column) -> names.get(name);
            case Expression.Negation(Expression operand, Column column) -> -1 * number(operand);
            case Expression.Not(Expression operand, Column column) -> !holds(operand);
            case Expression.Choice(Expression condition, Expression then, Expression otherwise, Column column) ->
                value(holds(condition) ? then : otherwise);
            case Expression.Call(Function function, List<Expression> arguments, Column column) ->
                call(function, arguments.stream().mapToDouble(this::number).toArray());
            case Expression.Binary(Operator operator, Expression left, Expression right, Column column) ->
                binary(operator, left, right);
        };
    }

    private double number(Expression expression) {
        return (Double) value(expression);
    }

    private boolean holds(Expression expression) {
        return (Boolean) value(expression);
    }

    private Object binary(Operator operator, Expression left, Expression right) {
        return switch (operator) {
            case OR -> holds(left) | holds(right);
            case AND -> holds(left) & holds(right);
            case EQUAL -> value(left).equals(value(right));
            case UNEQUAL -> !value(left).equals(value(right));
            case LESS -> number(left) < number(right);
            case AT_MOST -> number(left) <= number(right);
            case GREATER -> number(left) > number(right);
            case AT_LEAST -> number(left) >= number(right);
            case PLUS -> number(left) + number(right);
            case MINUS -> number(left) - number(right);
            case TIMES -> number(left) * number(right);
            case OVER -> number(left) / number(right);
            case POWER -> StrictMath.pow(number(left), number(right));
        };
    }

    private static double call(Function function, double[] x) {
        return switch (function) {
            case MIN -> Math.min(x[0], x[1]);
            case MAX -> Math.max(x[0], x[1]);
            case ABS -> x[0] < 0 ? -x[0] : x[0];
            case SQRT -> StrictMath.sqrt(x[0]);
            case FLOOR -> StrictMath.floor(x[0]);
            case CEIL -> -StrictMath.floor(-x[0]);
            case ROUND -> x[0] < 0 ? -rounded(-x[0]) : rounded(x[0]);
            case EXP -> StrictMath.exp(x[0]);
            case LOG -> StrictMath.log(x[0]);
        };
    }

    private static double rounded(double positive) {
        double below = StrictMath.rint(positive - positive % 1);
        return positive % 1 >= 0.5 ? below + 1 : Double.isInfinite(positive) ? positive : below;
    }
}
