package org.twinbench.scene.io;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One geometry of a city object as the file has it.
 *
 * @param type {@code Solid}, {@code MultiSurface} … or {@code GeometryInstance}
 * @param lod level of detail; empty for an instance
 * @param boundaries vertex numbers between {@link #OPEN} and {@link #CLOSE}, which stand for the brackets of nested arrays
 * @param semantics the member of that name, or missing
 * @param material the member of that name, or missing: numbers of materials in {@code appearance} by theme
 * @param template the number of the template of an instance, and {@code matrix} its 16 numbers by rows
 */
record CityGeometry(
        JsonPlace place,
        String type,
        String lod,
        IntList boundaries,
        JsonNode semantics,
        JsonNode material,
        CityAppearance appearance,
        int template,
        double[] matrix) {
    static final int OPEN = -1;
    static final int CLOSE = -2;

    boolean isInstance() {
        return type.equals("GeometryInstance");
    }

    /** How deep in {@link #boundaries} a surface is; 0 for points and lines. */
    int surfaceDepth() {
        return switch (type) {
            case "MultiSurface", "CompositeSurface" -> 2;
            case "Solid" -> 3;
            case "MultiSolid", "CompositeSolid" -> 4;
            default -> 0;
        };
    }
}
