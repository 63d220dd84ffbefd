package org.twinbench.experiment.trace;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;

/**
 * Writes the trace of a run as a GS1 EPCIS 2.0 document in JSON-LD (ISO/IEC 19987:2024), with business steps and
 * dispositions of the Core Business Vocabulary 2.0 (ISO/IEC 19988:2024). Equal runs give equal bytes.
 *
 * <p>A part is commissioned where it comes into being, observed where it is worked on and inspected, and shipped or
 * destroyed where it leaves. What is built in stays recognisable, so that an assembly is an association; packing is an
 * aggregation; taking apart is a transformation of one part into others. That a part comes into a block is not exported.
 */
public final class EpcisExport {
    private static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
    /** The prefix of what the vocabulary has no word for. */
    private static final String OWN = "twinbench";

    private static final String OWN_VOCABULARY = "https://twinbench.example/vocabulary/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    private final Scenario scenario;
    private final TraceFile trace;
    private final EpcNames names;
    private final JsonGenerator json;
    /** The kind with which a part came into being, which its name keeps. */
    private final Map<Long, String> kinds = new HashMap<>();

    private long number;

    private EpcisExport(Scenario scenario, TraceFile trace, EpcNames names, JsonGenerator json) {
        this.scenario = scenario;
        this.trace = trace;
        this.names = names;
        this.json = json;
    }

    /**
     * Writes a document.
     *
     * @return how many events it has
     */
    public static long write(Scenario scenario, TraceFile trace, EpcNames names, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            EpcisExport export = new EpcisExport(scenario, trace, names, json);
            export.document();
            return export.number;
        }
    }

    private void document() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString(CONTEXT);
        json.writeStartObject();
        json.writeStringField(OWN, OWN_VOCABULARY);
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("type", "EPCISDocument");
        json.writeStringField("schemaVersion", "2.0");
        json.writeStringField("creationDate", TIME.format(at(scenario.horizon())));
        json.writeObjectFieldStart("epcisBody");
        json.writeArrayFieldStart("eventList");
        trace.read(this::event);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private OffsetDateTime at(long tick) {
        return scenario.start().plus(tick / (Ticks.PER_SECOND / 1000), ChronoUnit.MILLIS);
    }

    private void event(TraceStep step) throws IOException {
        kinds.computeIfAbsent(step.part(), part -> trace.kinds().get(step.kind()));
        switch (step.what()) {
            case CREATED -> object(step, "ADD", "commissioning", "active");
            case ENTERED -> {}
            case WORKED -> object(step, "OBSERVE", "other", "in_progress");
            case GOOD -> object(step, "OBSERVE", "inspecting", "conformant");
            case TO_REWORK -> object(step, "OBSERVE", "inspecting", "non_conformant");
            case REJECTED -> object(step, "OBSERVE", "inspecting", "non_sellable_other");
            case BUILT_IN -> parent(step, "AssociationEvent", "ADD", "assembling");
            case PACKED -> parent(step, "AggregationEvent", "ADD", "packing");
            case UNPACKED -> parent(step, "AggregationEvent", "DELETE", "unpacking");
            case TAKEN_OUT -> transformation(step);
            case FINISHED -> object(step, "OBSERVE", "shipping", "in_transit");
            case SCRAPPED, DISCARDED -> object(step, "DELETE", "destroying", "destroyed");
        }
        if (isEnd(step)) {
            kinds.remove(step.part());
        }
    }

    private static boolean isEnd(TraceStep step) {
        return switch (step.what()) {
            case BUILT_IN, FINISHED, SCRAPPED, DISCARDED -> true;
            default -> false;
        };
    }

    private String name(long part) {
        return names.part(kinds.getOrDefault(part, "part"), part);
    }

    private void object(TraceStep step, String action, String bizStep, String disposition) throws IOException {
        begin(step, "ObjectEvent");
        list("epcList", List.of(name(step.part())));
        json.writeStringField("action", action);
        end(step, bizStep, disposition);
    }

    private void parent(TraceStep step, String type, String action, String bizStep) throws IOException {
        begin(step, type);
        json.writeStringField("parentID", name(step.other()));
        list("childEPCs", List.of(name(step.part())));
        json.writeStringField("action", action);
        end(step, bizStep, "in_progress");
    }

    private void transformation(TraceStep step) throws IOException {
        begin(step, "TransformationEvent");
        list("inputEPCList", List.of(name(step.other())));
        list("outputEPCList", List.of(name(step.part())));
        json.writeStringField("transformationID", uuid("transformation " + step.other() + " " + step.tick()));
        end(step, "disassembling", "in_progress");
    }

    private void begin(TraceStep step, String type) throws IOException {
        OffsetDateTime time = at(step.tick());
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("eventID", uuid("event " + number++));
        json.writeStringField("eventTime", TIME.format(time));
        json.writeStringField("eventTimeZoneOffset", OFFSET.format(time));
    }

    private void end(TraceStep step, String bizStep, String disposition) throws IOException {
        json.writeStringField("bizStep", bizStep);
        json.writeStringField("disposition", disposition);
        place("readPoint", step);
        place("bizLocation", step);
        json.writeStringField(OWN + ":element", trace.places().get(step.place()));
        json.writeStringField(OWN + ":kind", trace.kinds().get(step.kind()));
        json.writeEndObject();
        json.writeRaw('\n'); // one event a line
    }

    private void place(String field, TraceStep step) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", names.place(step.place()));
        json.writeEndObject();
    }

    private void list(String field, List<String> uris) throws IOException {
        json.writeArrayFieldStart(field);
        for (String uri : uris) {
            json.writeString(uri);
        }
        json.writeEndArray();
    }

    /** The same for the same run: made of what the scenario is called, its start and seed. */
    private String uuid(String what) {
        String whole = scenario.name() + " " + scenario.start() + " " + scenario.seed() + " " + what;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
