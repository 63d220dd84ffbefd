package org.twinbench.scene.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.twinbench.model.BadInputException;
import org.twinbench.model.JsonWords;

/** Reads JSON within bounds: no endless nesting, and no more values than the memory can hold as a tree. */
final class JsonText {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_TEXT_IN_STREAM = 1 << 20;
    private static final int BYTES_PER_TOKEN = 60;

    private JsonText() {}

    /** For documents that are read piece by piece and may have any length. */
    static JsonMapper streaming() {
        return mapper(MAX_TEXT_IN_STREAM, Long.MAX_VALUE);
    }

    private static JsonMapper mapper(int maxText, long maxTokens) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(maxText)
                .maxNameLength(10_000)
                .maxNumberLength(200)
                .maxTokenCount(maxTokens)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory).build();
    }

    /** A whole document as a tree. */
    static JsonPlace tree(ModelFile file, byte[] json, int from, int length) throws IOException {
        long tokens = Runtime.getRuntime().maxMemory() / 4 / BYTES_PER_TOKEN;
        try {
            JsonNode node = mapper(longestText(), tokens).readTree(json, from, length);
            return JsonPlace.root(file, node);
        } catch (JsonProcessingException e) {
            throw bad(file, e);
        }
    }

    /** While a text is put together, it takes six bytes a character, together with the file's: at most half the heap. */
    private static int longestText() {
        return (int) Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 12);
    }

    /** What Jackson says, with line and column. */
    static BadInputException bad(ModelFile file, JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        String key = e instanceof StreamConstraintsException ? "scene.json.tooComplex" : "scene.json.syntax";
        String reason = JsonWords.of(e.getOriginalMessage());
        return new BadInputException(file.at(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr())), key, reason);
    }
}
