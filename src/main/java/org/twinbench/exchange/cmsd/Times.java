package org.twinbench.exchange.cmsd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.exchange.xml.XmlText;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;

/** Durations of CMSD: a value or a distribution with a unit of time, as scenarios write them, there and back. */
final class Times {
    private static final Map<String, Unit> UNITS =
            Map.of("second", Unit.SECOND, "minute", Unit.MINUTE, "hour", Unit.HOUR, "day", Unit.DAY, "week", Unit.WEEK);
    /** Other names of the arguments of distributions. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("minimum", "min"),
            Map.entry("lowerbound", "min"),
            Map.entry("a", "min"),
            Map.entry("maximum", "max"),
            Map.entry("upperbound", "max"),
            Map.entry("b", "max"),
            Map.entry("mostlikely", "mode"),
            Map.entry("standarddeviation", "sd"),
            Map.entry("stdev", "sd"),
            Map.entry("sigma", "sd"),
            Map.entry("mu", "mean"),
            Map.entry("k", "shape"),
            Map.entry("beta", "scale"),
            Map.entry("alpha", "shape"));

    private final XmlNode root;
    private final Notes notes;

    Times(XmlNode root, Notes notes) {
        this.root = root;
        this.notes = notes;
    }

    /** A duration as a scenario writes it; empty, with an error noted, if it cannot be read. */
    Optional<String> read(XmlNode duration) {
        Optional<Unit> unit = unit(duration);
        Optional<XmlNode> distribution = duration.first("Distribution").or(() -> referred(duration));
        Optional<String> text = unit.flatMap(known -> distribution.isPresent()
                ? distribution(distribution.get(), known)
                : duration.textOf("Value").flatMap(value -> amount(value, known)));
        if (text.isEmpty()) {
            notes.error(duration.place(), "exchange.cmsdDuration", duration.name());
        }
        return text;
    }

    private Optional<Unit> unit(XmlNode duration) {
        String name = duration.textOf("Unit")
                .or(() -> root.first("HeaderSection")
                        .flatMap(header -> header.first("UnitDefaults"))
                        .flatMap(defaults -> defaults.textOf("TimeUnit")))
                .orElse("second");
        return Optional.ofNullable(UNITS.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<XmlNode> referred(XmlNode duration) {
        return duration.first("DistributionReference")
                .flatMap(reference -> reference.textOf("DistributionDefinitionIdentifier"))
                .flatMap(id -> root.tree()
                        .filter(node -> node.name().equals("DistributionDefinition"))
                        .filter(node ->
                                node.textOf("Identifier").filter(id::equals).isPresent())
                        .findFirst())
                .flatMap(definition -> definition.first("Distribution"));
    }

    private static Optional<String> amount(String value, Unit unit) {
        return Quantity.parse(value)
                .filter(number -> number.unit() == Unit.ONE)
                .map(number -> new Quantity(number.value(), unit).toString());
    }

    private static Optional<String> distribution(XmlNode node, Unit unit) {
        String name = node.textOf("Name").orElse("").toUpperCase(Locale.ROOT);
        for (DistributionSpec.Kind kind : DistributionSpec.Kind.values()) {
            if (kind.name().equals(name)) {
                return arguments(node, kind, unit).map(list -> new DistributionSpec(kind, list).toString());
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Quantity>> arguments(XmlNode node, DistributionSpec.Kind kind, Unit unit) {
        List<Quantity> arguments = new ArrayList<>();
        for (String wanted : kind.argumentNames()) {
            node.children().stream()
                    .filter(child -> child.name().startsWith("DistributionParameter"))
                    .filter(child -> plain(child.textOf("Name").orElse("")).equals(wanted))
                    .flatMap(child -> child.textOf("Value").flatMap(Quantity::parse).stream())
                    .findFirst()
                    .map(number -> new Quantity(number.value(), DistributionSpec.Kind.isPure(wanted) ? Unit.ONE : unit))
                    .ifPresent(arguments::add);
        }
        return arguments.size() == kind.argumentNames().size() ? Optional.of(arguments) : Optional.empty();
    }

    private static String plain(String name) {
        String word = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return SYNONYMS.getOrDefault(word, word);
    }

    /** Writes a time or distribution of a scenario as a duration. */
    static void write(XmlText xml, String name, String written) {
        DistributionSpec spec = DistributionSpec.parse(written)
                .orElseThrow(() -> new IllegalArgumentException(written + " is no time"));
        Unit unit = unitOf(spec.arguments().getFirst().unit());
        xml.begin(name);
        xml.leaf("Unit", unitName(unit));
        if (spec.kind() == DistributionSpec.Kind.CONSTANT) {
            xml.leaf("Value", number(spec.arguments().getFirst(), unit));
        } else {
            xml.begin("Distribution").leaf("Name", spec.kind().name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < spec.arguments().size(); i++) {
                String argument = spec.kind().argumentNames().get(i);
                boolean pure = DistributionSpec.Kind.isPure(argument);
                xml.begin("DistributionParameter").leaf("Name", argument);
                xml.leaf("Value", number(spec.arguments().get(i), pure ? Unit.ONE : unit));
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private static Unit unitOf(Unit written) {
        return UNITS.containsValue(written) ? written : Unit.SECOND;
    }

    private static String unitName(Unit unit) {
        return UNITS.entrySet().stream()
                .filter(entry -> entry.getValue() == unit)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String number(Quantity amount, Unit unit) {
        double value = unit == Unit.ONE || amount.unit() == unit
                ? amount.value()
                : amount.in(unit).value();
        return new Quantity(value, Unit.ONE).toString();
    }
}
