package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.BaseUnits;
import org.twinbench.model.Dimension;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Scope;
import org.twinbench.model.expression.ValueType;
import org.twinbench.model.expression.WordCodes;
import org.twinbench.scenario.Element;

/**
 * The names that formulas can use, and where their values stand: those of the plant, those that every part has, and the
 * attributes that sources and assignments give to parts. An attribute has the unit of the first formula that gives it.
 */
final class PartNames {
    static final int NOW = 0;
    static final int WIP = 1;
    static final int KIND = 2;
    static final int AGE = 3;
    /** A value that only one formula has, such as the time that was drawn for it. */
    static final int GIVEN = 4;

    /** The promised moment: of the order of the part, unless a formula gives it. */
    static final int DUE = 5;

    private static final int FIRST = 6;
    private static final ValueType NUMBER = new ValueType.Amount(BaseUnits.NONE);
    private static final ValueType TIME = ValueType.of(Dimension.TIME);
    private static final Map<String, Scope.Variable> OF_PLANT =
            Map.of("now", new Scope.Variable(NOW, TIME), "wip", new Scope.Variable(WIP, NUMBER));
    private static final Map<String, Scope.Variable> OF_PART =
            Map.of("kind", new Scope.Variable(KIND, new ValueType.Word()), "age", new Scope.Variable(AGE, TIME));
    private static final Map<String, Scope.Variable> GIVEN_BY_ORDERS = Map.of("due", new Scope.Variable(DUE, TIME));

    final WordCodes words = new WordCodes();
    private final Map<String, Scope.Variable> variables = new HashMap<>(OF_PLANT);

    private PartNames() {
        variables.putAll(OF_PART);
        variables.putAll(GIVEN_BY_ORDERS);
    }

    /** The names in a scenario; attributes whose formulas cannot be understood are not among them. */
    static PartNames of(List<Element> elements) {
        PartNames names = new PartNames();
        List<Map.Entry<String, Expression>> open = new ArrayList<>();
        elements.forEach(element ->
                open.addAll(Assignments.written(element).entrySet().stream().toList()));
        boolean found = true;
        while (found) {
            found = open.removeIf(definition -> names.define(definition.getKey(), definition.getValue()));
        }
        return names;
    }

    /** Whether it is known from now on or was before; not if its formula has a name that is not known yet. */
    private boolean define(String name, Expression formula) {
        if (variables.containsKey(name)) {
            return true;
        }
        try {
            ValueType type = formula.compile(scope()).type();
            variables.put(name, new Scope.Variable(width(), type));
            return true;
        } catch (UnfitValueException e) {
            return false; // perhaps it can be understood once others are; if not, the check reports it
        }
    }

    /** Whether a name is one that cannot be given to an attribute. */
    static boolean isReserved(String name) {
        return OF_PLANT.containsKey(name) || OF_PART.containsKey(name);
    }

    /** How many values there are for a part. */
    int width() {
        return FIRST + variables.size() - OF_PLANT.size() - OF_PART.size() - GIVEN_BY_ORDERS.size();
    }

    /** What may be used in a formula about a part. */
    Scope scope() {
        return new Scope(variables, words);
    }

    /** The same with one more name. */
    Scope with(String given, ValueType type) {
        return with(variables, given, type);
    }

    /** What may be used where there is no part yet, with one more name. */
    Scope ofPlant(String given, ValueType type) {
        return with(OF_PLANT, given, type);
    }

    private Scope with(Map<String, Scope.Variable> known, String given, ValueType type) {
        Map<String, Scope.Variable> more = new HashMap<>(known);
        more.put(given, new Scope.Variable(GIVEN, type));
        return new Scope(more, words);
    }

    Scope.Variable variable(String name) {
        return variables.get(name);
    }
}
