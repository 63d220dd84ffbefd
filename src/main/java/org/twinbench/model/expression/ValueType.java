package org.twinbench.model.expression;

import org.twinbench.model.BaseUnits;
import org.twinbench.model.Dimension;
import org.twinbench.model.Message;

/** What kind of value a name has or an expression gives. */
public sealed interface ValueType {
    /** An amount in SI, of a dimension that need not have a name; held as it is. */
    record Amount(BaseUnits units) implements ValueType {}

    /** True or false, held as 1 or 0. */
    record Truth() implements ValueType {}

    /** One of many words, held as its number among {@link WordCodes}. */
    record Word() implements ValueType {}

    /** An amount of a dimension. */
    static ValueType of(Dimension dimension) {
        return new Amount(dimension.baseUnits());
    }

    /** How it is called in a message. */
    default Message shown() {
        return switch (this) {
            case Amount(BaseUnits units) when units.equals(BaseUnits.NONE) -> Message.of("model.expression.number");
            case Amount(BaseUnits units) -> Message.of("model.expression.amount", units.toString());
            case Truth() -> Message.of("model.expression.truth");
            case Word() -> Message.of("model.expression.word");
        };
    }
}
