package org.twinbench.sim.factory;

import org.twinbench.model.Dimension;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.expression.AmountCode;
import org.twinbench.model.expression.Compiled;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Scope;
import org.twinbench.sim.SimulationException;

/** A formula of a component about the part that it has; a result that cannot be stops the run and names the place. */
final class PartFormula {
    private static final double MOST = 1e15;

    private final Plant plant;
    private final PartValues values;
    private final String owner;
    private final Expression text;
    private final AmountCode code;

    /** @param purpose what it is for, by the name of a parameter or an attribute, for messages */
    PartFormula(Component.Setting setting, String purpose, Expression text, AmountCode code) {
        plant = setting.plant();
        values = plant.values;
        values.used = true;
        owner = setting.element().id() + "/" + purpose;
        this.text = text;
        this.code = code;
    }

    /** One that gives an amount of a dimension. @throws IllegalArgumentException for a scenario that was not checked */
    static PartFormula of(Component.Setting setting, String key, Scope scope, Dimension dimension) {
        Expression text = setting.values().notation(key, Expression.class);
        try {
            return new PartFormula(setting, key, text, text.amount(scope, dimension));
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(setting.element().id(), e);
        }
    }

    /** What a check has found to be right. @throws IllegalArgumentException for a scenario that was not checked */
    static Compiled compiled(Expression text, Scope scope) {
        try {
            return text.compile(scope);
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(text.toString(), e);
        }
    }

    double value(int part) {
        double value = code.value(values.values, values.row(part));
        if (!Double.isFinite(value)) {
            throw impossible(value);
        }
        return value;
    }

    /** With a value for the name that only this formula has. */
    double value(int part, double given) {
        int row = values.row(part);
        values.values[row + PartNames.GIVEN] = given;
        return value(part);
    }

    /** A count from a given one, rounded to the nearest whole number. */
    long count(long given) {
        double count = Math.rint(value(PartValues.NO_PART, (double) given));
        if (!(count >= 0 && count < MOST)) {
            throw impossible(count);
        }
        return (long) count;
    }

    /** What stops the run. */
    SimulationException impossible(double value) {
        return plant.stopped("factory.impossibleResult", owner, text.toString(), Double.toString(value));
    }
}
