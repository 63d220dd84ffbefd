package org.twinbench.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the connections of a use's elements what follows the outputs of the use. */
record SubmodelPorts(Submodels all, Submodel definition, Element instance) {

    /** What is written as the use's next; empty if a connection leaves an element that has no output left for it. */
    Optional<List<String>> next(List<Element> parts) {
        Map<String, Set<String>> open = outside(parts);
        List<String> next = new ArrayList<>();
        for (int i = 0; i < definition.outputs().size(); i++) {
            String before =
                    i < instance.next().size() ? all.written(instance.next().get(i)) : "";
            boolean stays =
                    owners(i).stream().filter(id -> open.get(id).remove(before)).count() > 0;
            next.add(stays ? before : "");
        }
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).isEmpty()) {
                next.set(i, taken(owners(i), open));
            }
        }
        while (!next.isEmpty() && next.getLast().isEmpty()) {
            next.removeLast();
        }
        return open.values().stream().allMatch(Set::isEmpty) ? Optional.of(next) : Optional.empty();
    }

    private static String taken(List<String> owners, Map<String, Set<String>> open) {
        Optional<String> target =
                owners.stream().flatMap(id -> open.get(id).stream()).findFirst();
        target.ifPresent(found -> owners.forEach(id -> open.get(id).remove(found)));
        return target.orElse("");
    }

    /** The elements of the group that lead to an output. */
    private List<String> owners(int output) {
        return definition.elements().stream()
                .filter(element -> element.next().contains(definition.outputs().get(output)))
                .map(Element::id)
                .toList();
    }

    /** What follows each element of the group outside of it, as it is written. */
    private Map<String, Set<String>> outside(List<Element> parts) {
        Map<String, Set<String>> outside = new LinkedHashMap<>();
        for (Element element : definition.elements()) {
            String id = instance.id() + "." + element.id();
            Set<String> targets = outside.computeIfAbsent(element.id(), key -> new LinkedHashSet<>());
            parts.stream()
                    .filter(part -> part.id().equals(id) || part.id().startsWith(id + "."))
                    .flatMap(part -> part.next().stream())
                    .filter(next -> !Submodels.isPart(instance, next))
                    .map(all::written)
                    .forEach(targets::add);
        }
        return outside;
    }
}
