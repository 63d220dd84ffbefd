package org.twinbench.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which element a connection to a group leads to. */
record ExpansionPorts(Findings findings, Map<String, SubmodelReader.Definition> known) {

    /** The use of a group that a JSON value is, if it is one. */
    static Optional<Fields> use(JsonValue item, Findings findings) {
        return item instanceof JsonValue.Obj object
                        && text(object, "type").flatMap(Submodel::nameIn).isPresent()
                ? Optional.of(new Fields(object, findings))
                : Optional.empty();
    }

    static Optional<String> text(JsonValue.Obj object, String key) {
        return Optional.ofNullable(object.members().get(key))
                .map(JsonValue.Member::value)
                .filter(value ->
                        value instanceof JsonValue.Scalar scalar && scalar.type() == JsonValue.Scalar.Type.TEXT)
                .map(value -> ((JsonValue.Scalar) value).text());
    }

    /** What an item of {@code next} stands for in the expanded scenario; empty if it leads nowhere. */
    Optional<JsonValue> target(JsonValue item, ExpansionScope scope) {
        if (!(item instanceof JsonValue.Scalar written) || written.type() != JsonValue.Scalar.Type.TEXT) {
            return Optional.of(item);
        }
        String name = written.text();
        if (scope.ports().containsKey(name)) {
            return scope.ports().get(name);
        }
        Optional<String> use = scope.use(name);
        if (use.isEmpty()) {
            return Optional.of(named(written, scope.prefix() + name));
        }
        SubmodelReader.Definition definition = scope.uses().get(use.get());
        String port = name.substring(Math.min(name.length(), use.get().length() + 1));
        Optional<String> input = input(definition.submodel(), port, 0);
        if (input.isEmpty()) {
            String inputs = String.join(", ", definition.submodel().inputs());
            findings.error(item.place(), "scenario.submodel.noInput", use.get(), port, inputs);
        }
        return input.map(id -> named(written, scope.prefix() + use.get() + "." + id));
    }

    static JsonValue named(JsonValue.Scalar written, String name) {
        return new JsonValue.Scalar(written.place(), written.type(), name);
    }

    /** The element that an input leads to, the first one for an empty name; empty if there is no such input. */
    private Optional<String> input(Submodel submodel, String name, int depth) {
        List<String> inputs = submodel.inputs();
        if (depth > Expansion.MAX_DEPTH || inputs.isEmpty()) {
            return Optional.empty();
        }
        String wanted = name.isEmpty() ? inputs.getFirst() : name;
        return inputs.stream()
                .filter(input -> wanted.equals(input) || wanted.startsWith(input + "."))
                .findFirst()
                .flatMap(input -> inner(submodel, input)
                        .map(used -> input(
                                        used,
                                        wanted.substring(Math.min(wanted.length(), input.length() + 1)),
                                        depth + 1)
                                .map(rest -> input + "." + rest))
                        .orElse(wanted.equals(input) ? Optional.of(input) : Optional.empty()));
    }

    private Optional<Submodel> inner(Submodel submodel, String id) {
        return submodel.elements().stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .flatMap(element -> Submodel.nameIn(element.type()))
                .map(known::get)
                .map(SubmodelReader.Definition::submodel);
    }
}
