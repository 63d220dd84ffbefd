package org.twinbench.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.twinbench.model.LocalText;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;

/** Writes a scenario as JSON in a form that stays the same as long as the scenario does, one element per few lines. */
final class ScenarioWriter {
    private static final List<Unit> TIMES = List.of(Unit.HOUR, Unit.MINUTE, Unit.SECOND, Unit.MILLISECOND);

    private final JsonGenerator json;

    ScenarioWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The document's text, ending with a line break. */
    static String text(Scenario scenario) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer());
            new ScenarioWriter(json).write(scenario);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /** A time in the largest of h, min, s, ms in which it is a whole number; else in seconds. */
    static String time(long ticks) {
        for (Unit unit : TIMES) {
            long length = Ticks.ofSeconds(unit.toSi(1));
            if (ticks % length == 0) {
                return new Quantity(ticks / length, unit).toString();
            }
        }
        return new Quantity(Ticks.toSeconds(ticks), Unit.SECOND).toString();
    }

    private void write(Scenario scenario) throws IOException {
        json.writeStartObject();
        json.writeNumberField("twinbench", Scenario.VERSION);
        text("name", scenario.name());
        if (!scenario.description().equals(LocalText.of(""))) {
            text("description", scenario.description());
        }
        json.writeStringField("engine", scenario.engine());
        if (scenario.model().isPresent()) {
            json.writeStringField("model", scenario.model().get());
        }
        json.writeStringField("start", scenario.start().toString());
        json.writeStringField("horizon", time(scenario.horizon()));
        json.writeStringField("warmUp", time(scenario.warmUp()));
        json.writeNumberField("seed", scenario.seed());
        json.writeNumberField("replications", scenario.replications());
        values("parameters", scenario.parameters());
        new SubmodelWriter(json, this).write(scenario);
        json.writeArrayFieldStart("interventions");
        for (Intervention intervention : scenario.interventions()) {
            write(intervention);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void write(Element element) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", element.id());
        json.writeStringField("type", element.type());
        if (element.asset().isPresent()) {
            json.writeStringField("asset", element.asset().get().value());
        }
        if (!element.layout().equals(Layout.NONE)) {
            write(element.layout());
        }
        values("parameters", element.parameters());
        json.writeArrayFieldStart("next");
        for (String id : element.next()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Layout layout) throws IOException {
        json.writeObjectFieldStart("layout");
        if (layout.spot().isPresent()) {
            Spot spot = layout.spot().get();
            json.writeObjectFieldStart("spot");
            write(spot.position());
            amount("heading", new Quantity(Unit.DEGREE.fromSi(spot.heading()), Unit.DEGREE));
            json.writeEndObject();
        }
        if (!layout.path().isEmpty()) {
            json.writeArrayFieldStart("path");
            for (Vec3 corner : layout.path()) {
                json.writeStartObject();
                write(corner);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (layout.look().isPresent()) {
            json.writeStringField("look", layout.look().get());
        }
        json.writeEndObject();
    }

    private void write(Vec3 position) throws IOException {
        amount("x", new Quantity(position.x(), Unit.METRE));
        amount("y", new Quantity(position.y(), Unit.METRE));
        amount("z", new Quantity(position.z(), Unit.METRE));
    }

    private void amount(String key, Quantity quantity) throws IOException {
        json.writeStringField(key, quantity.toString());
    }

    private void write(Intervention intervention) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", time(intervention.at()));
        json.writeStringField("element", intervention.element());
        values("set", intervention.set());
        json.writeEndObject();
    }

    private void text(String key, LocalText text) throws IOException {
        if (text.english().equals(text.chinese())) {
            json.writeStringField(key, text.english());
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("en", text.english());
        json.writeStringField("zh", text.chinese());
        json.writeEndObject();
    }

    void values(String key, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, String> entry : values.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getValue());
        }
        json.writeEndObject();
    }

    /** Numbers and truth values without quotes, as people write them; the reader takes both. */
    void value(String text) throws IOException {
        if (text.equals("true") || text.equals("false")) {
            json.writeBoolean(Boolean.parseBoolean(text));
        } else if (text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?")) {
            json.writeNumber(text);
        } else {
            json.writeString(text);
        }
    }
}
