package org.twinbench.exchange.caex;

import java.util.Locale;
import java.util.Optional;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;

/** The values of attributes of CAEX. */
final class CaexValue {
    private CaexValue() {}

    /** The attribute of a name among those directly in an element. */
    static Optional<XmlNode> attribute(XmlNode owner, String name) {
        return owner.all("Attribute")
                .filter(each -> each.attribute("Name").orElse("").equalsIgnoreCase(name))
                .findFirst();
    }

    /** Its value, else its default. */
    static Optional<String> text(XmlNode attribute) {
        return attribute.textOf("Value").or(() -> attribute.textOf("DefaultValue"));
    }

    /** Its value as a scenario writes it: a bare number with the unit of the attribute, else with the assumed one. */
    static Optional<String> written(XmlNode attribute, String assumed) {
        String unit = attribute.attribute("Unit").map(CaexValue::symbol).orElse(assumed);
        return text(attribute).map(text -> {
            boolean bare = Quantity.parse(text)
                    .filter(found -> found.unit() == Unit.ONE)
                    .isPresent();
            return bare && !unit.isEmpty() ? text + " " + unit : text;
        });
    }

    /** An amount in SI; empty if there is none or it cannot be read. */
    static Optional<Double> si(XmlNode attribute, Unit assumed) {
        return written(attribute, assumed.symbol())
                .flatMap(Quantity::parse)
                .filter(found -> found.unit().dimension() == assumed.dimension())
                .map(Quantity::si);
    }

    /** The symbol of a unit by its name or by its code in UN/ECE Recommendation 20, which tools also write. */
    private static String symbol(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "sec", "second", "seconds" -> "s";
            case "minute", "minutes" -> "min";
            case "hur", "hr", "hour", "hours" -> "h";
            case "mtr", "metre", "meter" -> "m";
            case "mmt", "millimetre", "millimeter" -> "mm";
            case "mts" -> "m/s";
            case "dd", "grad", "degree", "degrees" -> "°";
            case "c81", "radian", "radians" -> "rad";
            default -> unit;
        };
    }
}
