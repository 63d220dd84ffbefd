package org.twinbench.sim.factory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.expression.Calculation;
import org.twinbench.model.expression.Compiled;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Scope;
import org.twinbench.scenario.Element;

/** Gives attributes to parts, each computed by a formula from those that the part has; in the order as written. */
final class Assignments {
    private static final ParameterType LIST = new ParameterType.Listing(new Calculation());
    static final Parameter AT_SOURCE = Parameter.optional("attributes", LIST, "");
    static final Parameter AT_BLOCK = Parameter.optional("set", LIST, "");

    private final PartFormula[] formulas;
    private final int[] slots;
    private final PartValues values;

    private Assignments(Component.Setting setting, Map<String, Expression> written) {
        values = setting.plant().values;
        formulas = new PartFormula[written.size()];
        slots = new int[written.size()];
        int i = 0;
        for (Map.Entry<String, Expression> entry : written.entrySet()) {
            Compiled compiled = PartFormula.compiled(entry.getValue(), values.names.scope());
            formulas[i] = new PartFormula(setting, entry.getKey(), entry.getValue(), compiled.number());
            slots[i++] = values.names.variable(entry.getKey()).slot();
        }
    }

    /** Those of an element; null if it gives none. */
    static Assignments of(Component.Setting setting) {
        Map<String, Expression> written = written(setting.element());
        return written.isEmpty() ? null : new Assignments(setting, written);
    }

    /** The formulas of an element by attribute; none if they are not well written. */
    static SequencedMap<String, Expression> written(Element element) {
        String key = element.type().equals(Source.TYPE.key()) ? AT_SOURCE.key() : AT_BLOCK.key();
        return element.parameters().containsKey(key)
                ? Inspection.values(element)
                        .filter(values -> values.has(key))
                        .map(values -> values.listing(key, Expression.class))
                        .orElseGet(LinkedHashMap::new)
                : new LinkedHashMap<>();
    }

    void apply(int part) {
        for (int i = 0; i < slots.length; i++) {
            double value = formulas[i].value(part);
            values.values[values.row(part) + slots[i]] = value;
        }
    }

    /** Names must be good for formulas, and what is given to one must be of one kind everywhere. */
    static void check(Inspection at, Parameter parameter) {
        SequencedMap<String, Expression> written = at.values().listing(parameter.key(), Expression.class);
        if (written.isEmpty()) {
            return;
        }
        PartNames names = PartNames.of(at.scenario().elements());
        written.forEach((name, formula) -> {
            if (!isName(name)) {
                at.errorAt(parameter.key(), "factory.attributeName", name);
                return;
            }
            at.formula(parameter.key(), name, () -> {
                Compiled compiled = formula.compile(names.scope());
                Scope.Variable variable = names.variable(name);
                if (!variable.type().equals(compiled.type())) {
                    throw new UnfitValueException(
                            "factory.attributeType",
                            compiled.type().shown(),
                            variable.type().shown());
                }
            });
        });
    }

    private static boolean isName(String name) {
        try {
            return !PartNames.isReserved(name)
                    && Expression.parse(name) instanceof Expression.Name(String parsed, var column)
                    && parsed.equals(name);
        } catch (UnfitValueException e) {
            return false; // the caller says so
        }
    }
}
