package org.twinbench.model.expression;

import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;

/**
 * The names that an expression may use, each with the slot of the row of values where it stands, and the numbers of
 * the words that may stand there.
 */
public record Scope(Map<String, Variable> variables, WordCodes words) {
    /** Where a value stands in a row, counted from zero, and what it is. */
    public record Variable(int slot, ValueType type) {
        public Variable {
            if (slot < 0) {
                throw new IllegalArgumentException("slot " + slot);
            }
        }
    }

    public Scope {
        variables = Map.copyOf(variables);
    }

    /** A scope without names. */
    public static Scope empty() {
        return new Scope(Map.of(), new WordCodes());
    }

    /** What is wrong with a name at a column, and which one may have been meant; empty if it is known. */
    public Optional<Message> problem(String name, Column column) {
        String place = column.toString();
        if (variables.containsKey(name)) {
            return Optional.empty();
        }
        if (UnitSymbols.isUnit(name)) {
            return Optional.of(Message.of("model.expression.unitAlone", place, name));
        }
        String known = String.join(", ", variables.keySet().stream().sorted().toList());
        return Optional.of(Nearest.to(name, variables.keySet())
                .map(near -> Message.of("model.expression.unknownNameNear", place, name, near))
                .orElseGet(() -> known.isEmpty()
                        ? Message.of("model.expression.noNames", place, name)
                        : Message.of("model.expression.unknownName", place, name, known)));
    }
}
