package org.twinbench.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A change of an element's parameters at a simulated time (ticks from the start); values as written. */
public record Intervention(long at, String element, Map<String, String> set) {
    public Intervention {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
