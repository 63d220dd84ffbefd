package org.twinbench.workbench.proof;

import java.util.List;
import java.util.function.Consumer;
import org.twinbench.experiment.ProofRow;
import org.twinbench.experiment.ProofRun;
import org.twinbench.model.Progress;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Proof;

/** Runs the proofs of all engines one after the other, and leaves a processor to the window. */
record ProofWork(List<Proof> proofs, List<Engine> engines) {
    /** @param rows takes each row as it is measured, on the calling thread; the number of rows */
    int run(Consumer<ProofRow> rows, Progress progress) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        int count = 0;
        for (int i = 0; i < proofs.size(); i++) {
            Proof proof = proofs.get(i);
            Progress part = progress.part((double) i / proofs.size(), (i + 1.0) / proofs.size());
            count += ProofRun.execute(proof, engine(proof), 1, threads, rows, part)
                    .rows()
                    .size();
        }
        return count;
    }

    private Engine engine(Proof proof) {
        return engines.stream()
                .filter(engine -> engine.description().key().equals(proof.engine()))
                .findFirst()
                .orElseThrow();
    }
}
