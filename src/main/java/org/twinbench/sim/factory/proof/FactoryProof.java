package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.stream.Stream;
import org.twinbench.sim.Proof;
import org.twinbench.sim.ProofCase;

/** All that is known of factories, from random numbers to whole networks. */
public final class FactoryProof implements Proof {
    @Override
    public String engine() {
        return Plan.ENGINE;
    }

    @Override
    public List<ProofCase> cases() {
        return Stream.of(
                        KernelCases.all(),
                        StationCases.all(),
                        FiniteCases.all(),
                        RepairCases.all(),
                        NetworkCases.all(),
                        LineCases.all(),
                        BernoulliCases.all(),
                        LittleCases.all(),
                        HandlingCases.all())
                .<ProofCase>flatMap(List::stream)
                .toList();
    }
}
