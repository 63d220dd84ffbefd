package org.twinbench.scene.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.twinbench.model.BadInputException;

/** Accessors (glTF 2.0 §3.6.2) as arrays, sparse ones filled in, normalised integers as fractions. */
final class GltfAccessors {
    private static final int MAX_ZEROS = 1_000_000;

    private final GltfDocument document;
    private final GltfBuffers buffers;
    private final Map<Integer, float[]> floats = new HashMap<>();

    GltfAccessors(GltfDocument document, GltfBuffers buffers) {
        this.document = document;
        this.buffers = buffers;
    }

    JsonPlace place(int accessor) throws BadInputException {
        return document.element("accessors", accessor);
    }

    int count(int accessor) throws BadInputException {
        return place(accessor).get("count").count();
    }

    /** How many numbers an element has: 1 (SCALAR) to 4 (VEC4). */
    int components(int accessor) throws BadInputException {
        JsonPlace type = place(accessor).get("type");
        return switch (type.text()) {
            case "SCALAR" -> 1;
            case "VEC2" -> 2;
            case "VEC3" -> 3;
            case "VEC4" -> 4;
            default -> throw type.bad("scene.gltf.accessorType", TextScanner.shown(type.text()));
        };
    }

    /** The values as finite floats, so many per element; shared between callers, not to be changed. */
    float[] floats(int accessor, int components) throws IOException {
        if (components(accessor) != components) {
            String found = place(accessor).get("type").text();
            throw place(accessor).get("type").bad("scene.gltf.accessorComponents", found, components);
        }
        float[] known = floats.get(accessor);
        if (known == null) {
            known = readFloats(place(accessor), components);
            floats.put(accessor, known);
        }
        return known;
    }

    private float[] readFloats(JsonPlace place, int components) throws IOException {
        GltfComponent component = GltfComponent.of(place.get("componentType"));
        boolean normalized = place.get("normalized").flag(false);
        int count = place.get("count").count();
        place.file().claim(4L * components * count, place.pointer());
        float[] values = new float[checked(place, components, count)];
        if (place.get("bufferView").exists()) {
            ByteBuffer bytes = source(place, components * component.size());
            int stride = stride(place, components * component.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = component.decode(
                        bytes, i / components * stride + i % components * component.size(), normalized);
            }
        }
        if (place.get("sparse").exists()) {
            fillSparse(place, component, values, components, normalized);
        }
        return finite(place, values);
    }

    /** The length of the array; an accessor without bytes is refused if it claims very many zeros. */
    private static int checked(JsonPlace place, int components, int count) throws BadInputException {
        boolean stored = place.get("bufferView").exists();
        if (count == 0 || !stored && count > MAX_ZEROS || (long) components * count > Integer.MAX_VALUE - 16) {
            throw place.get("count").bad("scene.gltf.accessorCount", count);
        }
        if (stored) {
            return components * count;
        }
        if (!place.get("sparse").exists()) {
            place.file().warn(place.file().at(place.pointer()), "scene.gltf.accessorZeros");
        }
        return components * count;
    }

    private static float[] finite(JsonPlace place, float[] values) throws BadInputException {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw place.bad("scene.gltf.notFinite", Float.toString(values[i]), i);
            }
        }
        return values;
    }

    private int stride(JsonPlace place, int elementSize) throws BadInputException {
        JsonPlace view = document.element("bufferViews", document.reference(place.get("bufferView"), "bufferViews"));
        int stride = view.get("byteStride").count(elementSize);
        if (stride < elementSize || stride > 252 && stride != elementSize) {
            throw view.get("byteStride").bad("scene.gltf.stride", stride, elementSize);
        }
        return stride;
    }

    /** The bytes from the accessor's first on, found to hold all its elements. */
    private ByteBuffer source(JsonPlace place, int elementSize) throws IOException {
        int offset = place.get("byteOffset").count(0);
        int count = place.get("count").count();
        int stride = stride(place, elementSize);
        ByteBuffer view = buffers.view(document.reference(place.get("bufferView"), "bufferViews"));
        return within(place, view, offset, (long) stride * (count - 1L) + elementSize);
    }

    private static ByteBuffer within(JsonPlace place, ByteBuffer view, int offset, long needed)
            throws BadInputException {
        if (offset + needed > view.capacity()) {
            throw place.bad("scene.gltf.accessorBeyondView", offset + needed, view.capacity());
        }
        return view.slice(offset, (int) needed).order(view.order());
    }

    private void fillSparse(
            JsonPlace place, GltfComponent component, float[] values, int components, boolean normalized)
            throws IOException {
        JsonPlace sparse = place.get("sparse");
        int count = sparse.get("count").count();
        int elements = values.length / components;
        if (count == 0 || count > elements) {
            throw sparse.get("count").bad("scene.gltf.sparseCount", count, elements);
        }
        GltfComponent indexType = GltfComponent.of(sparse.get("indices").get("componentType"));
        ByteBuffer indices = sparseBytes(sparse.get("indices"), (long) count * indexType.size());
        ByteBuffer bytes = sparseBytes(sparse.get("values"), (long) count * components * component.size());
        for (int i = 0; i < count; i++) {
            long element = indexType.integer(indices, i * indexType.size());
            if (element < 0 || element >= elements) {
                throw sparse.get("indices").bad("scene.json.reference", element, elements - 1);
            }
            for (int c = 0; c < components; c++) {
                int at = (i * components + c) * component.size();
                values[(int) element * components + c] = component.decode(bytes, at, normalized);
            }
        }
    }

    private ByteBuffer sparseBytes(JsonPlace part, long needed) throws IOException {
        ByteBuffer view = buffers.view(document.reference(part.get("bufferView"), "bufferViews"));
        return within(part, view, part.get("byteOffset").count(0), needed);
    }

    /** The values as vertex numbers, each below {@code vertices}. */
    int[] indices(int accessor, int vertices) throws IOException {
        JsonPlace place = place(accessor);
        GltfComponent component = GltfComponent.of(place.get("componentType"));
        if (components(accessor) != 1 || component.fraction()) {
            throw place.bad("scene.gltf.indicesType");
        }
        if (!place.get("bufferView").exists() || place.get("count").count() == 0) {
            throw place.bad("scene.gltf.indicesNowhere");
        }
        ByteBuffer bytes = source(place, component.size());
        int stride = stride(place, component.size());
        place.file().claim(4L * count(accessor), place.pointer());
        int[] indices = new int[count(accessor)];
        for (int i = 0; i < indices.length; i++) {
            long index = component.integer(bytes, i * stride);
            if (index < 0 || index >= vertices) {
                throw place.bad("scene.gltf.index", index, i, vertices);
            }
            indices[i] = (int) index;
        }
        return indices;
    }
}
