package org.twinbench.exchange.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.model.Place;

/**
 * Which products go to which of the following elements. The way of most products needs no condition: it is what is left.
 *
 * @param products by the id of the element that they go to
 */
record Branches(Map<String, List<String>> products) {
    /** The longest formula that a scenario may have. */
    private static final int MAX_FORMULA = 2_000;

    List<String> next() {
        List<String> ids = new ArrayList<>(products.keySet());
        String rest = rest();
        ids.remove(rest);
        ids.add(rest);
        return ids;
    }

    Map<String, String> parameters() {
        String rest = rest();
        String when = products.entrySet().stream()
                .filter(way -> !way.getKey().equals(rest))
                .map(way -> way.getKey() + ": " + condition(way.getValue()))
                .collect(Collectors.joining("; "));
        return when.isEmpty() ? Map.of() : Map.of("when", when);
    }

    void check(Place place, Notes notes) {
        String rest = rest();
        products.entrySet().stream()
                .filter(way -> !way.getKey().equals(rest))
                .filter(way -> condition(way.getValue()).length() > MAX_FORMULA)
                .forEach(way -> notes.error(
                        place,
                        "exchange.tooManyProducts",
                        way.getKey(),
                        way.getValue().size()));
    }

    private String rest() {
        return products.entrySet().stream()
                .max(Comparator.comparingInt(way -> way.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    private static String condition(List<String> kinds) {
        return kinds.stream().map(kind -> "kind == '" + kind + "'").collect(Collectors.joining(" or "));
    }
}
