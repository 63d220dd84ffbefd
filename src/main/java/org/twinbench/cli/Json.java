package org.twinbench.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Vec3;

/** The JSON documents that commands print. A value that is no number in JSON (NaN, ∞) becomes null. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void print(Console console, ObjectNode document) {
        try {
            console.out().println(MAPPER.writeValueAsString(document));
            console.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of a command that was refused: {@code findings}, as {@code validate} lists them for a file. */
    static void printFindings(Console console, List<Finding> findings) {
        ObjectNode document = object();
        ArrayNode list = document.putArray("findings");
        findings.forEach(finding -> putFinding(list, finding, console.messages()));
        print(console, document);
    }

    /** The same for one sentence that has no place in a file. */
    static void printFailure(Console console, String key, String text) {
        ObjectNode document = object();
        document.putArray("findings")
                .addObject()
                .put("severity", "error")
                .put("key", key)
                .put("message", text);
        print(console, document);
    }

    static void putNumber(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }

    static void addNumber(ArrayNode node, double value) {
        if (Double.isFinite(value)) {
            node.add(value);
        } else {
            node.addNull();
        }
    }

    static void putPoint(ObjectNode node, String key, Vec3 point) {
        ArrayNode array = node.putArray(key);
        addNumber(array, point.x());
        addNumber(array, point.y());
        addNumber(array, point.z());
    }

    static void putFinding(ArrayNode findings, Finding finding, Messages messages) {
        findings.addObject()
                .put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT))
                .put("key", finding.message().key())
                .put("message", messages.text(finding.message()))
                .put("file", finding.place().file())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("path", finding.place().path());
    }
}
