package org.twinbench.sim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The proofs on the class path, in the order of their engines' keys. */
public final class Proofs {
    private Proofs() {}

    public static List<Proof> available() {
        return ServiceLoader.load(Proof.class, Proofs.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Proof::engine))
                .toList();
    }

    /** The proof of an engine. */
    public static Optional<Proof> of(String engine) {
        return available().stream()
                .filter(proof -> proof.engine().equals(engine))
                .findFirst();
    }
}
