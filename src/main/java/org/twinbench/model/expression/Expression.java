package org.twinbench.model.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.twinbench.model.Dimension;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/**
 * A formula as a tree; {@link #parse} reads it, {@code toString} writes it so that it reads back as an equal one, and
 * {@link #compile} makes it ready to run where its names are known. The grammar is told by this package.
 */
public sealed interface Expression {
    /** The longest text that is read, in characters. */
    int MAX_LENGTH = 2_000;

    /** How deep the tree may be, and the parentheses in the text; a sum of so many terms is as deep. */
    int MAX_DEPTH = 100;

    /** Where it begins in the text that it was read from. */
    Column column();

    /** The parts that it is made of, in the order in which they are written. */
    List<Expression> operands();

    /**
     * Reads a formula.
     *
     * @throws UnfitValueException with the column, what was found there and what was expected
     */
    static Expression parse(String text) throws UnfitValueException {
        return new Parser(text).parse();
    }

    /**
     * Checks names, kinds and units, and makes the formula ready to run.
     *
     * @throws UnfitValueException with the column, what was found there and what was expected
     */
    default Compiled compile(Scope scope) throws UnfitValueException {
        return new Compiler(scope).compile(this);
    }

    /** Like {@link #compile}, for a formula that has to give an amount of this dimension. */
    default AmountCode amount(Scope scope, Dimension expected) throws UnfitValueException {
        return new Compiler(scope).amount(this, expected.baseUnits());
    }

    /** Like {@link #compile}, for a formula that has to be true or false. */
    default TruthCode truth(Scope scope) throws UnfitValueException {
        return new Compiler(scope).truth(this);
    }

    /** The names that it uses, in the order of their first use. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        visit(part -> {
            if (part instanceof Name(String name, Column column)) {
                names.add(name);
            }
        });
        return names;
    }

    /** The words in quotes that it compares with, in the order of their first use. */
    default Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        visit(part -> {
            if (part instanceof Word(String text, Column column)) {
                words.add(text);
            }
        });
        return words;
    }

    private void visit(Consumer<Expression> visitor) {
        visitor.accept(this);
        operands().forEach(part -> part.visit(visitor));
    }

    /** A number with its unit. It is negative only as a temperature in °C; elsewhere a sign is an operator. */
    record Amount(Quantity quantity, Column column) implements Expression {
        public Amount {
            boolean signed = Double.compare(quantity.value(), 0.0) < 0;
            if (!Double.isFinite(quantity.si())
                    || quantity.unit() == Unit.FRACTION
                    || signed && (quantity.value() == 0 || !hasOwnZero(quantity.unit()))) {
                throw new IllegalArgumentException("not the amount of an expression: " + quantity);
            }
        }

        /** Whether zero in the unit is not zero in SI, as in °C. */
        static boolean hasOwnZero(Unit unit) {
            return unit.toSi(0) != 0;
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** The constant {@code true} or {@code false}. */
    record Truth(boolean value, Column column) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of();
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** A text in quotes: the kind of something. It may have one sort of quotes inside, not both, and no line break. */
    record Word(String text, Column column) implements Expression {
        public Word {
            if (text.contains("'") && text.contains("\"") || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("cannot be written in quotes: " + text);
            }
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** The name of a value that the scope gives: letters, digits, underscores, and dots between such words. */
    record Name(String name, Column column) implements Expression {
        public Name {
            if (!Lexer.isName(name)) {
                throw new IllegalArgumentException("not a name: " + name);
            }
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** An amount with the other sign. */
    record Negation(Expression operand, Column column) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of(operand);
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** True if the operand is false. */
    record Not(Expression operand, Column column) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of(operand);
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** Two operands and an operator between them, whose column it has. */
    record Binary(Operator operator, Expression left, Expression right, Column column) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** One of two, by a condition; only that one is evaluated. */
    record Choice(Expression condition, Expression then, Expression otherwise, Column column) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of(condition, then, otherwise);
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }

    /** A function of as many arguments as it takes. */
    record Call(Function function, List<Expression> arguments, Column column) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
            if (!function.takes(arguments.size())) {
                throw new IllegalArgumentException(function + " does not take " + arguments.size() + " arguments");
            }
        }

        @Override
        public List<Expression> operands() {
            return arguments;
        }

        @Override
        public String toString() {
            return Printer.text(this);
        }
    }
}
