package org.twinbench.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Parameter;

/** Reads the groups of a scenario, from its own document or from files of their own. */
record SubmodelReader(String file, Findings findings) {

    /** A group with the JSON objects of its elements, from which its uses are made. */
    record Definition(Submodel submodel, List<Fields> elements) {}

    /** By name, in the order of the document. */
    Map<String, Definition> definitions(Fields document) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        document.object("submodels")
                .ifPresent(all -> all.object()
                        .members()
                        .keySet()
                        .forEach(name -> all.object(name)
                                .flatMap(fields -> definition(name, fields))
                                .ifPresent(definition -> definitions.put(name, definition))));
        return definitions;
    }

    private Optional<Definition> definition(String name, Fields fields) {
        if (!fields.has("use")) {
            return Optional.of(written(name, fields.only(ScenarioKeys.SUBMODEL), Optional.empty()));
        }
        fields.only("use");
        return fields.required("use")
                .flatMap(use -> content(fields, use).map(block -> written(name, block, Optional.of(use))));
    }

    private Optional<Fields> content(Fields fields, String use) {
        try {
            return Optional.of(blockFile(Path.of(file).resolveSibling(use)));
        } catch (InvalidPathException e) {
            findings.error(fields.place("use"), "scenario.badPath", use.replaceAll("\\p{Cntrl}", "\uFFFD"));
        } catch (BadInputException e) {
            for (Finding finding : e.findings()) {
                findings.error(finding.place(), finding.message());
            }
        } catch (IOException e) {
            findings.error(fields.place("use"), "scenario.submodel.unreadable", use);
        }
        return Optional.empty();
    }

    /** The object of a file that holds a group. */
    private Fields blockFile(Path path) throws IOException {
        JsonValue root = JsonTree.read(path.toString(), ScenarioDocument.content(path));
        if (!(root instanceof JsonValue.Obj object)
                || !object.members().containsKey("twinbenchBlock")
                || !new Fields(object, findings).scalar("twinbenchBlock").equals(Optional.of("1"))) {
            throw new BadInputException(root.place(), "scenario.submodel.noBlock");
        }
        return new Fields(object, findings).only(ScenarioKeys.BLOCK_FILE);
    }

    /** The group in a file of its own. @throws BadInputException with what is wrong with it */
    static Submodel read(String name, Path path) throws IOException {
        Findings findings = new Findings();
        SubmodelReader reader = new SubmodelReader(path.toString(), findings);
        Submodel submodel =
                reader.written(name, reader.blockFile(path), Optional.empty()).submodel();
        findings.throwIfErrors();
        return submodel;
    }

    private Definition written(String name, Fields fields, Optional<String> use) {
        List<Fields> objects = fields.objects("elements");
        List<Element> elements = new ArrayList<>();
        objects.forEach(element -> element(element).ifPresent(elements::add));
        if (objects.isEmpty()) {
            findings.error(fields.object().place(), "scenario.submodel.empty", name);
        }
        List<Parameter> parameters = new SubmodelParameters(findings).read(fields);
        Submodel submodel =
                new Submodel(name, use, parameters, elements, fields.texts("inputs"), fields.texts("outputs"));
        checkPorts(submodel, fields);
        return new Definition(submodel, objects);
    }

    private void checkPorts(Submodel submodel, Fields fields) {
        Set<String> ids = submodel.elements().stream().map(Element::id).collect(Collectors.toSet());
        submodel.inputs().stream()
                .filter(input -> !ids.contains(input))
                .forEach(input -> findings.error(fields.place("inputs"), FlowCheck.noElement(input, ids)));
        submodel.outputs().stream()
                .filter(ids::contains)
                .forEach(output -> findings.error(fields.place("outputs"), "scenario.submodel.outputTaken", output));
    }

    /** As it is written; its values are checked where it is used. */
    private Optional<Element> element(Fields fields) {
        fields.only(ScenarioKeys.ELEMENT);
        Optional<String> id = fields.required("id");
        Optional<String> type = fields.required("type");
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.object("parameters")
                .ifPresent(values -> values.object()
                        .members()
                        .keySet()
                        .forEach(key -> values.scalar(key).ifPresent(text -> parameters.put(key, text))));
        Layout layout = new LayoutReader(findings).layout(fields);
        return id.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element(
                        id.get(),
                        type.get(),
                        fields.text("asset").map(AssetId::new),
                        parameters,
                        fields.texts("next"),
                        layout));
    }
}
