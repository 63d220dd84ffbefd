package org.twinbench.schedule.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.Place;
import org.twinbench.scenario.Findings;

/** The ids of one kind of thing in their order: notes ids that are given twice and references that lead nowhere. */
final class Register {
    /** Guessing what was meant costs a look at every id; with more of them than this nobody guesses. */
    private static final int GUESSED = 2_000;

    private final String kind;
    private final Findings findings;
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** @param kind a key of the messages {@code schedule.kind.*} */
    Register(String kind, Findings findings) {
        this.kind = kind;
        this.findings = findings;
    }

    /** Takes the next id; one that is there already is noted, and refers to the first. */
    boolean add(String id, Place place) {
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            findings.error(place, "schedule.duplicateId", name(), id, first.toString());
            return false;
        }
        indices.put(id, indices.size());
        return true;
    }

    private Message name() {
        return Message.of("schedule.kind." + kind);
    }

    /** The index of an id; empty, and noted at {@code place}, if there is none. */
    Optional<Integer> index(String id, Place place) {
        Optional<Integer> index = index(id);
        if (index.isEmpty()) {
            Optional<String> near = size() > GUESSED ? Optional.empty() : Nearest.to(id, indices.keySet());
            near.ifPresentOrElse(
                    word -> findings.error(place, "schedule.unknownNear", name(), id, word),
                    () -> findings.error(place, "schedule.unknown", name(), id));
        }
        return index;
    }

    Optional<Integer> index(String id) {
        return Optional.ofNullable(indices.get(id));
    }

    Place place(String id) {
        return places.get(id);
    }

    List<String> ids() {
        return List.copyOf(indices.keySet());
    }

    int size() {
        return indices.size();
    }
}
