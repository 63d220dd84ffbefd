package org.twinbench.exchange.draft;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.LocalText;
import org.twinbench.model.Place;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/**
 * What a scenario has besides its elements, as attributes of one XML element that formats of other programs leave room
 * for, so that nothing of it is lost on the way there and back.
 */
public final class Settings {
    /** The name of the XML element. */
    public static final String NAME = "TwinbenchScenario";

    private static final int MICRO = 6;

    private Settings() {}

    /** Names and values in turn. */
    public static String[] of(Scenario scenario) {
        List<String> written = new ArrayList<>(List.of(
                "name", scenario.name().english(),
                "nameZh", scenario.name().chinese(),
                "description", scenario.description().english(),
                "descriptionZh", scenario.description().chinese(),
                "engine", scenario.engine(),
                "start", scenario.start().toString(),
                "horizon", seconds(scenario.horizon()),
                "warmUp", seconds(scenario.warmUp()),
                "seed", Long.toString(scenario.seed()),
                "replications", Integer.toString(scenario.replications())));
        scenario.model().ifPresent(model -> written.addAll(List.of("model", model)));
        return written.toArray(String[]::new);
    }

    /** What of a scenario a document of another format leaves out, when it has the elements and these settings. */
    public static List<Finding> leftOut(Scenario scenario) {
        Notes notes = new Notes();
        Place place = Place.of(scenario.file());
        if (!scenario.interventions().isEmpty()) {
            notes.warn(
                    place,
                    "exchange.interventionsLeftOut",
                    scenario.interventions().size());
        }
        if (!scenario.parameters().isEmpty()) {
            notes.warn(
                    place,
                    "exchange.parametersLeftOut",
                    String.join(", ", scenario.parameters().keySet()));
        }
        return notes.list();
    }

    private static String seconds(long ticks) {
        return BigDecimal.valueOf(ticks, MICRO).stripTrailingZeros().toPlainString();
    }

    /** The scenario of these settings with elements. @throws BadInputException if one of them cannot be read */
    public static Scenario scenario(XmlNode node, List<Element> elements) throws BadInputException {
        try {
            return new Scenario(
                    "",
                    text(node, "name"),
                    text(node, "description"),
                    node.attribute("engine").orElse("factory"),
                    node.attribute("model"),
                    OffsetDateTime.parse(node.attribute("start").orElseThrow()),
                    ticks(node, "horizon"),
                    ticks(node, "warmUp"),
                    Long.parseLong(node.attribute("seed").orElse("1")),
                    Integer.parseInt(node.attribute("replications").orElse("1")),
                    Map.of(),
                    elements,
                    List.of());
        } catch (DateTimeException | ArithmeticException | NumberFormatException | NoSuchElementException e) {
            throw new BadInputException(node.place(), "exchange.badSettings", NAME);
        }
    }

    private static LocalText text(XmlNode node, String key) {
        String english = node.attributes().getOrDefault(key, "");
        return new LocalText(english, node.attributes().getOrDefault(key + "Zh", english));
    }

    private static long ticks(XmlNode node, String key) {
        Optional<String> text = node.attribute(key);
        return new BigDecimal(text.orElseThrow()).movePointRight(MICRO).longValueExact();
    }
}
