package org.twinbench.exchange.cmsd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/** Which kinds of parts a scenario makes, and which elements each of them can come to. */
final class KindFlow {
    private static final Pattern OF_KIND = Pattern.compile("kind == '[^']*'( or kind == '[^']*')*");
    private static final ParameterType LIST = new ParameterType.Listing(new ParameterType.Text());

    private final Scenario scenario;
    /** Where the parts of a kind begin. */
    private final Map<String, Set<String>> beginnings = new LinkedHashMap<>();

    KindFlow(Scenario scenario) {
        this.scenario = scenario;
        for (Element element : scenario.elements()) {
            kinds(element)
                    .forEach(kind -> beginnings
                            .computeIfAbsent(kind, key -> new LinkedHashSet<>())
                            .addAll(element.next()));
            Optional.ofNullable(element.parameters().get("product"))
                    .filter(product -> !product.isBlank())
                    .ifPresent(product -> beginnings
                            .computeIfAbsent(product, key -> new LinkedHashSet<>())
                            .add(element.id()));
        }
    }

    private static List<String> kinds(Element element) {
        Map<String, String> values = element.parameters();
        return switch (element.type()) {
            case "source" -> {
                List<String> mix =
                        List.copyOf(list(values.getOrDefault("mix", "")).keySet());
                yield mix.isEmpty() ? List.of(values.getOrDefault("part", "part")) : mix;
            }
            case "orders" ->
                list(values.getOrDefault("orders", "")).values().stream()
                        .map(KindFlow::kind)
                        .distinct()
                        .toList();
            case "schedule" ->
                list(values.getOrDefault("arrivals", "")).values().stream()
                        .flatMap(batches -> List.of(batches.split(",")).stream())
                        .map(KindFlow::kind)
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    /** The kind in {@code kind x count, …}. */
    private static String kind(String batch) {
        return batch.replaceFirst(",.*", "")
                .replaceFirst("\\s+[x×]\\s*\\d+\\s*$", "")
                .strip();
    }

    /** Named values; none if they cannot be read, which a check reports. */
    static Map<String, String> list(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            ((Map<?, ?>) LIST.read(text)).forEach((name, value) -> values.put((String) name, (String) value));
        } catch (UnfitValueException e) {
            return Map.of();
        }
        return values;
    }

    List<String> kinds() {
        return List.copyOf(beginnings.keySet());
    }

    /** The elements that a kind can come to, in the order of the flow; where it becomes another kind, it ends. */
    List<Element> path(String kind) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(beginnings.getOrDefault(kind, Set.of()));
        List<Element> path = new ArrayList<>();
        while (!open.isEmpty()) {
            String id = open.poll();
            Optional<Element> element = seen.add(id) ? scenario.element(id) : Optional.empty();
            element.ifPresent(path::add);
            element.filter(each -> !changes(each, kind)).ifPresent(each -> open.addAll(next(each, kind)));
        }
        return path;
    }

    private static boolean changes(Element element, String kind) {
        String product = element.parameters().getOrDefault("product", "");
        return !product.isBlank() && !product.equals(kind);
    }

    /** Where a kind goes as far as conditions on kinds alone say it; everywhere where they say something else. */
    private static List<String> next(Element element, String kind) {
        Map<String, String> when = list(element.parameters().getOrDefault("when", ""));
        if (when.isEmpty() || !when.values().stream().allMatch(OF_KIND.asMatchPredicate())) {
            return element.next();
        }
        return when.entrySet().stream()
                .filter(way -> way.getValue().contains("'" + kind + "'"))
                .map(way -> List.of(way.getKey()))
                .findFirst()
                .orElseGet(() -> element.next().stream()
                        .filter(id -> !when.containsKey(id))
                        .toList());
    }
}
