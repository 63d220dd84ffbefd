package org.twinbench.sim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The engines on the class path, in the order of their keys. */
public final class Engines {
    private Engines() {}

    public static List<Engine> available() {
        return ServiceLoader.load(Engine.class, Engines.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(engine -> engine.description().key()))
                .toList();
    }

    /** The engine that a scenario names. */
    public static Optional<Engine> byKey(String key) {
        return available().stream()
                .filter(engine -> engine.description().key().equals(key))
                .findFirst();
    }
}
