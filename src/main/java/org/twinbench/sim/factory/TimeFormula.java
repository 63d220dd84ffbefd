package org.twinbench.sim.factory;

import org.twinbench.model.Dimension;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Formula;
import org.twinbench.model.expression.Scope;
import org.twinbench.model.expression.ValueType;

/** Gives the time that a part needs from the one that was drawn, which it calls {@code time}, and what is known of it. */
final class TimeFormula {
    private static final String DRAWN = "time";
    static final Parameter PARAMETER = Parameter.optional("timeFormula", new Formula(Unit.SECOND), DRAWN);

    /** Null if the time is as it was drawn. */
    private final PartFormula formula;

    TimeFormula(Component.Setting setting) {
        formula = isComputed(setting.values())
                ? PartFormula.of(setting, PARAMETER.key(), scope(setting.plant().values.names), Dimension.TIME)
                : null;
    }

    private static boolean isComputed(ParameterValues values) {
        return !values.notation(PARAMETER.key(), Expression.class).toString().equals(DRAWN);
    }

    private static Scope scope(PartNames names) {
        return names.with(DRAWN, ValueType.of(Dimension.TIME));
    }

    static void check(Inspection at) {
        if (isComputed(at.values())) {
            Scope scope = scope(PartNames.of(at.scenario().elements()));
            Expression formula = at.values().notation(PARAMETER.key(), Expression.class);
            at.formula(PARAMETER.key(), () -> formula.amount(scope, Dimension.TIME));
        }
    }

    /** The ticks for a part. @throws org.twinbench.sim.SimulationException if they are less than none */
    long of(int part, long drawn) {
        if (formula == null) {
            return drawn;
        }
        double ticks = Math.rint(seconds(part, Ticks.toSeconds(drawn)) * Ticks.PER_SECOND);
        if (!(ticks >= 0 && ticks < 0x1p62)) {
            throw formula.impossible(ticks / Ticks.PER_SECOND);
        }
        return (long) ticks;
    }

    /** The seconds for a part. */
    double seconds(int part, double drawn) {
        return formula == null ? drawn : formula.value(part, drawn);
    }
}
