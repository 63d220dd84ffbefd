package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Setups;

/** Numbers the setup states in the order in which they are first asked for. */
final class SetupStates {
    private static final String[] KEYS = {"family", "attributes"};

    private final Map<SetupState, Integer> indices = new LinkedHashMap<>();

    SetupStates() {
        indices.put(SetupState.of(""), Setups.NOTHING);
    }

    /** The state that the members {@code family} and {@code attributes} of an object ask for. */
    int index(Values values) {
        String family = values.has(KEYS[0]) ? values.fields().text(KEYS[0]).orElse("") : "";
        SetupState state = new SetupState(family, values.texts(KEYS[1]));
        indices.putIfAbsent(state, indices.size());
        return indices.get(state);
    }

    List<SetupState> list() {
        return new ArrayList<>(indices.keySet());
    }
}
