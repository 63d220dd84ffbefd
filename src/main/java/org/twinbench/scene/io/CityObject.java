package org.twinbench.scene.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A city object as the file has it, its geometry still as vertex numbers. */
record CityObject(
        String id,
        String type,
        Map<String, Object> attributes,
        Optional<String> parent,
        List<CityGeometry> geometries) {

    /** The name that the author gave, or the id. */
    String name() {
        return attributes.get("name") instanceof String name && !name.isBlank() ? name : id;
    }

    /** The geometries of the highest level of detail that does not exceed the wanted one, or else of the lowest. */
    List<CityGeometry> atLevel(Optional<String> wanted) {
        double limit = wanted.map(CityObject::level).orElse(Double.MAX_VALUE);
        double best = -1;
        double lowest = Double.MAX_VALUE;
        for (CityGeometry geometry : geometries) {
            double level = level(geometry.lod());
            best = level <= limit ? Math.max(best, level) : best;
            lowest = Math.min(lowest, level);
        }
        double chosen = best < 0 ? lowest : best;
        return geometries.stream()
                .filter(geometry -> level(geometry.lod()) == chosen)
                .toList();
    }

    /** {@code 2.2} as a number; what is no number counts as zero. */
    private static double level(String lod) {
        return lod.matches("\\d{1,3}(\\.\\d{1,3})?") ? Double.parseDouble(lod) : 0;
    }
}
