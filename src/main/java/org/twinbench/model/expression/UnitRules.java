package org.twinbench.model.expression;

import org.twinbench.model.BaseUnits;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** What arithmetic does to units, and what it may not be asked to do. */
final class UnitRules {
    /** The highest exponent of a base unit; no quantity of physics comes near. */
    private static final int HIGHEST = 99;

    private UnitRules() {}

    /**
     * A temperature in °C counts from another zero than one in K: it can be compared, but twice 20 °C is not 40 °C,
     * and it is not clear whether a sum with it means a temperature or a difference.
     */
    static void refuseOwnZero(Expression operand) throws UnfitValueException {
        if (operand instanceof Expression.Amount(Quantity quantity, Column column)
                && Expression.Amount.hasOwnZero(quantity.unit())) {
            throw new UnfitValueException("model.expression.celsius", column.toString(), quantity.toString());
        }
    }

    static BaseUnits bounded(BaseUnits units, Column column) throws UnfitValueException {
        if (units.highest() > HIGHEST) {
            throw new UnfitValueException("model.expression.exponentTooHigh", column.toString());
        }
        return units;
    }

    /** Those of an amount raised to a power; the exponent is a pure number. */
    static BaseUnits power(BaseUnits base, Expression exponent, Column column) throws UnfitValueException {
        if (base.equals(BaseUnits.NONE)) {
            return BaseUnits.NONE;
        }
        return bounded(base.power(whole(exponent, base, column)), column);
    }

    /** The unit of the result must be known before it is computed, so the exponent stands there as a number. */
    private static int whole(Expression exponent, BaseUnits base, Column column) throws UnfitValueException {
        if (exponent instanceof Expression.Negation(Expression operand, Column sign)) {
            return -whole(operand, base, column);
        }
        if (exponent instanceof Expression.Amount(Quantity quantity, Column place)
                && quantity.unit() == Unit.ONE
                && quantity.value() == Math.rint(quantity.value())
                && quantity.value() <= HIGHEST) {
            return (int) quantity.value();
        }
        throw new UnfitValueException("model.expression.exponentNotWhole", column.toString(), base.toString());
    }

    static BaseUnits root(BaseUnits units, Column column) throws UnfitValueException {
        return units.root()
                .orElseThrow(
                        () -> new UnfitValueException("model.expression.noRoot", column.toString(), units.toString()));
    }
}
