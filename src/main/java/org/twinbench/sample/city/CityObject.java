package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.Vec3;

/**
 * One object of the district with its faces, or with instances of templates.
 *
 * @param type a city object type of CityJSON 2.0 §2
 * @param solid whether the faces close a volume
 */
record CityObject(
        String id,
        String type,
        boolean solid,
        Map<String, Object> attributes,
        List<Facet> facets,
        List<Instance> instances) {

    /** A template standing at a place, turned about z (degrees) and scaled. */
    record Instance(Template template, Vec3 at, double degrees, double scale) {}

    static CityObject volume(String id, String type) {
        return new CityObject(id, type, true, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    static CityObject surfaces(String id, String type) {
        return new CityObject(id, type, false, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    CityObject with(String key, Object value) {
        attributes.put(key, value);
        return this;
    }

    CityObject add(List<Facet> more) {
        facets.addAll(more);
        return this;
    }

    CityObject add(Template template, Vec3 at, double degrees, double scale) {
        instances.add(new Instance(template, at, degrees, scale));
        return this;
    }
}
