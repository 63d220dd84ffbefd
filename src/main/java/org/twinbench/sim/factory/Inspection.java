package org.twinbench.sim.factory;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Assets;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Place;
import org.twinbench.model.Placement;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ParameterReader;
import org.twinbench.scenario.Scenario;

/** One element under a check: its values, the scenario about it, and where to put what is found. */
record Inspection(
        Scenario scenario,
        Assets assets,
        Element element,
        String pointer,
        ParameterValues values,
        List<Finding> findings) {

    /** Notes an error at a parameter of the element. */
    void errorAt(String parameter, String key, Object... arguments) {
        findings.add(Finding.error(Place.at(scenario.file(), pointer + "/parameters/" + parameter), key, arguments));
    }

    /** Looks at something that may not fit. */
    @FunctionalInterface
    interface Attempt {
        void run() throws UnfitValueException;
    }

    /** Notes what is wrong with a formula of a parameter. */
    void formula(String parameter, Attempt attempt) {
        try {
            attempt.run();
        } catch (UnfitValueException e) {
            errorAt(parameter, e.reason());
        }
    }

    /** Notes what is wrong with a formula in a list of a parameter. */
    void formula(String parameter, String name, Attempt attempt) {
        formula(parameter, () -> {
            try {
                attempt.run();
            } catch (UnfitValueException e) {
                throw new UnfitValueException("model.listingValue", name, e.reason());
            }
        });
    }

    private void errorAt(String parameter, Message message) {
        errorAt(parameter, message.key(), message.values().toArray());
    }

    /** Notes an error of the element as a whole. */
    void error(String key, Object... arguments) {
        findings.add(Finding.error(Place.at(scenario.file(), pointer), key, arguments));
    }

    /** Where the element stands in the model. */
    Optional<Placement> placement() {
        return element.asset().flatMap(assets::placement);
    }

    /** The elements that follow. */
    List<Element> next() {
        return element.next().stream()
                .flatMap(id -> scenario.element(id).stream())
                .toList();
    }

    /** The values of an element; empty if they are not well written, which the document's check reports. */
    static Optional<ParameterValues> values(Element element) {
        return ComponentTypes.byKey(element.type())
                .map(type -> ParameterReader.of(type.declared()))
                .filter(reader -> reader.problems(element.parameters()).isEmpty())
                .map(reader -> reader.values(element.parameters()));
    }
}
