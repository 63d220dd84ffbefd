package org.twinbench.experiment.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;

/** What a factor is set to, by its position between 0 and 1. */
public sealed interface Levels {
    /** The written value at a position. */
    String at(double position);

    /** What a chart calls the value at a position: the amount of a range, without its form. */
    default String label(double position) {
        return at(position);
    }

    /** How many levels a factorial takes from it, from 2. */
    int count();

    /** Values as written, from the first at 0 to the last at 1. */
    record Listed(List<String> values) implements Levels {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public String at(double position) {
            return values.get((int) Math.round(position * (values.size() - 1)));
        }

        @Override
        public int count() {
            return values.size();
        }
    }

    /**
     * Every amount between two, put in the place of {@code {}} in a form such as {@code exponential({})}.
     *
     * @param to of the same dimension as {@code from}
     * @param whole whether only whole numbers fit
     */
    record Range(Quantity from, Quantity to, String form, boolean whole) implements Levels {
        /** Where the amount goes. */
        public static final String PLACE = "{}";

        private static final MathContext DIGITS = new MathContext(6);

        @Override
        public String at(double position) {
            return form.replace(PLACE, label(position));
        }

        @Override
        public String label(double position) {
            Unit unit = from.unit();
            double end = unit.fromSi(to.si());
            double value = from.value() + position * (end - from.value());
            double rounded = whole ? Math.rint(value) : new BigDecimal(value, DIGITS).doubleValue();
            return new Quantity(rounded, unit).toString();
        }

        @Override
        public int count() {
            return 2;
        }
    }
}
