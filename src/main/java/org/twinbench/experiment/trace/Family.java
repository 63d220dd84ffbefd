package org.twinbench.experiment.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part with all that it was made of, contained, or was taken apart into, and these with theirs; no part stands twice.
 *
 * @param life the part
 * @param members in the order in which they came to it
 * @param shortened whether some members were left out since there are too many
 */
public record Family(PartLife life, List<Family> members, boolean shortened) {
    /** Beyond so many parts a tree says less, not more. */
    public static final int MOST = 2_000;

    public Family {
        members = List.copyOf(members);
    }

    /** The family below the part that a part belongs to last of all; empty if there is no such part. */
    public static Optional<Family> around(long serial, Genealogy genealogy) throws IOException {
        Optional<PartLife> part = genealogy.part(serial);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        PartLife top = part.get();
        Set<Long> passed = new HashSet<>(Set.of(serial));
        Optional<Long> whole = top.whole();
        while (whole.isPresent() && passed.add(whole.get())) {
            top = genealogy.part(whole.get()).orElseThrow();
            whole = top.whole();
        }
        return Optional.of(below(top, genealogy, new HashSet<>(Set.of(top.serial()))));
    }

    private static Family below(PartLife life, Genealogy genealogy, Set<Long> known) throws IOException {
        Set<Long> serials = new LinkedHashSet<>(life.components());
        serials.addAll(life.pieces());
        List<Family> members = new ArrayList<>();
        for (long serial : serials) {
            if (known.size() >= MOST) {
                return new Family(life, members, true);
            }
            if (known.add(serial)) {
                members.add(below(genealogy.part(serial).orElseThrow(), genealogy, known));
            }
        }
        return new Family(life, members, false);
    }
}
