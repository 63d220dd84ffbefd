package org.twinbench.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/**
 * One parameter that an experiment varies, of one or several elements alike. In effects it is a letter: the first factor
 * is A.
 *
 * @param elements ids of the elements whose parameter it sets
 * @param levels what it is set to
 */
public record Factor(List<String> elements, String parameter, Levels levels) {
    public Factor {
        elements = List.copyOf(elements);
    }

    /** {@code press-1/processTime}; with several elements the first one and how many more. */
    public String name() {
        String more = elements.size() > 1 ? " +" + (elements.size() - 1) : "";
        return elements.getFirst() + more + "/" + parameter;
    }

    /** The scenario with the level at a position, 0 being the first and 1 the last. */
    Scenario applied(Scenario scenario, double position) {
        List<Element> changed = new ArrayList<>();
        for (Element element : scenario.elements()) {
            changed.add(elements.contains(element.id()) ? with(element, levels.at(position)) : element);
        }
        return scenario.withElements(changed);
    }

    private Element with(Element element, String value) {
        Map<String, String> parameters = new LinkedHashMap<>(element.parameters());
        parameters.put(parameter, value);
        return new Element(element.id(), element.type(), element.asset(), parameters, element.next());
    }
}
