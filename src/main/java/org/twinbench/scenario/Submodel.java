package org.twinbench.scenario;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;

/**
 * A group of elements that is used as one block, any number of times.
 *
 * @param name how {@code submodel:<name>} refers to it
 * @param use the file that defines it, relative to the scenario; empty if the scenario does so itself
 * @param parameters what each use of it may set; {@code ${key}} stands for it in the values of its elements
 * @param elements as written: ids, connections and places are relative to the block
 * @param inputs ids of elements into which parts may come from outside, the usual one first
 * @param outputs names that its elements have in {@code next} for what follows outside, in the order of a use's next
 */
public record Submodel(
        String name,
        Optional<String> use,
        List<Parameter> parameters,
        List<Element> elements,
        List<String> inputs,
        List<String> outputs) {
    /** What the type of an element begins with that is a use of a submodel. */
    public static final String TYPE = "submodel:";

    /** The parameter that every submodel has: the id of its use. */
    public static final String INSTANCE = "instance";

    public Submodel {
        parameters = List.copyOf(parameters);
        elements = List.copyOf(elements);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** The type of the elements that are uses of it. */
    public String type() {
        return TYPE + name;
    }

    /** The same defined by a file, or by the scenario itself. */
    public Submodel usedFrom(Optional<String> file) {
        return new Submodel(name, file, parameters, elements, inputs, outputs);
    }

    /** What a group declares to pass a value on to a parameter of this type; text if nothing narrower fits. */
    public static ParameterType passing(ParameterType type) {
        return SubmodelParameters.passing(type);
    }

    /** The name in the type of an element that is a use of a submodel. */
    public static Optional<String> nameIn(String type) {
        return type.startsWith(TYPE) ? Optional.of(type.substring(TYPE.length())) : Optional.empty();
    }
}
