package org.twinbench.experiment.trace;

import java.util.List;
import java.util.Optional;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceStep.What;

/**
 * What is known of one part.
 *
 * @param serial its serial number
 * @param kind what it was last
 * @param steps its own steps, by time
 * @param received the steps of other parts that were built or packed into it, or came out of it, by time
 */
public record PartLife(long serial, String kind, List<TraceStep> steps, List<TraceStep> received) {
    public PartLife {
        steps = List.copyOf(steps);
        received = List.copyOf(received);
    }

    /** The serial numbers of the parts that it was made of or contained. */
    public List<Long> components() {
        return received.stream()
                .filter(step -> step.what() == What.BUILT_IN || step.what() == What.PACKED)
                .map(TraceStep::part)
                .distinct()
                .toList();
    }

    /** The serial numbers of the parts that came into being when it was taken apart. */
    public List<Long> pieces() {
        return received.stream()
                .filter(step -> step.what() == What.TAKEN_OUT)
                .map(TraceStep::part)
                .toList();
    }

    /** The serial number of the part into which it went last, or out of which it was made. */
    public Optional<Long> whole() {
        return steps.reversed().stream()
                .filter(step -> step.other() != TraceStep.NONE)
                .map(TraceStep::other)
                .findFirst();
    }

    /** How its life ended; empty for a part that was still there at the end of the run. */
    public Optional<What> end() {
        if (received.stream().anyMatch(step -> step.what() == What.TAKEN_OUT)) {
            return Optional.of(What.TAKEN_OUT);
        }
        return Optional.of(steps.getLast().what())
                .filter(what -> what == What.FINISHED
                        || what == What.SCRAPPED
                        || what == What.DISCARDED
                        || what == What.BUILT_IN);
    }
}
