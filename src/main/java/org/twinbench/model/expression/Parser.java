package org.twinbench.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** Reads an expression by recursive descent, one method for each {@link Level}. */
final class Parser {
    private final String text;
    private List<Token> tokens = List.of();
    private int index;
    private int depth;

    Parser(String text) {
        this.text = text;
    }

    Expression parse() throws UnfitValueException {
        if (text.length() > Expression.MAX_LENGTH) {
            throw new UnfitValueException(
                    "model.expression.tooLong",
                    Integer.toString(text.length()),
                    Integer.toString(Expression.MAX_LENGTH));
        }
        if (text.isBlank()) {
            throw new UnfitValueException("model.expression.blank");
        }
        tokens = new Lexer(text).tokens();
        Expression whole = expression();
        if (!(next() instanceof Token.End)) {
            throw unexpected(Message.of("model.expression.operatorOrEnd"));
        }
        checkDepth(whole, 1);
        return whole;
    }

    /** A chain of operators nests to the left, which the depth of the text does not show. */
    private static void checkDepth(Expression part, int level) throws UnfitValueException {
        if (level > Expression.MAX_DEPTH) {
            throw tooDeep(part.column());
        }
        for (Expression operand : part.operands()) {
            checkDepth(operand, level + 1);
        }
    }

    private Expression expression() throws UnfitValueException {
        enter();
        Expression condition = chain(Level.OR);
        Column column = next().column();
        if (take("?")) {
            Expression then = expression();
            require(":");
            condition = new Expression.Choice(condition, then, expression(), column);
        }
        depth--;
        return condition;
    }

    /** Operands of one level with the operators of that level between them, from left to right. */
    private Expression chain(Level level) throws UnfitValueException {
        Expression left = tighter(level);
        Optional<Operator> operator = operator(level);
        while (operator.isPresent()) {
            Column column = next().column();
            index++;
            left = new Expression.Binary(operator.get(), left, tighter(level), column);
            operator = operator(level);
            if (level == Level.COMPARISON && operator.isPresent()) {
                throw new UnfitValueException(
                        "model.expression.chained",
                        next().column().toString(),
                        operator.get().symbol());
            }
        }
        return left;
    }

    private Expression tighter(Level level) throws UnfitValueException {
        return switch (level) {
            case AND -> not();
            case PRODUCT -> signed();
            default -> chain(level.tighter());
        };
    }

    private Optional<Operator> operator(Level level) {
        return next() instanceof Token.Symbol symbol ? Operator.of(symbol.text(), level) : Optional.empty();
    }

    private Expression not() throws UnfitValueException {
        Column column = next().column();
        if (!take("not")) {
            return chain(Level.COMPARISON);
        }
        enter();
        Expression negated = new Expression.Not(not(), column);
        depth--;
        return negated;
    }

    private Expression signed() throws UnfitValueException {
        Column column = next().column();
        boolean minus = isSymbol("-");
        if (!minus && !isSymbol("not")) {
            return power();
        }
        index++;
        if (minus
                && next() instanceof Token.Number number
                && Expression.Amount.hasOwnZero(number.quantity().unit())) {
            Quantity quantity = number.quantity();
            tokens.set(index, new Token.Number(new Quantity(0.0 - quantity.value(), quantity.unit()), column));
            return power();
        }
        enter();
        Expression operand = signed();
        depth--;
        return minus ? new Expression.Negation(operand, column) : new Expression.Not(operand, column);
    }

    private Expression power() throws UnfitValueException {
        Token first = next();
        Expression base = operand();
        Column column = next().column();
        if (!take("^")) {
            return base;
        }
        if (first instanceof Token.Number number && number.quantity().unit() != Unit.ONE) {
            throw new UnfitValueException(
                    "model.expression.powerOfUnit",
                    column.toString(),
                    number.quantity().toString());
        }
        enter();
        Expression raised = new Expression.Binary(Operator.POWER, base, signed(), column);
        depth--;
        return raised;
    }

    private Expression operand() throws UnfitValueException {
        Token token = next();
        index++;
        return switch (token) {
            case Token.Number(Quantity quantity, Column column) -> new Expression.Amount(quantity, column);
            case Token.Quoted(String word, Column column) -> new Expression.Word(word, column);
            case Token.Identifier(String name, Column column) -> named(name, column);
            case Token.Symbol(String symbol, Column column)
            when symbol.equals("(") -> {
                Expression inner = expression();
                require(")");
                yield inner;
            }
            default -> {
                index--;
                throw unexpected(Message.of("model.expression.operand"));
            }
        };
    }

    private Expression named(String name, Column column) throws UnfitValueException {
        if (isSymbol("(")) {
            return call(name, column);
        }
        return switch (name) {
            case "true", "false" -> new Expression.Truth(name.equals("true"), column);
            default -> new Expression.Name(name, column);
        };
    }

    private Expression call(String name, Column column) throws UnfitValueException {
        Optional<Function> function = Function.of(name);
        boolean choice = name.equals(Function.IF);
        if (function.isEmpty() && !choice) {
            throw unknownFunction(name, column.toString());
        }
        List<Expression> arguments = arguments();
        int count = arguments.size();
        if (choice ? count != 3 : !function.get().takes(count)) {
            boolean more = !choice && function.get().takes(Integer.MAX_VALUE);
            String key = more ? "model.expression.argumentsAtLeast" : "model.expression.arguments";
            int least = choice ? 3 : function.get().least();
            throw new UnfitValueException(
                    key, column.toString(), name, Integer.toString(count), Integer.toString(least));
        }
        return choice
                ? new Expression.Choice(arguments.get(0), arguments.get(1), arguments.get(2), column)
                : new Expression.Call(function.get(), arguments, column);
    }

    private List<Expression> arguments() throws UnfitValueException {
        require("(");
        List<Expression> arguments = new ArrayList<>();
        if (!isSymbol(")")) {
            do {
                arguments.add(expression());
            } while (take(","));
        }
        require(")");
        return arguments;
    }

    private static UnfitValueException unknownFunction(String name, String column) {
        List<String> known = new ArrayList<>(Function.symbols());
        known.add(Function.IF);
        return Nearest.to(name, known)
                .map(near -> new UnfitValueException("model.expression.unknownFunctionNear", column, name, near))
                .orElseGet(() -> new UnfitValueException(
                        "model.expression.unknownFunction", column, name, String.join(", ", known)));
    }

    private Token next() {
        return tokens.get(index);
    }

    private boolean isSymbol(String text) {
        return next() instanceof Token.Symbol symbol && symbol.text().equals(text);
    }

    private boolean take(String text) {
        boolean there = isSymbol(text);
        index += there ? 1 : 0;
        return there;
    }

    private void require(String symbol) throws UnfitValueException {
        if (!take(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    private UnfitValueException unexpected(Object expected) {
        return new UnfitValueException(
                "model.expression.unexpected", next().column().toString(), next().shown(), expected);
    }

    private void enter() throws UnfitValueException {
        depth++;
        if (depth > Expression.MAX_DEPTH) {
            throw tooDeep(next().column());
        }
    }

    private static UnfitValueException tooDeep(Column column) {
        return new UnfitValueException(
                "model.expression.tooDeep", column.toString(), Integer.toString(Expression.MAX_DEPTH));
    }
}
