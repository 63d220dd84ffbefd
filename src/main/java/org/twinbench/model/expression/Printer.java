package org.twinbench.model.expression;

import java.util.List;
import java.util.stream.Collectors;
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

/** Writes expressions with as few parentheses as they need to be read back as they are. */
final class Printer {
    private Printer() {}

    static String text(Expression expression) {
        return switch (expression) {
            case Amount(Quantity quantity, Column column) -> quantity.toString();
            case Truth(boolean value, Column column) -> Boolean.toString(value);
            case Word(String text, Column column) -> text.contains("'") ? '"' + text + '"' : "'" + text + "'";
            case Name(String name, Column column) -> name;
            case Negation(Expression operand, Column column) -> "-" + negated(operand);
            case Not(Expression operand, Column column) -> "not " + within(operand, Level.NOT);
            case Binary binary -> binary(binary);
            case Choice(Expression condition, Expression then, Expression otherwise, Column column) ->
                within(condition, Level.OR) + " ? " + text(then) + " : " + text(otherwise);
            case Call(Function function, List<Expression> arguments, Column column) ->
                arguments.stream().map(Printer::text).collect(Collectors.joining(", ", function.symbol() + "(", ")"));
        };
    }

    private static String binary(Binary binary) {
        Level level = binary.operator().level();
        String symbol = " " + binary.operator().symbol() + " ";
        return switch (level) {
            case COMPARISON -> within(binary.left(), Level.SUM) + symbol + within(binary.right(), Level.SUM);
            case POWER -> base(binary.left()) + symbol + within(binary.right(), Level.NEGATION);
            default -> within(binary.left(), level) + symbol + within(binary.right(), level.tighter());
        };
    }

    /** A sign directly before a temperature in °C would become part of it. */
    private static String negated(Expression operand) {
        return operand instanceof Amount(Quantity quantity, Column column) && Amount.hasOwnZero(quantity.unit())
                ? "(" + quantity + ")"
                : within(operand, Level.NEGATION);
    }

    /** The power of an amount with a unit is read only if the amount stands in parentheses. */
    private static String base(Expression operand) {
        return operand instanceof Amount(Quantity quantity, Column column) && quantity.unit() != Unit.ONE
                ? "(" + quantity + ")"
                : within(operand, Level.OPERAND);
    }

    private static String within(Expression part, Level least) {
        return level(part).compareTo(least) < 0 ? "(" + text(part) + ")" : text(part);
    }

    private static Level level(Expression expression) {
        return switch (expression) {
            case Choice choice -> Level.CHOICE;
            case Not not -> Level.NOT;
            case Negation negation -> Level.NEGATION;
            case Binary binary -> binary.operator().level();
            default -> Level.OPERAND;
        };
    }
}
