package org.twinbench.experiment.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceStep.What;

/** Questions to the trace of a run. */
public final class Genealogy {
    /** Parts that were found: the first of them, and how many there are in all. */
    public record Found(List<Long> serials, long count) {
        public Found {
            serials = List.copyOf(serials);
        }
    }

    private final TraceFile trace;

    public Genealogy(TraceFile trace) {
        this.trace = trace;
    }

    /** The life of a part; empty if there was none with this serial number. */
    public Optional<PartLife> part(long serial) throws IOException {
        List<TraceStep> own = new ArrayList<>();
        List<TraceStep> received = new ArrayList<>();
        for (TraceStep step : trace.about(serial)) {
            (step.part() == serial ? own : received).add(step);
        }
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PartLife(serial, trace.kinds().get(own.getLast().kind()), own, received));
    }

    /**
     * The parts that ever were of a kind, and to which something was done at an element; in the order of these steps.
     *
     * @param kind empty for any
     * @param place id of an element; empty for any
     * @param most how many serial numbers to give
     */
    public Found find(Optional<String> kind, Optional<String> place, int most) throws IOException {
        int ofKind = kind.map(trace.kinds()::indexOf).orElse(-1);
        int at = place.map(trace.places()::indexOf).orElse(-1);
        if (kind.isPresent() && ofKind < 0 || place.isPresent() && at < 0) {
            return new Found(List.of(), 0);
        }
        SequencedSet<Long> serials = new LinkedHashSet<>();
        trace.read(step -> {
            boolean done = step.what() != What.ENTERED || place.isEmpty();
            if (done && (ofKind < 0 || step.kind() == ofKind) && (at < 0 || step.place() == at)) {
                serials.add(step.part());
            }
        });
        return new Found(serials.stream().limit(most).toList(), serials.size());
    }

    /** How many parts of which kind went which way; kinds without parts are left out. */
    public List<PartTotals> totals() throws IOException {
        Counts counts = new Counts(trace.kinds().size());
        trace.read(counts::count);
        List<PartTotals> totals = new ArrayList<>();
        for (int kind = 0; kind < trace.kinds().size(); kind++) {
            long[] n = counts.byKind[kind];
            if (Arrays.stream(n).anyMatch(count -> count > 0)) {
                totals.add(new PartTotals(
                        trace.kinds().get(kind),
                        n[What.CREATED.ordinal()],
                        n[What.TAKEN_OUT.ordinal()],
                        n[What.BUILT_IN.ordinal()],
                        n[What.FINISHED.ordinal()],
                        n[What.SCRAPPED.ordinal()],
                        n[What.TO_REWORK.ordinal()]));
            }
        }
        return totals;
    }

    /** What was found where, in the order of the elements; those that inspect nothing are left out. */
    public List<Verdicts> verdicts() throws IOException {
        long[][] counts = new long[trace.places().size()][What.values().length];
        trace.read(step -> counts[step.place()][step.what().ordinal()]++);
        List<Verdicts> verdicts = new ArrayList<>();
        for (int place = 0; place < counts.length; place++) {
            long good = counts[place][What.GOOD.ordinal()];
            long toRework = counts[place][What.TO_REWORK.ordinal()];
            long rejected = counts[place][What.REJECTED.ordinal()];
            if (good + toRework + rejected > 0) {
                verdicts.add(new Verdicts(trace.places().get(place), good, toRework, rejected));
            }
        }
        return verdicts;
    }

    /** The first part that left finished and has others in its life; without such a one, the first that left finished. */
    public Optional<Long> example() throws IOException {
        Set<Long> related = new HashSet<>();
        List<Long> finished = new ArrayList<>();
        List<Long> best = new ArrayList<>();
        trace.read(step -> {
            if (!best.isEmpty()) {
                return;
            }
            if (step.what() == What.FINISHED) {
                (related.contains(step.part()) ? best : finished).add(step.part());
            } else if (step.other() != TraceStep.NONE) {
                related.add(step.part());
                related.add(step.other());
            }
        });
        return best.stream().findFirst().or(() -> finished.stream().findFirst());
    }

    /** Counts steps by the kind with which a part came into being. */
    private static final class Counts {
        private final long[][] byKind;
        /** By serial number; one more than the kind, 0 if unknown. */
        private int[] born = new int[1 << 10];

        Counts(int kinds) {
            byKind = new long[kinds][What.values().length];
        }

        void count(TraceStep step) {
            int part = Math.toIntExact(step.part());
            if (part >= born.length) {
                born = Arrays.copyOf(born, Math.max(part + 1, 2 * born.length));
            }
            if (born[part] == 0) {
                born[part] = step.kind() + 1;
            }
            byKind[born[part] - 1][step.what().ordinal()]++;
        }
    }
}
