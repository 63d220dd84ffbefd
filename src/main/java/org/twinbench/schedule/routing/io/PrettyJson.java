package org.twinbench.schedule.routing.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The text of a document: indented, the same for the same content, ending with a line break. */
final class PrettyJson {
    private static final ObjectWriter WRITER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writer();

    private PrettyJson() {}

    static String text(ObjectNode document) {
        try {
            return WRITER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
    }
}
