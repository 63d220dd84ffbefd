package org.twinbench.workbench.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.experiment.trace.PartLife;

/** Parts that were found: the first of them, and how many there are. */
record Listing(List<PartLife> lives, long count) {
    Listing {
        lives = List.copyOf(lives);
    }

    static Listing of(Optional<PartLife> single) {
        return new Listing(single.stream().toList(), single.isPresent() ? 1 : 0);
    }

    static Listing of(Genealogy.Found found, Genealogy genealogy) throws IOException {
        List<PartLife> lives = new ArrayList<>();
        for (long serial : found.serials()) {
            genealogy.part(serial).ifPresent(lives::add);
        }
        return new Listing(lives, found.count());
    }
}
