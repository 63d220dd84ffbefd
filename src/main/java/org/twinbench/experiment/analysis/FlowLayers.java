package org.twinbench.experiment.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.experiment.analysis.Flow.Link;

/** Puts the elements of a flow in layers such that parts go forward, except where they come back in a loop. */
public final class FlowLayers {
    private final Flow flow;
    private final Map<String, Integer> layer = new LinkedHashMap<>();
    private final Set<String> above = new HashSet<>();

    private FlowLayers(Flow flow) {
        this.flow = flow;
    }

    /** The elements by layer, the first layer holding those that nothing comes into. */
    public static List<List<String>> of(Flow flow) {
        FlowLayers layers = new FlowLayers(flow);
        Set<String> elements = new LinkedHashSet<>();
        flow.links().forEach(link -> {
            elements.add(link.from());
            elements.add(link.to());
        });
        elements.stream()
                .filter(element ->
                        flow.links().stream().noneMatch(link -> link.to().equals(element)))
                .forEach(element -> layers.put(element, 0));
        elements.stream()
                .filter(element -> !layers.layer.containsKey(element))
                .forEach(element -> layers.put(element, 0));
        List<List<String>> rows = new ArrayList<>();
        layers.layer.values().stream()
                .distinct()
                .sorted()
                .forEach(number -> rows.add(elements.stream()
                        .filter(element -> layers.layer.get(element).equals(number))
                        .toList()));
        return rows;
    }

    /** Longest way from a beginning; a link back to an element on the way is left out. */
    private void put(String element, int depth) {
        if (above.contains(element) || layer.getOrDefault(element, -1) >= depth) {
            return;
        }
        layer.put(element, depth);
        above.add(element);
        for (Link link : flow.links()) {
            if (link.from().equals(element)) {
                put(link.to(), depth + 1);
            }
        }
        above.remove(element);
    }
}
