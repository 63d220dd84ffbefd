package org.twinbench.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The groups of a scenario and where they are used. The elements of a use stand among the scenario's elements, with ids
 * {@code <use>.<element>}; what is written is the use.
 *
 * @param definitions the groups
 * @param instances their uses as written, with the type {@code submodel:<name>}
 */
public record Submodels(List<Submodel> definitions, List<Element> instances) {
    /** No groups. */
    public static final Submodels NONE = new Submodels(List.of(), List.of());

    public Submodels {
        definitions = List.copyOf(definitions);
        instances = List.copyOf(instances);
    }

    public Optional<Submodel> definition(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst();
    }

    /** The use that an element comes from, by the element's id. */
    public Optional<Element> instanceOf(String element) {
        return instances.stream().filter(instance -> isPart(instance, element)).findFirst();
    }

    /** Whether an element comes from a use. */
    public static boolean isPart(Element instance, String element) {
        return element.startsWith(instance.id() + ".");
    }

    /** The shortest way to write a connection: the use itself, if the element is its first input. */
    String written(String next) {
        return instanceOf(next)
                .filter(instance -> definitionOf(instance)
                        .flatMap(this::entry)
                        .filter(entry -> next.equals(instance.id() + "." + entry))
                        .isPresent())
                .map(Element::id)
                .orElse(next);
    }

    private Optional<Submodel> definitionOf(Element instance) {
        return Submodel.nameIn(instance.type()).flatMap(this::definition);
    }

    private Optional<String> entry(Submodel definition) {
        return definition.inputs().stream()
                .findFirst()
                .flatMap(input -> definition.elements().stream()
                        .filter(element -> element.id().equals(input))
                        .findFirst()
                        .flatMap(element -> definitionOf(element)
                                .map(inner -> entry(inner).map(entry -> input + "." + entry))
                                .orElse(Optional.of(input))));
    }

    /** The same with other names for the files of groups. */
    public Submodels relocated(UnaryOperator<String> file) {
        return new Submodels(
                definitions.stream()
                        .map(definition -> definition.usedFrom(definition.use().map(file)))
                        .toList(),
                instances);
    }

    /** The same with every group written in the scenario itself, so that it needs no other file. */
    public Submodels embedded() {
        return new Submodels(
                definitions.stream()
                        .map(definition -> definition.usedFrom(Optional.empty()))
                        .toList(),
                instances);
    }

    /**
     * What remains when elements are replaced by others: a use all of whose elements are gone is gone, one that moved as a
     * whole has moved, and one whose elements were changed singly is a group no more; they stand for themselves.
     */
    Submodels after(List<Element> before, List<Element> after) {
        if (instances.isEmpty()) {
            return this;
        }
        return new Submodels(
                definitions,
                instances.stream()
                        .flatMap(instance -> after(instance, parts(instance, before), parts(instance, after)).stream())
                        .toList());
    }

    private Optional<Element> after(Element instance, List<Element> before, List<Element> after) {
        return SubmodelMove.of(instance, before, after)
                .flatMap(moved -> definitionOf(instance)
                        .flatMap(definition -> new SubmodelPorts(this, definition, instance).next(after))
                        .map(moved::withNext));
    }

    private static List<Element> parts(Element instance, List<Element> elements) {
        return elements.stream()
                .filter(element -> isPart(instance, element.id()))
                .toList();
    }
}
