package org.twinbench.experiment.robust;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.sim.RandomStream;
import org.twinbench.sim.RandomStreams;
import org.twinbench.sim.Sampler;

/**
 * Draws how long the jobs of a plan really take. Every operation and every machine has random numbers of its own, by its id, so that
 * two plans for the same orders meet the same chance.
 */
final class Chance {
    /** Replications that share the streams of operations, since to jump to a substream costs as much as many draws. */
    static final int BLOCK = 50;

    private final PlanGraph graph;
    private final long seed;
    /** By job and member. */
    private final Sampler[][] factor;

    private final Failing[] failing;

    private record Failing(String machine, Sampler toFailure, Sampler toRepair) {}

    Chance(PlanGraph graph, Uncertainty uncertainty, long seed) {
        this.graph = graph;
        this.seed = seed;
        Map<DistributionSpec, Sampler> samplers = new HashMap<>();
        factor = graph.jobs().stream()
                .map(job -> Arrays.stream(job.durations())
                        .mapToObj(duration -> uncertainty.factorAt(machine(job).id(), duration))
                        .map(spec -> samplers.computeIfAbsent(spec, Sampler::of))
                        .toArray(Sampler[]::new))
                .toArray(Sampler[][]::new);
        failing = graph.problem().machines().stream()
                .map(machine -> failing(machine, uncertainty))
                .toArray(Failing[]::new);
    }

    private Machine machine(Job job) {
        return graph.problem().machines().get(job.work().machine());
    }

    private static Failing failing(Machine machine, Uncertainty uncertainty) {
        return uncertainty
                .failuresAt(machine.id())
                .map(each ->
                        new Failing(machine.id(), Sampler.of(each.timeToFailure()), Sampler.of(each.timeToRepair())))
                .orElse(null);
    }

    /** @return by replication of the block and job: ticks without repairs; a batch takes as long as its longest operation */
    long[][] times(int block) {
        long[][] times = new long[BLOCK][graph.jobs().size()];
        RandomStreams streams = new RandomStreams(seed, block);
        for (int i = 0; i < graph.jobs().size(); i++) {
            Job job = graph.jobs().get(i);
            for (int member = 0; member < job.operations().length; member++) {
                String id = graph.problem()
                        .operations()
                        .get(job.operations()[member])
                        .id();
                RandomStream stream = streams.of(id + "/processTime");
                Sampler sampler = factor[i][member];
                for (long[] row : times) {
                    long drawn = Math.round(job.durations()[member] * sampler.quantile(stream.next()));
                    row[i] = Math.max(row[i], drawn);
                }
            }
        }
        return times;
    }

    /** Adds the repairs to the times of one replication; the clock towards a failure runs while a machine processes. */
    void addRepairs(int replication, long[] times) {
        RandomStreams streams = new RandomStreams(seed, replication);
        Breakdown[] breakdowns = Arrays.stream(failing)
                .map(each -> each == null ? null : new Breakdown(each, streams))
                .toArray(Breakdown[]::new);
        for (int i = 0; i < times.length; i++) {
            Breakdown breakdown = breakdowns[graph.jobs().get(i).work().machine()];
            if (breakdown != null) {
                times[i] += breakdown.during(times[i]);
            }
        }
    }

    /** Failures and repairs of one machine in one replication. */
    private static final class Breakdown {
        private final Failing failing;
        private final RandomStream failures;
        private final RandomStream repairs;
        private long left;

        Breakdown(Failing failing, RandomStreams streams) {
            this.failing = failing;
            failures = streams.of(failing.machine() + "/timeToFailure");
            repairs = streams.of(failing.machine() + "/timeToRepair");
            left = untilFailure();
        }

        private long untilFailure() {
            return Math.max(1, Ticks.ofSeconds(failing.toFailure().quantile(failures.next())));
        }

        /** Ticks of repair while so many are processed. */
        long during(long busy) {
            long repair = 0;
            long ahead = busy;
            while (left < ahead) {
                ahead -= left;
                repair += Math.max(0, Ticks.ofSeconds(failing.toRepair().quantile(repairs.next())));
                left = untilFailure();
            }
            left -= ahead;
            return repair;
        }
    }
}
