package org.twinbench.model.expression;

import org.twinbench.model.BaseUnits;

/** An expression that has been checked and is ready to run, by what it gives. */
public sealed interface Compiled {
    /** What it gives. */
    ValueType type();

    /** Gives the result as a row of values holds it: an amount in SI, a truth as 1 or 0, a word as its number. */
    AmountCode number();

    /** It gives an amount. */
    record Amount(BaseUnits units, AmountCode code) implements Compiled {
        @Override
        public ValueType type() {
            return new ValueType.Amount(units);
        }

        @Override
        public AmountCode number() {
            return code;
        }
    }

    /** It is true or false. */
    record Truth(TruthCode code) implements Compiled {
        @Override
        public ValueType type() {
            return new ValueType.Truth();
        }

        @Override
        public AmountCode number() {
            return (values, row) -> code.holds(values, row) ? 1 : 0;
        }
    }

    /** It gives the number of a word. */
    record Word(AmountCode code) implements Compiled {
        @Override
        public ValueType type() {
            return new ValueType.Word();
        }

        @Override
        public AmountCode number() {
            return code;
        }
    }
}
