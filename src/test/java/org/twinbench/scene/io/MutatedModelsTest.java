package org.twinbench.scene.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;

/** Spoils bytes of good files by chance: whatever comes of it is read or refused, in bounded time, and never crashes. */
class MutatedModelsTest {
    private static final int CASES = 400;

    @TempDir
    Path folder;

    static Stream<Map.Entry<String, byte[]>> models() {
        return Stream.of(
                Map.entry("a.glb", SmallModels.glb()),
                Map.entry("a.obj", SmallModels.text(SmallModels.OBJ)),
                Map.entry("text.stl", SmallModels.text(SmallModels.STL_TEXT)),
                Map.entry("binary.stl", SmallModels.stlBinary()),
                Map.entry("a.city.json", SmallModels.text(SmallModels.CITY_JSON)));
    }

    @ParameterizedTest
    @MethodSource("models")
    @Timeout(60)
    void readOrRefused(Map.Entry<String, byte[]> model) throws IOException {
        SplittableRandom random = new SplittableRandom(20261123);
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] spoilt = spoil(model.getValue(), random);
            Path file = Files.write(folder.resolve(model.getKey()), spoilt);
            read += isRead(file, i) ? 1 : 0;
        }
        assertThat(read).as("some changes do no harm, others do").isBetween(1, CASES - 1);
    }

    private static boolean isRead(Path file, int number) throws IOException {
        try {
            SceneReader.read(file, ReadOptions.DEFAULT, Progress.NONE);
            return true;
        } catch (BadInputException e) {
            assertThat(e.getMessage()).startsWith(file.toString());
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("case " + number + " of " + file.getFileName(), e);
        }
    }

    private static byte[] spoil(byte[] good, SplittableRandom random) {
        byte[] spoilt = good.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(spoilt.length);
            spoilt[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) ('0' + random.nextInt(10));
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
    }
}
