package org.twinbench.scene.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.Material;

/** Goes through the surfaces of a geometry with their meaning ({@code RoofSurface}, {@code WallSurface} …) and their material. */
final class CitySurfaces {

    /** Takes one surface: vertex numbers of all rings, points per ring, the semantic type or "", and the file's own material. */
    interface Visitor {
        void surface(int[] vertices, int[] ringSizes, String meaning, Optional<Material> material)
                throws BadInputException;
    }

    private final CityGeometry geometry;
    private final Visitor visitor;
    private final IntList vertices = new IntList();
    private final IntList ringSizes = new IntList();
    private final int[] path = new int[8];

    CitySurfaces(CityGeometry geometry, Visitor visitor) {
        this.geometry = geometry;
        this.visitor = visitor;
    }

    void visit() throws BadInputException {
        int surfaceDepth = geometry.surfaceDepth();
        IntList flat = geometry.boundaries();
        int depth = 0;
        int ringStart = 0;
        for (int i = 0; i < flat.size(); i++) {
            int value = flat.get(i);
            if (value >= 0) {
                require(depth == surfaceDepth + 1);
                vertices.add(value);
            } else if (value == CityGeometry.OPEN) {
                depth++;
                require(depth <= surfaceDepth + 1);
                path[depth] = 0;
                ringStart = vertices.size();
            } else {
                if (depth == surfaceDepth + 1) {
                    finishRing(ringStart);
                } else if (depth == surfaceDepth) {
                    finishSurface();
                }
                depth--;
                path[depth]++;
            }
        }
    }

    private void require(boolean wellNested) throws BadInputException {
        if (!wellNested) {
            throw geometry.place().bad("scene.city.nesting", geometry.type());
        }
    }

    /** Leaves out points that repeat the one before, and a last that repeats the first. */
    private void finishRing(int start) {
        int end = start;
        for (int i = start; i < vertices.size(); i++) {
            if (end == start || vertices.get(i) != vertices.get(end - 1)) {
                vertices.set(end++, vertices.get(i));
            }
        }
        while (end - start > 1 && vertices.get(end - 1) == vertices.get(start)) {
            end--;
        }
        boolean usable = end - start >= 3;
        if (!usable) {
            geometry.place()
                    .file()
                    .warn(geometry.place().file().at(geometry.place().pointer()), "scene.city.ring", end - start);
        }
        vertices.shorten(usable ? end : start);
        ringSizes.add(usable ? end - start : 0);
    }

    private void finishSurface() throws BadInputException {
        if (ringSizes.size() > 0 && ringSizes.get(0) >= 3) {
            visitor.surface(vertices.toArray(), rings(), meaning(), material());
        }
        vertices.clear();
        ringSizes.clear();
    }

    private int[] rings() {
        IntList kept = new IntList(ringSizes.size());
        for (int i = 0; i < ringSizes.size(); i++) {
            if (ringSizes.get(i) > 0) {
                kept.add(ringSizes.get(i));
            }
        }
        return kept.toArray();
    }

    private String meaning() throws BadInputException {
        JsonNode value = ofThisSurface(geometry.semantics().path("values"));
        if (!value.isIntegralNumber()) {
            return "";
        }
        JsonNode surfaces = geometry.semantics().path("surfaces");
        if (value.intValue() < 0 || value.intValue() >= surfaces.size()) {
            throw geometry.place().bad("scene.city.semantics", value.intValue(), surfaces.size());
        }
        return surfaces.path(value.intValue()).path("type").asText("");
    }

    /** The value that stands where the surface stands in the boundaries; the lists end above the surface's own rings. */
    private JsonNode ofThisSurface(JsonNode values) {
        JsonNode value = values;
        for (int level = 1; level < geometry.surfaceDepth() && value.isArray(); level++) {
            value = value.path(path[level]);
        }
        return value;
    }

    /** One material for the whole geometry ({@code value}) or one per surface ({@code values}). */
    private Optional<Material> material() throws BadInputException {
        JsonNode theme = geometry.appearance().theme(geometry.material());
        JsonNode number = theme.has("value") ? theme.path("value") : ofThisSurface(theme.path("values"));
        return number.isIntegralNumber()
                ? Optional.of(geometry.appearance().material(geometry.place(), number))
                : Optional.empty();
    }
}
