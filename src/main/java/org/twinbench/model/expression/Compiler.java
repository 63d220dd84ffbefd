package org.twinbench.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.BaseUnits;
import org.twinbench.model.Message;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;

/** Checks the names, kinds and units of an expression, each part once, and makes the code that computes it. */
final class Compiler {
    private static final ValueType NUMBER = new ValueType.Amount(BaseUnits.NONE);

    private final Scope scope;

    Compiler(Scope scope) {
        this.scope = scope;
    }

    Compiled compile(Expression expression) throws UnfitValueException {
        return switch (expression) {
            case Expression.Amount(Quantity quantity, Column column) ->
                new Compiled.Amount(quantity.unit().dimension().baseUnits(), Arithmetic.constant(quantity.si()));
            case Expression.Truth(boolean value, Column column) -> new Compiled.Truth((values, row) -> value);
            case Expression.Word(String text, Column column) ->
                new Compiled.Word(Arithmetic.constant(scope.words().code(text)));
            case Expression.Name name -> variable(name);
            case Expression.Negation(Expression operand, Column column) -> {
                Compiled.Amount amount = operand(operand);
                yield new Compiled.Amount(amount.units(), Arithmetic.negated(amount.code()));
            }
            case Expression.Not(Expression operand, Column column) -> {
                TruthCode code = truth(operand);
                yield new Compiled.Truth((values, row) -> !code.holds(values, row));
            }
            case Expression.Binary binary -> binary(binary);
            case Expression.Choice choice -> choice(choice);
            case Expression.Call call -> call(call);
        };
    }

    /** @param expected what the amount has to be made of */
    AmountCode amount(Expression expression, BaseUnits expected) throws UnfitValueException {
        return typed(expression, new ValueType.Amount(expected)).number();
    }

    TruthCode truth(Expression expression) throws UnfitValueException {
        Compiled compiled = compile(expression);
        if (compiled instanceof Compiled.Truth(TruthCode code)) {
            return code;
        }
        throw unfit(expression, compiled, new ValueType.Truth().shown());
    }

    private Compiled variable(Expression.Name name) throws UnfitValueException {
        Optional<Message> problem = scope.problem(name.name(), name.column());
        if (problem.isPresent()) {
            throw new UnfitValueException(
                    problem.get().key(), problem.get().values().toArray());
        }
        Scope.Variable variable = scope.variables().get(name.name());
        int slot = variable.slot();
        return switch (variable.type()) {
            case ValueType.Amount(BaseUnits units) -> new Compiled.Amount(units, Arithmetic.slot(slot));
            case ValueType.Truth() -> new Compiled.Truth((values, row) -> values[row + slot] != 0);
            case ValueType.Word() -> new Compiled.Word(Arithmetic.slot(slot));
        };
    }

    private Compiled binary(Expression.Binary binary) throws UnfitValueException {
        return switch (binary.operator().level()) {
            case OR -> {
                TruthCode left = truth(binary.left());
                TruthCode right = truth(binary.right());
                yield new Compiled.Truth((values, row) -> left.holds(values, row) || right.holds(values, row));
            }
            case AND -> {
                TruthCode left = truth(binary.left());
                TruthCode right = truth(binary.right());
                yield new Compiled.Truth((values, row) -> left.holds(values, row) && right.holds(values, row));
            }
            case COMPARISON -> comparison(binary);
            default -> arithmetic(binary);
        };
    }

    /** Amounts compare by size; truths and words are only the same or not. */
    private Compiled comparison(Expression.Binary binary) throws UnfitValueException {
        boolean ordered = binary.operator() != Operator.EQUAL && binary.operator() != Operator.UNEQUAL;
        Compiled left = ordered ? anyAmount(binary.left()) : compile(binary.left());
        Compiled right = typed(binary.right(), left.type());
        return new Compiled.Truth(Arithmetic.comparison(binary.operator(), left.number(), right.number()));
    }

    private Compiled arithmetic(Expression.Binary binary) throws UnfitValueException {
        Compiled.Amount left = operand(binary.left());
        Compiled.Amount right = operand(binary.right());
        Column column = binary.column();
        BaseUnits units = switch (binary.operator()) {
            case TIMES -> UnitRules.bounded(left.units().times(right.units()), column);
            case OVER -> UnitRules.bounded(left.units().over(right.units()), column);
            case POWER -> {
                require(binary.right(), right, NUMBER);
                yield UnitRules.power(left.units(), binary.right(), column);
            }
            default -> {
                require(binary.right(), right, left.type());
                yield left.units();
            }
        };
        return new Compiled.Amount(units, Arithmetic.binary(binary.operator(), left.code(), right.code()));
    }

    private Compiled choice(Expression.Choice choice) throws UnfitValueException {
        TruthCode condition = truth(choice.condition());
        Compiled then = compile(choice.then());
        Compiled otherwise = typed(choice.otherwise(), then.type());
        AmountCode number = Arithmetic.chosen(condition, then.number(), otherwise.number());
        return switch (then) {
            case Compiled.Amount amount -> new Compiled.Amount(amount.units(), number);
            case Compiled.Word word -> new Compiled.Word(number);
            case Compiled.Truth truth -> new Compiled.Truth((values, row) -> number.value(values, row) != 0);
        };
    }

    private Compiled call(Expression.Call call) throws UnfitValueException {
        Function function = call.function();
        boolean compares = function == Function.MIN || function == Function.MAX;
        Expression first = call.arguments().getFirst();
        Compiled.Amount amount = compares ? anyAmount(first) : operand(first);
        List<AmountCode> codes = new ArrayList<>(List.of(amount.code()));
        for (Expression argument : call.arguments().subList(1, call.arguments().size())) {
            codes.add(amount(argument, amount.units()));
        }
        BaseUnits units = switch (function) {
            case MIN, MAX, ABS -> amount.units();
            case SQRT -> UnitRules.root(amount.units(), call.column());
            case FLOOR, CEIL, ROUND, EXP, LOG -> {
                require(first, amount, NUMBER);
                yield BaseUnits.NONE;
            }
        };
        return new Compiled.Amount(units, Arithmetic.call(function, codes));
    }

    /** An amount that arithmetic may be done with. */
    private Compiled.Amount operand(Expression expression) throws UnfitValueException {
        UnitRules.refuseOwnZero(expression);
        return anyAmount(expression);
    }

    private Compiled.Amount anyAmount(Expression expression) throws UnfitValueException {
        Compiled compiled = compile(expression);
        if (compiled instanceof Compiled.Amount amount) {
            return amount;
        }
        throw unfit(expression, compiled, Message.of("model.expression.anyAmount"));
    }

    private Compiled typed(Expression expression, ValueType expected) throws UnfitValueException {
        Compiled compiled = compile(expression);
        require(expression, compiled, expected);
        return compiled;
    }

    private static void require(Expression expression, Compiled compiled, ValueType expected)
            throws UnfitValueException {
        if (!compiled.type().equals(expected)) {
            throw unfit(expression, compiled, expected.shown());
        }
    }

    private static UnfitValueException unfit(Expression expression, Compiled found, Message expected) {
        String column = Integer.toString(start(expression));
        return new UnfitValueException(
                "model.expression.unfit", column, found.type().shown(), expected);
    }

    /** The column of the leftmost part. */
    private static int start(Expression expression) {
        return expression.operands().stream()
                .mapToInt(Compiler::start)
                .reduce(expression.column().number(), Math::min);
    }
}
