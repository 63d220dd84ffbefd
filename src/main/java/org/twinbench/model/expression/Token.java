package org.twinbench.model.expression;

import org.twinbench.model.Message;
import org.twinbench.model.Quantity;

/** One piece of a text: what it is, how it is written, and where. */
sealed interface Token {
    Column column();

    /** A number with its unit. */
    record Number(Quantity quantity, Column column) implements Token {}

    /** A name, the name of a function, or a constant. */
    record Identifier(String text, Column column) implements Token {}

    /** A text in quotes, without them. */
    record Quoted(String text, Column column) implements Token {}

    /** An operator, a bracket or a comma; {@code and}, {@code or} and {@code not} are always written so. */
    record Symbol(String text, Column column) implements Token {}

    /** The end of the text. */
    record End(Column column) implements Token {}

    /** What is shown of it in a message: a text or a {@link Message}. */
    default Object shown() {
        return switch (this) {
            case Number number -> "\"" + number.quantity() + "\"";
            case Identifier identifier -> "\"" + identifier.text() + "\"";
            case Quoted quoted -> Message.of("model.expression.quoted", quoted.text());
            case Symbol symbol -> "\"" + symbol.text() + "\"";
            case End end -> Message.of("model.expression.end");
        };
    }
}
