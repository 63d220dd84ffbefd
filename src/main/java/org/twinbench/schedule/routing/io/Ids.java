package org.twinbench.schedule.routing.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;

/** The ids of one kind of thing in their order; notes those that are given twice and references that lead nowhere. */
final class Ids {
    private final Message kind;
    private final Findings findings;
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** @param kind a key of the messages {@code routing.kind.*} */
    Ids(String kind, Findings findings) {
        this.kind = Message.of("routing.kind." + kind);
        this.findings = findings;
    }

    /** Takes the next id; false, and noted, if it is there already. */
    boolean add(String id, Place place) {
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            findings.error(place, "routing.duplicateId", kind, id, first.toString());
            return false;
        }
        indices.put(id, indices.size());
        return true;
    }

    /** The index of an id; empty, and noted, if there is none. */
    OptionalInt index(String id, Place place) {
        Integer index = indices.get(id);
        if (index == null) {
            Nearest.to(id, indices.keySet())
                    .ifPresentOrElse(
                            near -> findings.error(place, "routing.unknownNear", kind, id, near),
                            () -> findings.error(place, "routing.unknown", kind, id));
            return OptionalInt.empty();
        }
        return OptionalInt.of(index);
    }

    int size() {
        return indices.size();
    }
}
