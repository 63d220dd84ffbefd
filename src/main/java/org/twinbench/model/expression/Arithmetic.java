package org.twinbench.model.expression;

import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Code for the operators and functions. Every result is the same on all machines: exp, log and pow are those of
 * {@link StrictMath} (fdlibm), the rest is exact or correctly rounded by IEEE 754.
 */
final class Arithmetic {
    private static final double[] NO_VALUES = {};

    /** A number that is known when the expression is compiled. */
    private record Constant(double value) implements AmountCode {
        @Override
        public double value(double[] values, int row) {
            return value;
        }
    }

    private Arithmetic() {}

    static AmountCode constant(double value) {
        return new Constant(value);
    }

    static AmountCode slot(int slot) {
        return (values, row) -> values[row + slot];
    }

    static AmountCode negated(AmountCode code) {
        return folded((values, row) -> -code.value(values, row), List.of(code));
    }

    static AmountCode chosen(TruthCode condition, AmountCode then, AmountCode otherwise) {
        return (values, row) -> condition.holds(values, row) ? then.value(values, row) : otherwise.value(values, row);
    }

    /** One of {@code + - * / ^}. */
    static AmountCode binary(Operator operator, AmountCode left, AmountCode right) {
        AmountCode code = switch (operator) {
            case PLUS -> (values, row) -> left.value(values, row) + right.value(values, row);
            case MINUS -> (values, row) -> left.value(values, row) - right.value(values, row);
            case TIMES -> (values, row) -> left.value(values, row) * right.value(values, row);
            case OVER -> (values, row) -> left.value(values, row) / right.value(values, row);
            case POWER -> power(left, right);
            default -> throw new IllegalArgumentException(operator + " does not give an amount");
        };
        return folded(code, List.of(left, right));
    }

    private static AmountCode power(AmountCode base, AmountCode exponent) {
        if (exponent instanceof Constant(double two) && two == 2) {
            return (values, row) -> {
                double value = base.value(values, row);
                return value * value;
            };
        }
        return (values, row) -> StrictMath.pow(base.value(values, row), exponent.value(values, row));
    }

    /** One of {@code == != < <= > >=}. */
    static TruthCode comparison(Operator operator, AmountCode left, AmountCode right) {
        return switch (operator) {
            case EQUAL -> (values, row) -> left.value(values, row) == right.value(values, row);
            case UNEQUAL -> (values, row) -> left.value(values, row) != right.value(values, row);
            case LESS -> (values, row) -> left.value(values, row) < right.value(values, row);
            case AT_MOST -> (values, row) -> left.value(values, row) <= right.value(values, row);
            case GREATER -> (values, row) -> left.value(values, row) > right.value(values, row);
            case AT_LEAST -> (values, row) -> left.value(values, row) >= right.value(values, row);
            default -> throw new IllegalArgumentException(operator + " does not compare");
        };
    }

    static AmountCode call(Function function, List<AmountCode> arguments) {
        AmountCode first = arguments.getFirst();
        AmountCode code = switch (function) {
            case MIN ->
                extreme(arguments, (a, b) -> (values, row) -> Math.min(a.value(values, row), b.value(values, row)));
            case MAX ->
                extreme(arguments, (a, b) -> (values, row) -> Math.max(a.value(values, row), b.value(values, row)));
            case ABS -> (values, row) -> Math.abs(first.value(values, row));
            case SQRT -> (values, row) -> Math.sqrt(first.value(values, row));
            case FLOOR -> (values, row) -> Math.floor(first.value(values, row));
            case CEIL -> (values, row) -> Math.ceil(first.value(values, row));
            case ROUND -> (values, row) -> round(first.value(values, row));
            case EXP -> (values, row) -> StrictMath.exp(first.value(values, row));
            case LOG -> (values, row) -> StrictMath.log(first.value(values, row));
        };
        return folded(code, arguments);
    }

    private static AmountCode extreme(List<AmountCode> arguments, BinaryOperator<AmountCode> ofTwo) {
        return arguments.stream().reduce(ofTwo).orElseThrow();
    }

    /** A half goes away from zero. */
    private static double round(double value) {
        double size = Math.abs(value);
        double whole = Math.floor(size);
        return Math.copySign(size - whole >= 0.5 ? whole + 1 : whole, value);
    }

    /** What depends on constants alone is computed once. */
    private static AmountCode folded(AmountCode code, List<AmountCode> operands) {
        boolean known = operands.stream().allMatch(Constant.class::isInstance);
        return known ? new Constant(code.value(NO_VALUES, 0)) : code;
    }
}
