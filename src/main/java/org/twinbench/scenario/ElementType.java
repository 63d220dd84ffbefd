package org.twinbench.scenario;

import java.util.List;
import org.twinbench.model.Parameter;

/**
 * A kind of element that an engine offers.
 *
 * @param key the {@code type} in the document
 * @param messages prefix of its texts: {@code <messages>} is its name, {@code <messages>.help} its help,
 *     {@code <messages>.<parameter>} the label of a parameter and {@code <messages>.<parameter>.help} its help
 * @param maxInputs how many elements may name it as next
 * @param maxOutputs how many elements it may name as next
 */
public record ElementType(String key, String messages, List<Parameter> parameters, int maxInputs, int maxOutputs) {
    public ElementType {
        parameters = List.copyOf(parameters);
    }
}
