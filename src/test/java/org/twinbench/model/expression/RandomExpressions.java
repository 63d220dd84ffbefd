package org.twinbench.model.expression;

import java.util.List;
import java.util.Random;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Expression.Amount;
import org.twinbench.model.expression.Expression.Binary;
import org.twinbench.model.expression.Expression.Call;
import org.twinbench.model.expression.Expression.Choice;
import org.twinbench.model.expression.Expression.Name;
import org.twinbench.model.expression.Expression.Negation;
import org.twinbench.model.expression.Expression.Not;
import org.twinbench.model.expression.Expression.Truth;
import org.twinbench.model.expression.Expression.Word;

/** Makes expressions on the names of {@link PartScope} in which all kinds and units fit. */
final class RandomExpressions {
    private static final List<Unit> TIMES = List.of(Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.MILLISECOND);
    private static final List<Unit> LENGTHS = List.of(Unit.METRE, Unit.MILLIMETRE, Unit.KILOMETRE);
    private static final List<Unit> NUMBERS = List.of(Unit.ONE, Unit.PERCENT, Unit.PIECE);
    private static final List<Function> OF_NUMBERS =
            List.of(Function.SQRT, Function.FLOOR, Function.CEIL, Function.ROUND, Function.EXP, Function.LOG);
    private static final List<Operator> ORDERS =
            List.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST);
    private static final List<Operator> EQUALITIES = List.of(Operator.EQUAL, Operator.UNEQUAL);

    private final Random random;

    RandomExpressions(long seed) {
        this.random = new Random(seed);
    }

    /** An amount or a condition. */
    Expression any(int depth) {
        return random.nextBoolean() ? amount(quantity(), depth) : truth(depth);
    }

    private List<Unit> quantity() {
        return one(List.of(TIMES, LENGTHS, NUMBERS));
    }

    private Expression amount(List<Unit> units, int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? name(units) : literal(units);
        }
        int less = depth - 1;
        return switch (random.nextInt(units.equals(NUMBERS) ? 11 : 8)) {
            case 0 -> new Negation(amount(units, less), Column.NONE);
            case 1 -> binary(Operator.PLUS, amount(units, less), amount(units, less));
            case 2 -> binary(Operator.MINUS, amount(units, less), amount(units, less));
            case 3 -> binary(Operator.TIMES, amount(NUMBERS, less), amount(units, less));
            case 4 -> binary(Operator.OVER, amount(units, less), amount(NUMBERS, less));
            case 5 -> new Choice(truth(less), amount(units, less), amount(units, less), Column.NONE);
            case 6 -> call(one(List.of(Function.MIN, Function.MAX)), amount(units, less), amount(units, less));
            case 7 -> call(Function.ABS, amount(units, less));
            case 8 -> binary(Operator.POWER, amount(NUMBERS, less), amount(NUMBERS, less));
            case 9 -> call(one(OF_NUMBERS), amount(NUMBERS, less));
            default -> binary(Operator.OVER, amount(LENGTHS, less), amount(LENGTHS, less));
        };
    }

    private Expression truth(int depth) {
        if (depth == 0) {
            return random.nextBoolean()
                    ? new Name("urgent", Column.NONE)
                    : new Truth(random.nextBoolean(), Column.NONE);
        }
        int less = depth - 1;
        List<Unit> units = quantity();
        return switch (random.nextInt(7)) {
            case 0 -> new Not(truth(less), Column.NONE);
            case 1 -> binary(Operator.AND, truth(less), truth(less));
            case 2 -> binary(Operator.OR, truth(less), truth(less));
            case 3 -> binary(one(ORDERS), amount(units, less), amount(units, less));
            case 4 -> binary(one(EQUALITIES), word(less), word(less));
            case 5 -> binary(one(EQUALITIES), truth(less), truth(less));
            default -> new Choice(truth(less), truth(less), truth(less), Column.NONE);
        };
    }

    private Expression word(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 3)) {
            case 0 -> new Name("part.kind", Column.NONE);
            case 1 -> new Word(one(List.of("A", "B", "it's", "a \"B\"", "")), Column.NONE);
            default -> new Choice(truth(depth - 1), word(depth - 1), word(depth - 1), Column.NONE);
        };
    }

    private Expression name(List<Unit> units) {
        return new Name(units.equals(TIMES) ? "due" : units.equals(LENGTHS) ? "length" : "n", Column.NONE);
    }

    private Expression literal(List<Unit> units) {
        double value = random.nextBoolean() ? random.nextInt(4) : random.nextDouble(10);
        return new Amount(new Quantity(value, one(units)), Column.NONE);
    }

    private static Expression binary(Operator operator, Expression left, Expression right) {
        return new Binary(operator, left, right, Column.NONE);
    }

    private static Expression call(Function function, Expression... arguments) {
        return new Call(function, List.of(arguments), Column.NONE);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
