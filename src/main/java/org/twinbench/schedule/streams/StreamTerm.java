package org.twinbench.schedule.streams;

import java.util.Comparator;
import java.util.List;

/**
 * All that a plan pays for one objective, or for breaking one rule.
 *
 * @param matches of one key, at least one, the dearest first
 */
public record StreamTerm(List<StreamMatch> matches) {
    static final Comparator<StreamTerm> DEAREST_FIRST = Comparator.comparing(StreamTerm::isHard)
            .thenComparingLong(StreamTerm::cost)
            .reversed()
            .thenComparing(StreamTerm::key);

    public StreamTerm {
        matches = List.copyOf(matches);
    }

    /** As in {@link StreamMatch}. */
    public String key() {
        return matches.getFirst().key();
    }

    public boolean isHard() {
        return matches.getFirst().isHard();
    }

    /** Of all matches, as in {@link StreamMatch}. */
    public long cost() {
        return matches.stream().mapToLong(StreamMatch::cost).sum();
    }

    /** @param count at most so many */
    public List<StreamMatch> dearest(int count) {
        return matches.subList(0, Math.min(count, matches.size()));
    }
}
