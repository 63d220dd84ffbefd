package org.twinbench.sim.factory;

import java.util.Arrays;
import org.twinbench.sim.IntQueue;

/** Which parts are packed in which: they keep what they are until they come out again. */
final class Contents {
    /** By container; null for a part in which there was never anything. */
    private IntQueue[] inside = {};

    void add(int part, int container) {
        if (container >= inside.length) {
            inside = Arrays.copyOf(inside, 2 * container + 1);
        }
        if (inside[container] == null) {
            inside[container] = new IntQueue();
        }
        inside[container].add(part);
    }

    /** How many parts are in a part. */
    int count(int container) {
        return container < inside.length && inside[container] != null ? inside[container].size() : 0;
    }

    /** Takes out what was packed first. */
    int takeFirst(int container) {
        return inside[container].removeFirst();
    }
}
