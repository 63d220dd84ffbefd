package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Progress;
import org.twinbench.scene.Material;
import org.twinbench.scene.Scene;

/** Pictures of OBJ materials as programs write them. */
class MapStatementTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "wood.png, wood.png, false",
        "old oak.png, old oak.png, false",
        "-clamp on wood.png, wood.png, false",
        "-s 1 1 1 -o 0 0 0 old oak.png, old oak.png, true",
        "-s 2 wood.png, wood.png, true",
        "-o 0.5 -.25 2nd floor.png, 2nd floor.png, true",
        "-mm 0.1 0.9 -blendu off\twood.png, wood.png, false",
        "-odd.png, -odd.png, false"
    })
    void theNameFollowsTheOptions(String statement, String picture, boolean placed) {
        assertThat(MapStatement.of(statement)).isEqualTo(new MapStatement(picture, placed));
    }

    @ParameterizedTest
    @CsvSource({"textures\\old oak.png", "textures/old oak.png", "C:\\work\\plan.png", "/home/me/plan.png"})
    void thePictureIsFoundHoweverItsPathIsWritten(String name) throws IOException {
        Files.createDirectories(folder.resolve("textures"));
        Files.write(folder.resolve("textures/old oak.png"), PNG);
        Files.write(folder.resolve("plan.png"), PNG);
        assertThat(material(read(name)).texture()).isPresent();
    }

    @Test
    void placingOptionsAreNoted() throws IOException {
        Files.write(folder.resolve("plan.png"), PNG);
        Scene scene = read("-s 2 2 1 plan.png");
        assertThat(material(scene).texture()).isPresent();
        assertThat(scene.source().findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("scene.obj.mapPlaced");
    }

    private Scene read(String map) throws IOException {
        Files.writeString(folder.resolve("a.mtl"), "newmtl wood\nmap_Kd " + map + "\n");
        String obj = "mtllib a.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl wood\nf 1 2 3\n";
        return SceneReader.read(Files.writeString(folder.resolve("a.obj"), obj), ReadOptions.DEFAULT, Progress.NONE);
    }

    private static Material material(Scene scene) {
        return scene.root()
                .children()
                .getFirst()
                .mesh()
                .orElseThrow()
                .primitives()
                .getFirst()
                .material();
    }
}
