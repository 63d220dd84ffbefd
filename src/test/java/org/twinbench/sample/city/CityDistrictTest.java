package org.twinbench.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Vec3;

class CityDistrictTest {
    private final List<CityObject> objects = CityDistrict.objects();

    @Test
    void hasADistrictsWorthOfObjects() {
        Map<String, Long> types =
                objects.stream().collect(Collectors.groupingBy(CityObject::type, Collectors.counting()));

        assertThat(types.get("Building")).isGreaterThanOrEqualTo(150);
        assertThat(types.get("SolitaryVegetationObject")).isGreaterThan(400);
        assertThat(types.get("Road")).isGreaterThan(100);
        assertThat(types).containsKeys("Bridge", "WaterBody", "LandUse", "PlantCover", "CityFurniture");
    }

    @Test
    void namesEveryObjectOnce() {
        assertThat(objects).extracting(CityObject::id).doesNotHaveDuplicates();
    }

    @Test
    void everyVolumeIsClosed() {
        for (CityObject object : objects) {
            if (object.solid()) {
                assertThat(openEdges(object.facets())).as(object.id()).isEmpty();
            }
        }
    }

    /** Edges, as pairs of corners to the millimetre, without a face on their other side. */
    private static Set<List<String>> openEdges(List<Facet> facets) {
        Set<List<String>> edges = new HashSet<>();
        for (Facet facet : facets) {
            for (int i = 0; i < facet.ring().size(); i++) {
                Vec3 a = facet.ring().get(i);
                Vec3 b = facet.ring().get((i + 1) % facet.ring().size());
                edges.add(List.of(key(a), key(b)));
            }
        }
        return edges.stream().filter(edge -> !edges.contains(edge.reversed())).collect(Collectors.toSet());
    }

    private static String key(Vec3 p) {
        return Math.round(p.x() * 1000) + " " + Math.round(p.y() * 1000) + " " + Math.round(p.z() * 1000);
    }

    @Test
    void everyCornerIsFiniteAndEveryRingHasThree() {
        assertThat(objects)
                .flatExtracting(CityObject::facets)
                .allMatch(facet ->
                        facet.ring().size() >= 3 && facet.ring().stream().allMatch(Vec3::isFinite));
    }

    @Test
    void theDocumentNamesItsSystemAndItsExtent() throws IOException {
        JsonNode document = new ObjectMapper().readTree(CityDistrict.cityJson());
        JsonNode metadata = document.get("metadata");

        assertThat(document.get("version").asText()).isEqualTo("2.0");
        assertThat(metadata.get("referenceSystem").asText()).endsWith("EPSG/0/32651");
        assertThat(metadata.get("geographicalExtent")).hasSize(6);
        assertThat(document.get("CityObjects")).hasSize(objects.size());
    }
}
