package org.twinbench.scene.io;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.BadInputException;

/** The bytes of buffers, from the file itself, a neighbour, or a data URI (RFC 2397), and the views of them. */
final class GltfBuffers {
    private final GltfDocument document;
    private final GlbContainer container;
    private final Map<Integer, ByteBuffer> buffers = new HashMap<>();

    GltfBuffers(GltfDocument document, GlbContainer container) {
        this.document = document;
        this.container = container;
    }

    /** A view's bytes, little-endian. */
    ByteBuffer view(int index) throws IOException {
        JsonPlace view = document.element("bufferViews", index);
        ByteBuffer buffer = buffer(document.reference(view.get("buffer"), "buffers"));
        int offset = view.get("byteOffset").count(0);
        long length = view.get("byteLength").claimedBytes();
        if (length > buffer.capacity() - (long) offset) {
            throw view.bad("scene.gltf.viewBeyondBuffer", offset, length, buffer.capacity());
        }
        return buffer.slice(offset, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer buffer(int index) throws IOException {
        ByteBuffer known = buffers.get(index);
        if (known == null) {
            known = load(index, document.element("buffers", index));
            buffers.put(index, known);
        }
        return known;
    }

    private ByteBuffer load(int index, JsonPlace buffer) throws IOException {
        long length = buffer.get("byteLength").claimedBytes();
        JsonPlace uri = buffer.get("uri");
        if (!uri.exists() && index != 0) {
            throw buffer.bad("scene.gltf.bufferNowhere");
        }
        ByteBuffer bytes = uri.exists() ? ByteBuffer.wrap(bytes(uri)) : container.binary();
        if (length > bytes.capacity()) {
            throw buffer.get("byteLength").bad("scene.gltf.bufferShort", length, bytes.capacity());
        }
        return bytes;
    }

    /** The bytes that a URI names. @throws BadInputException if it is not a data URI or a file beside the model */
    byte[] bytes(JsonPlace uri) throws IOException {
        if (uri.text().startsWith("data:")) {
            return data(uri);
        }
        Optional<Path> neighbour = neighbour(uri);
        if (neighbour.isEmpty()) {
            throw uri.bad("scene.gltf.noBuffer", TextScanner.shown(uri.text()));
        }
        return document.file().read(neighbour.get(), uri.pointer());
    }

    Optional<Path> neighbour(JsonPlace uri) throws BadInputException {
        try {
            String plain = URLDecoder.decode(uri.text().replace("+", "%2B"), StandardCharsets.UTF_8);
            Optional<Path> decoded = document.file().neighbour(plain);
            return decoded.isPresent() ? decoded : document.file().neighbour(uri.text());
        } catch (IllegalArgumentException e) { // a stray % or a character no path may have
            throw uri.bad("scene.gltf.badUri", TextScanner.shown(uri.text()));
        }
    }

    private static byte[] data(JsonPlace uri) throws BadInputException {
        String text = uri.text();
        int comma = text.indexOf(',');
        if (comma < 0 || !text.substring(0, comma).endsWith(";base64")) {
            throw uri.bad("scene.gltf.badUri", TextScanner.shown(text));
        }
        uri.file().claim(text.length(), uri.pointer());
        try {
            return Base64.getDecoder().decode(text.substring(comma + 1));
        } catch (IllegalArgumentException e) {
            throw uri.bad("scene.gltf.badUri", TextScanner.shown(text));
        }
    }
}
