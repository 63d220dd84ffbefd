package org.twinbench.exchange.caex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twinbench.exchange.xml.XmlNode;

/**
 * What the classes in the libraries of a document are derived from. Who does not know a role of somebody's own library
 * still knows the role of the standard that it refines.
 */
final class ClassTree {
    private final Map<String, List<String>> parents = new HashMap<>();

    ClassTree(XmlNode root) {
        root.all("RoleClassLib").forEach(library -> add(library, "", "RoleClass"));
        root.all("SystemUnitClassLib").forEach(library -> add(library, "", "SystemUnitClass"));
    }

    private void add(XmlNode owner, String above, String kind) {
        String path = above + owner.attribute("Name").orElse("");
        List<String> own = parents.computeIfAbsent(path, key -> new ArrayList<>());
        owner.all("SupportedRoleClass")
                .forEach(role -> role.attribute("RefRoleClassPath").ifPresent(own::add));
        owner.attribute("RefBaseClassPath").ifPresent(own::add);
        owner.all(kind).forEach(child -> add(child, path + "/", kind));
    }

    /** A class, given by its path, and all that it is derived from, the nearest first. */
    Stream<String> lineage(String path) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(path));
        while (!open.isEmpty()) {
            String next = open.poll();
            if (seen.add(next)) {
                open.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return seen.stream();
    }
}
