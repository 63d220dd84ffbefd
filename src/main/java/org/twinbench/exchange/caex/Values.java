package org.twinbench.exchange.caex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.Parameter;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.ElementType;

/** The parameters of an element of its attributes: by the mapping, or by having the same name. */
record Values(Mapping mapping, Notes notes) {
    /** Attributes that say something else. */
    private static final Set<String> OTHERS = Set.of("frame", "path", "asset");

    /** In the order of the attributes; where two mean the same parameter, the first counts. */
    Map<String, String> of(Instance instance, ElementType type) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Mapping.Row> rows = mapping.attributes(instance.role(), type.key());
        instance.node().all("Attribute").forEach(attribute -> take(attribute, instance, type, rows, values));
        type.parameters().stream()
                .filter(parameter -> !values.containsKey(parameter.key()))
                .forEach(parameter -> assume(instance, parameter, rows, values));
        return values;
    }

    private void take(
            XmlNode attribute,
            Instance instance,
            ElementType type,
            List<Mapping.Row> rows,
            Map<String, String> values) {
        String name = name(attribute);
        Optional<Mapping.Row> row = rows.stream()
                .filter(each -> each.attribute().equalsIgnoreCase(name))
                .findFirst();
        String key = row.map(Mapping.Row::parameter).orElse(name);
        Optional<Parameter> parameter = type.parameters().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (parameter.isPresent()) {
            CaexValue.written(attribute, row.map(Mapping.Row::unit).orElse(""))
                    .filter(text -> fits(attribute, parameter.get(), text))
                    .ifPresent(text -> values.putIfAbsent(key, text));
        } else if (!OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
            notes.note(attribute.place(), "exchange.attributeIgnored", name, instance.id());
        }
    }

    private boolean fits(XmlNode attribute, Parameter parameter, String text) {
        try {
            parameter.type().read(text);
            return true;
        } catch (UnfitValueException e) {
            notes.warn(attribute.place(), "exchange.valueUnfit", name(attribute), e.reason());
            return false;
        }
    }

    /** A value that is not there but must be, or that the mapping has a default for. Our own documents leave none out. */
    private void assume(Instance instance, Parameter parameter, List<Mapping.Row> rows, Map<String, String> values) {
        Optional<String> standard = rows.stream()
                .filter(row -> row.parameter().equals(parameter.key())
                        && !row.standard().isEmpty())
                .map(Mapping.Row::standard)
                .findFirst();
        boolean own = instance.role().startsWith(CaexExport.ROLES) || instance.hasPath();
        if (parameter.standard().isPresent() && (own || standard.isEmpty())) {
            return;
        }
        if (standard.isPresent()) {
            values.put(parameter.key(), standard.get());
            notes.warn(instance.node().place(), "exchange.assumed", instance.id(), parameter.key(), standard.get());
        } else {
            notes.error(instance.node().place(), "exchange.valueMissing", instance.id(), parameter.key());
        }
    }

    private static String name(XmlNode attribute) {
        return attribute.attribute("Name").orElse("");
    }
}
