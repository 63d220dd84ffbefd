package org.twinbench.experiment.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.RunFolder;
import org.twinbench.model.BadInputException;
import org.twinbench.state.TraceFile;

/** The document has what GS1 EPCIS 2.0 requires of each event, and words of the Core Business Vocabulary. */
class EpcisExportTest {
    private RunFolder run;

    @BeforeEach
    void run(@TempDir Path folder) throws IOException {
        run = TracedRun.in(folder);
    }

    private interface Naming {
        EpcNames of(TraceFile trace) throws IOException;
    }

    private String document(Naming naming) throws IOException {
        try (TraceFile trace = run.trace()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EpcisExport.write(run.summary().scenario(), trace, naming.of(trace), out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private String web() throws IOException {
        return document(trace -> EpcNames.below("https://plant.example", trace.places()));
    }

    private List<JsonNode> events(String type) throws IOException {
        JsonNode list = new ObjectMapper().readTree(web()).at("/epcisBody/eventList");
        return StreamSupport.stream(list.spliterator(), false)
                .filter(event -> event.get("type").asText().equals(type))
                .toList();
    }

    @Test
    void hasWhatTheStandardRequires() throws IOException {
        JsonSchema schema;
        try (InputStream in = EpcisExportTest.class.getResourceAsStream("epcis-2.0.schema.json")) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
        }
        String web = web();

        assertThat(schema.validate(web, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(document(trace -> EpcNames.ofCompany("0614141", trace.kinds())), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(web.replace("\"action\":\"ADD\",", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(web.replace("commissioning", "making"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyPartIsCommissionedOnceAndBeforeAnythingElse() throws IOException {
        List<String> born = events("ObjectEvent").stream()
                .filter(event -> event.get("bizStep").asText().equals("commissioning"))
                .map(event -> event.at("/epcList/0").asText())
                .toList();

        assertThat(born).hasSize(6).doesNotHaveDuplicates();
        assertThat(events("TransformationEvent")).hasSize(4);
    }

    @Test
    void assemblyIsAnAssociationAndPackingAnAggregation() throws IOException {
        assertThat(events("AssociationEvent")).hasSize(2).first().satisfies(event -> {
            assertThat(event.get("parentID").asText()).isEqualTo("https://plant.example/obj/bracket.0");
            assertThat(event.at("/childEPCs/0").asText()).startsWith("https://plant.example/obj/plate.");
            assertThat(event.get("bizStep").asText()).isEqualTo("assembling");
            assertThat(event.get("eventTime").asText()).isEqualTo("2026-01-05T06:00:00.000+08:00");
            assertThat(event.at("/readPoint/id").asText()).isEqualTo("https://plant.example/loc/join");
        });
        assertThat(events("AggregationEvent"))
                .extracting(event -> event.get("action").asText() + " "
                        + event.get("bizStep").asText())
                .containsExactly("ADD packing", "DELETE unpacking", "ADD packing", "DELETE unpacking");
    }

    @Test
    void aPartOutOfAnotherIsATransformation() throws IOException {
        JsonNode event = events("TransformationEvent").getFirst();

        assertThat(event.at("/inputEPCList/0").asText()).isEqualTo("https://plant.example/obj/bracket.0");
        assertThat(event.at("/outputEPCList/0").asText()).startsWith("https://plant.example/obj/half.");
        assertThat(event.get("eventTime").asText()).isEqualTo("2026-01-05T06:00:17.000+08:00");
    }

    @Test
    void equalRunsGiveEqualBytes(@TempDir Path other) throws IOException {
        String first = web();
        run = TracedRun.in(other);

        assertThat(web()).isEqualTo(first);
    }

    /** SGTIN: company prefix and item reference have 13 digits together (GS1 EPC Tag Data Standard 2.1, section 6.3.1). */
    @Test
    void aCompanyPrefixNamesPartsAsTheTagDataStandardSays() throws IOException {
        EpcNames names = EpcNames.ofCompany("0614141", List.of("bracket", "plate"));

        assertThat(names.part("plate", 17)).isEqualTo("urn:epc:id:sgtin:0614141.000002.17");
        assertThat(names.place(3)).isEqualTo("urn:epc:id:sgln:0614141.00000.4");
        assertThatThrownBy(() -> EpcNames.ofCompany("12a", List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("12a");
        assertThatThrownBy(() -> EpcNames.ofCompany("061414100000", List.of("a", "b")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("shorter prefix");
    }
}
