package org.twinbench.experiment.analysis;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.scenario.Element;

/** How many parts went along each connection during the statistics of a run. */
public record Flow(List<Link> links) {
    private static final String PASSED = "passed.";

    /** The parts that went from one element to another. */
    public record Link(String from, String to, double parts) {}

    public Flow {
        links = List.copyOf(links);
    }

    /** Whether a figure counts the parts on a connection: too many of them to be listed with the others. */
    public static boolean isCount(String kpi) {
        return kpi.startsWith(PASSED);
    }

    /** The connections of which a run counted the parts, as the scenario lists them. */
    static Flow of(List<Element> elements, Measures measures) {
        List<Link> links = new ArrayList<>();
        for (Element element : elements) {
            for (String next : element.next()) {
                double parts = measures.of(element.stateId(), PASSED + next);
                if (!Double.isNaN(parts)) {
                    links.add(new Link(element.id(), next, parts));
                }
            }
        }
        return new Flow(links);
    }

    /** Parts that came in. */
    public double into(String element) {
        return links.stream()
                .filter(link -> link.to().equals(element))
                .mapToDouble(Link::parts)
                .sum();
    }

    /** Parts that went out. */
    public double outOf(String element) {
        return links.stream()
                .filter(link -> link.from().equals(element))
                .mapToDouble(Link::parts)
                .sum();
    }
}
