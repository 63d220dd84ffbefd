package org.twinbench.scenario;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Parameter;

/** What scenarios of one engine may contain: its own parameters and the types of its elements. */
public record EngineDescription(String key, String messages, List<Parameter> parameters, List<ElementType> types) {
    public EngineDescription {
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
    }

    public Optional<ElementType> type(String typeKey) {
        return types.stream().filter(type -> type.key().equals(typeKey)).findFirst();
    }
}
