package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.citygml4j.cityjson.CityJSONContext;
import org.citygml4j.cityjson.reader.CityJSONReader;
import org.citygml4j.core.model.core.AbstractCityObject;
import org.citygml4j.core.model.core.AbstractFeature;
import org.citygml4j.core.visitor.ObjectWalker;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;

/** City models against the figures in them and against citygml4j, an independent reader. */
class CityJsonReferenceTest {
    @Test
    void delft() throws IOException {
        Scene scene = ReferenceModels.read("delft.city.json");
        assertThat(scene.source().format()).isEqualTo("CityJSON 2.0");
        assertThat(scene.source().objects())
                .isEqualTo(Map.of(
                        "Building", 160,
                        "Road", 143,
                        "PlantCover", 126,
                        "LandUse", 81,
                        "GenericCityObject", 54,
                        "Bridge", 3,
                        "WaterBody", 3));
        assertThat(scene.source().nodes()).isEqualTo(570);
        assertThat(scene.source().vertices()).isEqualTo(18_262);
        assertThat(scene.source().crs()).contains("EPSG:7415");
        assertExtent(scene, new Vec3(84616.468, 447422.999, -0.452), new Vec3(85140.839, 447750.636, 16.846));
    }

    private static void assertExtent(Scene scene, Vec3 min, Vec3 max) {
        Bounds bounds = scene.bounds();
        Vec3 origin = scene.source().origin();
        assertThat(bounds.min().plus(origin).distance(min)).isCloseTo(0, within(1e-3));
        assertThat(bounds.max().plus(origin).distance(max)).isCloseTo(0, within(1e-3));
    }

    @Test
    void cube() throws IOException {
        Scene scene = ReferenceModels.read("cube.city.json");
        assertThat(scene.source().format()).isEqualTo("CityJSON 1.1");
        assertThat(scene.triangleCount()).isEqualTo(12);
        assertExtent(scene, Vec3.ZERO, new Vec3(1, 1, 1));
    }

    @Test
    void surfacesWithMeaningsAndHoles() throws IOException {
        Scene scene = ReferenceModels.read("rotterdam_subset.city.json");
        assertThat(scene.source().objects()).isEqualTo(Map.of("Building", 16));
        var building = scene.root().children().getFirst();
        assertThat(building.mesh().orElseThrow().primitives())
                .extracting(primitive -> primitive.material().name().replaceAll("-.*", ""))
                .contains("roof", "wall", "GroundSurface");
    }

    @Test
    void citygml4jSeesTheSameObjects() throws Exception {
        Path path = ReferenceModels.path("delft.city.json");
        Map<String, Integer> seen = new TreeMap<>();
        try (CityJSONReader reader =
                CityJSONContext.newInstance().createCityJSONInputFactory().createCityJSONReader(path)) {
            while (reader.hasNext()) {
                AbstractFeature feature = reader.next();
                feature.accept(new ObjectWalker() {
                    @Override
                    public void visit(AbstractCityObject object) {
                        seen.merge(object.getClass().getSimpleName(), 1, Integer::sum);
                    }
                });
            }
        }
        Scene scene = ReferenceModels.read("delft.city.json");
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(570);
        assertThat(seen).containsEntry("Building", 160).containsEntry("PlantCover", 126);
        assertThat(scene.source().objects()).containsEntry("Road", seen.get("Road"));
    }
}
