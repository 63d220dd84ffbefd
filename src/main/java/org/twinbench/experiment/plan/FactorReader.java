package org.twinbench.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Place;
import org.twinbench.model.Quantity;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.ParameterReader;

/** Reads the factors of an experiment and checks them against the elements of its base scenario. */
final class FactorReader {
    private static final int MOST = 26;

    private final PreparedScenario base;
    private final Findings findings;
    private final Set<String> taken = new TreeSet<>();

    FactorReader(PreparedScenario base, Findings findings) {
        this.base = base;
        this.findings = findings;
    }

    /** Those that fit; what does not is noted. */
    List<Factor> factors(Fields document) {
        List<Factor> factors = new ArrayList<>();
        for (Fields fields : document.objects("factors")) {
            factor(fields).ifPresent(factors::add);
        }
        if (factors.size() > MOST) {
            findings.error(document.place("factors"), "experiment.tooManyFactors", MOST);
        }
        return factors;
    }

    private Optional<Factor> factor(Fields fields) {
        fields.only("element", "elements", "parameter", "levels", "from", "to", "as");
        List<String> ids = new ArrayList<>(fields.texts("elements"));
        if (fields.has("element") == fields.has("elements")) {
            findings.error(fields.object().place(), "experiment.elementOrElements");
        }
        fields.text("element").ifPresent(ids::add);
        Optional<String> parameter = fields.required("parameter");
        List<ElementType> types = types(fields, ids);
        if (parameter.isEmpty() || ids.isEmpty() || types.size() < ids.size()) {
            return Optional.empty();
        }
        for (String id : ids) {
            if (!taken.add(id + "/" + parameter.get())) {
                findings.error(fields.object().place(), "experiment.factorTwice", id + "/" + parameter.get());
            }
        }
        return levels(fields, types, parameter.get()).map(levels -> new Factor(ids, parameter.get(), levels));
    }

    private List<ElementType> types(Fields fields, List<String> ids) {
        List<ElementType> types = new ArrayList<>();
        for (String id : ids) {
            Optional<Element> element = base.scenario().element(id);
            element.flatMap(found -> base.engine().description().type(found.type()))
                    .ifPresentOrElse(
                            types::add,
                            () -> findings.error(
                                    fields.place(fields.has("element") ? "element" : "elements"), noElement(id)));
        }
        return types;
    }

    private Message noElement(String id) {
        List<String> known =
                base.scenario().elements().stream().map(Element::id).toList();
        return Nearest.to(id, known)
                .map(near -> Message.of("experiment.noElementNear", id, near))
                .orElseGet(() -> Message.of("experiment.noElement", id));
    }

    private Optional<Levels> levels(Fields fields, List<ElementType> types, String parameter) {
        boolean range = fields.has("from") && fields.has("to");
        if (fields.has("levels") == range) {
            findings.error(fields.object().place(), "experiment.levelsOrRange");
            return Optional.empty();
        }
        return range ? range(fields, types, parameter) : listed(fields, types, parameter);
    }

    private Optional<Levels> listed(Fields fields, List<ElementType> types, String parameter) {
        List<String> values = new ArrayList<>();
        if (fields.value("levels").orElse(null) instanceof JsonValue.Arr(Place place, List<JsonValue> items)) {
            for (JsonValue item : items) {
                if (item instanceof JsonValue.Scalar scalar) {
                    check(types, parameter, scalar.text(), scalar.place());
                    values.add(scalar.text());
                }
            }
        }
        if (values.size() < 2) {
            findings.error(fields.place("levels"), "experiment.tooFewLevels");
            return Optional.empty();
        }
        return Optional.of(new Levels.Listed(values));
    }

    private Optional<Levels> range(Fields fields, List<ElementType> types, String parameter) {
        Optional<Quantity> from = amount(fields, "from");
        Optional<Quantity> to = amount(fields, "to");
        String form = fields.text("as").orElse(Levels.Range.PLACE);
        if (!form.contains(Levels.Range.PLACE)) {
            findings.error(fields.place("as"), "experiment.noPlace", form);
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().unit().dimension() != to.get().unit().dimension()) {
            findings.error(
                    fields.place("to"),
                    "experiment.otherDimension",
                    to.get().toString(),
                    from.get().toString());
            return Optional.empty();
        }
        Levels levels = new Levels.Range(from.get(), to.get(), form, isWhole(types, parameter));
        check(types, parameter, levels.at(0), fields.place("from"));
        check(types, parameter, levels.at(1), fields.place("to"));
        return Optional.of(levels);
    }

    private Optional<Quantity> amount(Fields fields, String key) {
        Optional<String> text = fields.scalar(key);
        Optional<Quantity> amount = text.flatMap(Quantity::parse);
        if (text.isPresent() && amount.isEmpty()) {
            findings.error(fields.place(key), "experiment.badAmount", text.get());
        }
        return amount;
    }

    private static boolean isWhole(List<ElementType> types, String parameter) {
        return types.stream()
                .flatMap(type -> type.parameters().stream())
                .filter(declared -> declared.key().equals(parameter))
                .anyMatch(declared -> declared.type() instanceof ParameterType.Whole);
    }

    private void check(List<ElementType> types, String parameter, String text, Place place) {
        for (ElementType type : types.stream().distinct().toList()) {
            ParameterReader.of(type)
                    .unfit(Map.of(parameter, text))
                    .values()
                    .forEach(message -> findings.error(place, message));
        }
    }
}
