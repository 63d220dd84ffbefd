package org.twinbench.sim;

import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;

/** Draws durations in ticks from one stream; a duration below zero stops the run and names whose it was. */
public final class TimeSampler {
    private final String owner;
    private final RandomStream stream;
    private Sampler sampler;

    /** @param owner whose durations these are, for messages: {@code press-3/processTime} */
    public TimeSampler(String owner, DistributionSpec spec, RandomStream stream) {
        this.owner = owner;
        this.stream = stream;
        this.sampler = Sampler.of(spec);
    }

    /** Draws from another distribution from now on; the stream goes on. */
    public void change(DistributionSpec spec) {
        sampler = Sampler.of(spec);
    }

    /**
     * The next duration in ticks.
     *
     * @param now the current tick, for messages
     * @throws SimulationException if the drawn value is negative or beyond 292 000 years
     */
    public long next(long now) {
        double seconds = sampler.quantile(stream.next());
        double ticks = Math.rint(seconds * Ticks.PER_SECOND);
        if (!(ticks >= 0 && ticks < 0x1p62)) {
            throw new SimulationException(Message.of("sim.impossibleTime", owner, seconds, Ticks.toSeconds(now)));
        }
        return (long) ticks;
    }
}
