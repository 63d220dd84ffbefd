package org.twinbench.sim;

import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.scenario.Scenario;

/** One thing to run for a proof, with everything that is known of its outcome. */
public sealed interface ProofCase {
    /** What is run: {@code M/M/1, λ = 0.8}. */
    Message name();

    /** Who says so: a formula's author, a publication. */
    Message source();

    /** How many independent runs the comparison rests on; 1 where nothing is left to chance. */
    int replications();

    /** A scenario, run by the engine as any other one is. */
    record OfScenario(
            Message name, Message source, Scenario scenario, int replications, List<KnownAnswer<Kpis>> answers)
            implements ProofCase {
        public OfScenario {
            answers = List.copyOf(answers);
        }
    }

    /** Something below or beside the engine: a stream of random numbers, a program on the bare event calendar. */
    record OfTrial<T>(Message name, Message source, Trial<T> trial, int replications, List<KnownAnswer<T>> answers)
            implements ProofCase {
        public OfTrial {
            answers = List.copyOf(answers);
        }
    }

    /** Gives the outcome of one run. */
    @FunctionalInterface
    interface Trial<T> {
        /**
         * The same outcome for the same arguments, from any thread.
         *
         * @param seed root of its random numbers
         * @param replication number of the independent run, from 0
         */
        T run(long seed, int replication);
    }
}
