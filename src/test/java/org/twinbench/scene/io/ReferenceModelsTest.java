package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Scene;

/** Figures of well-known models, counted elsewhere with other programs. */
class ReferenceModelsTest {
    @Test
    void engineAsGlb() throws IOException {
        Scene scene = ReferenceModels.read("2CylinderEngine.glb");
        assertThat(scene.source().format()).isEqualTo("GLB 2.0");
        assertThat(scene.source().nodes()).isEqualTo(82);
        assertThat(scene.source().meshes()).isEqualTo(29);
        assertThat(scene.source().materials()).isEqualTo(34);
        assertThat(scene.triangleCount()).isEqualTo(121_496);
        assertThat(meshes(scene).mapToLong(Mesh::triangleCount).sum()).isEqualTo(75_730);
    }

    /** Instances share one mesh object. */
    private static Stream<Mesh> meshes(Scene scene) {
        return scene.nodes().stream()
                .flatMap(placed -> placed.node().mesh().stream())
                .distinct();
    }

    /** The compressed file was made of a coarser version: its own accessors say 110,336 triangles. */
    @Test
    void engineCompressedWithDraco() throws IOException {
        Scene plain = ReferenceModels.read("2CylinderEngine.glb");
        Scene compressed = ReferenceModels.read("draco/2CylinderEngine.gltf");
        assertThat(compressed.triangleCount()).isEqualTo(110_336);
        assertThat(compressed.source().nodes()).isEqualTo(82);
        assertThat(compressed.bounds().min().distance(plain.bounds().min())).isLessThan(0.5);
        assertThat(compressed.bounds().max().distance(plain.bounds().max())).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"spider/spider.obj,OBJ", "spider/Spider_ascii.stl,STL ASCII", "spider/Spider_binary.stl,STL binary"})
    void spiderHasTheSameTrianglesInEveryFormat(String file, String format) throws IOException {
        Scene scene = ReferenceModels.read(file);
        assertThat(scene.source().format()).isEqualTo(format);
        assertThat(scene.triangleCount()).isEqualTo(1_368);
    }

    @Test
    void spiderAsObjKeepsItsGroups() throws IOException {
        Scene scene = ReferenceModels.read("spider/spider.obj");
        assertThat(scene.source().vertices()).isEqualTo(762);
        assertThat(scene.source().nodes()).isEqualTo(19);
        assertThat(scene.nodes()).extracting(placed -> placed.node().name()).contains("HLeib01", "Kopf", "Duplicate05");
        assertThat(scene.source().materials()).isEqualTo(5);
    }

    @Test
    void bunny() throws IOException {
        Scene scene = ReferenceModels.read("stanford-bunny.obj");
        assertThat(scene.triangleCount()).isEqualTo(69_451);
        assertThat(scene.source().vertices()).isEqualTo(35_947);
    }

    @Test
    void texturedBoxHasItsPicture() throws IOException {
        Scene scene = ReferenceModels.read("box-textured/BoxTextured.gltf");
        var material =
                meshes(scene).findFirst().orElseThrow().primitives().getFirst().material();
        assertThat(material.texture().orElseThrow().name()).isEqualTo("CesiumLogoFlat.png");
        assertThat(scene.triangleCount()).isEqualTo(12);
    }
}
