package org.twinbench.exchange.caex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;

/**
 * Follows the InternalLinks between interfaces to the elements that have them. CAEX 3.0 names an interface by its ID,
 * CAEX 2.15 by the ID of its element and its name.
 */
final class Links {
    /** Interfaces that carry no material. */
    private static final List<String> NO_FLOW = List.of(
            "signal",
            "data",
            "safety",
            "energy",
            "power",
            "electric",
            "network",
            "plcopen",
            "collada",
            "communication",
            "interlock",
            "pprconnector");

    private static final Set<String> OUT = Set.of("out", "output", "outlet", "outfeed", "exit");
    private static final Set<String> IN = Set.of("in", "input", "inlet", "infeed", "entry");

    /** One end of a link. */
    private record End(XmlNode port, String element) {
        String port(String key) {
            return port.attribute(key).orElse("");
        }

        boolean isFlow() {
            String path = port("RefBaseClassPath").toLowerCase(Locale.ROOT);
            return NO_FLOW.stream().noneMatch(path::contains);
        }

        /** 1 for a way out, −1 for a way in, 0 if neither its direction nor its name says. */
        int direction() {
            String said = CaexValue.attribute(port, "Direction")
                    .flatMap(CaexValue::text)
                    .orElse(port("Name"));
            List<String> words = List.of(said.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                    .toLowerCase(Locale.ROOT)
                    .split("[^a-z]+"));
            boolean out = words.stream().anyMatch(OUT::contains);
            boolean in = words.stream().anyMatch(IN::contains);
            return out == in ? 0 : out ? 1 : -1;
        }
    }

    private final Notes notes;
    private final Map<String, End> ports = new HashMap<>();
    private final Map<String, List<String>> next = new LinkedHashMap<>();

    Links(Notes notes) {
        this.notes = notes;
    }

    /** Takes in the interfaces of an InternalElement that belongs to an element of the scenario. */
    void addPorts(XmlNode owner, String element) {
        owner.all("ExternalInterface").forEach(port -> {
            End end = new End(port, element);
            port.attribute("ID").ifPresent(id -> ports.put(plain(id), end));
            owner.attribute("ID")
                    .ifPresent(id ->
                            ports.put(plain(id) + ":" + port.attribute("Name").orElse(""), end));
        });
    }

    /** Follows all links below an element of the document; all interfaces have been taken in. */
    void follow(XmlNode root) {
        root.tree().filter(node -> node.name().equals("InternalLink")).forEach(this::connect);
    }

    private void connect(XmlNode link) {
        String name = link.attribute("Name").orElse("");
        Optional<End> a = end(link, "RefPartnerSideA");
        Optional<End> b = end(link, "RefPartnerSideB");
        if (a.isEmpty() || b.isEmpty()) {
            notes.note(link.place(), "exchange.linkIgnored", name);
            return;
        }
        if (!a.get().isFlow()
                || !b.get().isFlow()
                || a.get().element().equals(b.get().element())) {
            return;
        }
        int direction = a.get().direction() - b.get().direction();
        if (direction == 0) {
            notes.warn(
                    link.place(),
                    "exchange.directionAssumed",
                    name,
                    a.get().element(),
                    b.get().element());
        }
        End from = direction >= 0 ? a.get() : b.get();
        End to = direction >= 0 ? b.get() : a.get();
        List<String> followers = next.computeIfAbsent(from.element(), key -> new ArrayList<>());
        if (!followers.contains(to.element())) {
            followers.add(to.element());
        }
    }

    private Optional<End> end(XmlNode link, String side) {
        return link.attribute(side).map(reference -> ports.get(plain(reference)));
    }

    private static String plain(String reference) {
        return reference.replace("{", "").replace("}", "").strip();
    }

    /** The ids of the elements that follow one, in the order of the links. */
    List<String> next(String element) {
        return next.getOrDefault(element, List.of());
    }
}
