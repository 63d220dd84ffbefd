package org.twinbench.sim.factory;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.ElementType;

/**
 * A kind of component: what a scenario may write about it, and how it is made. Adding one to {@link ComponentTypes} is
 * all that a new component needs.
 *
 * @param changeable the parameters that an intervention may change while the factory runs; the rest is fixed
 * @param maker makes the component of a run
 * @param check looks for what the declarations cannot express
 * @param instant whether parts may pass through it without any time going by
 */
record ComponentType(
        ElementType declared,
        Set<String> changeable,
        Function<Component.Setting, Component> maker,
        Check check,
        Predicate<ParameterValues> instant) {

    /** Looks at one element whose values are well written. */
    @FunctionalInterface
    interface Check {
        void check(Inspection inspection);
    }

    /** A number of inputs or outputs that has no limit. */
    static final int ANY = Integer.MAX_VALUE;

    ComponentType {
        changeable = Set.copyOf(changeable);
    }

    /** A type whose texts are under {@code factory.<key>}; nothing of it can be changed in a run. */
    static ComponentType of(
            String key,
            int maxInputs,
            int maxOutputs,
            List<Parameter> parameters,
            Function<Component.Setting, Component> maker) {
        ElementType declared = new ElementType(key, "factory." + key, parameters, maxInputs, maxOutputs);
        return new ComponentType(declared, Set.of(), maker, inspection -> {}, values -> false);
    }

    ComponentType changeable(String... keys) {
        return new ComponentType(declared, Set.of(keys), maker, check, instant);
    }

    ComponentType checked(Check further) {
        return new ComponentType(declared, changeable, maker, further, instant);
    }

    ComponentType instantIf(Predicate<ParameterValues> when) {
        return new ComponentType(declared, changeable, maker, check, when);
    }

    String key() {
        return declared.key();
    }

    /** Whether parts come into the factory here. */
    boolean begins() {
        return declared.maxInputs() == 0 && declared.maxOutputs() > 0;
    }

    /** Whether parts leave the factory here. */
    boolean ends() {
        return declared.maxInputs() > 0 && declared.maxOutputs() == 0;
    }

    /** Whether parts go through it; if not it is something that blocks use. */
    boolean inFlow() {
        return declared.maxInputs() > 0 || declared.maxOutputs() > 0;
    }
}
