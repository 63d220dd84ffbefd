package org.twinbench.scene.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.twinbench.model.AssetId;

/** Makes ids of names in the order of the file: the first keeps the name, the next get {@code #2}, {@code #3} …. */
final class AssetIds {
    private static final int MAX_LENGTH = 200;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** @param fallback the id's text if the name is blank */
    AssetId next(String name, String fallback) {
        String clean = clean(name);
        String base = clean.isEmpty() ? clean(fallback) : clean;
        String id = base;
        while (!given.add(id)) {
            int use = uses.merge(base, 1, Integer::sum) + 1;
            id = base + "#" + use;
        }
        return new AssetId(id);
    }

    private static String clean(String name) {
        String oneLine = name.replaceAll("\\p{Cntrl}", " ").replace('/', '_').strip();
        return oneLine.length() <= MAX_LENGTH ? oneLine : oneLine.substring(0, MAX_LENGTH);
    }
}
