package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;

/** The kinds of part by number; every kind has one that it becomes when a machine has worked on it. */
final class Kinds {
    private static final String PROCESSED = ".processed";

    private final List<String> names = new ArrayList<>();

    /** The number of a kind, which is added with its processed form if it is new. */
    int of(String name) {
        if (!names.contains(name)) {
            names.add(name);
            of(processedName(name));
        }
        return names.indexOf(name);
    }

    int processed(int kind) {
        return names.indexOf(processedName(names.get(kind)));
    }

    private static String processedName(String name) {
        return name.endsWith(PROCESSED) ? name : name + PROCESSED;
    }

    /** The kind as it came into the factory, whether it was worked on or not. */
    int base(int kind) {
        return names.indexOf(baseName(names.get(kind)));
    }

    static String baseName(String name) {
        return name.endsWith(PROCESSED) ? name.substring(0, name.length() - PROCESSED.length()) : name;
    }

    List<String> names() {
        return names;
    }
}
