package org.twinbench.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinbench.state.SnapshotAssert.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.BadInputException;

class RecordingTest {
    private static final int CHANNELS = RandomFrames.INFO.channels().size();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersLikeAReplayFromTheStart(long seed) throws IOException {
        List<Frame> frames = RandomFrames.of(seed, 20_000);
        try (RecordingFile recording = RecordingFile.open(written(frames, "a.twr"))) {
            assertThat(recording.info()).isEqualTo(RandomFrames.INFO);
            assertThat(recording.complete()).isTrue();
            assertThat(recording.start()).isEqualTo(frames.getFirst().tick());
            assertThat(recording.end()).isEqualTo(frames.getLast().tick());
            NaiveRecording naive = new NaiveRecording(frames, CHANNELS);
            assertThat(recording.events()).isEqualTo(naive.events()).isNotEmpty();
            compareAtRandomTicks(recording, naive, seed);
        }
    }

    private static void compareAtRandomTicks(Recording recording, NaiveRecording naive, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long tick = random.nextLong(recording.start(), recording.end() + 1);
            assertSame(recording.at(tick), naive.at(tick));
        }
        for (long tick : new long[] {recording.start(), recording.end()}) {
            assertSame(recording.at(tick), naive.at(tick));
        }
    }

    @Test
    void leadsFromChangeToChange() throws IOException {
        List<Frame> frames = RandomFrames.of(4, 5_000);
        try (RecordingFile recording = RecordingFile.open(written(frames, "a.twr"))) {
            long tick = recording.start();
            for (Frame frame : frames) {
                boolean changes = frame.channel().length > 0 || !frame.events().isEmpty();
                if (frame.tick() > tick && changes) {
                    long next = recording.nextChange(tick).orElseThrow();
                    assertThat(next).isGreaterThan(tick).isLessThanOrEqualTo(frame.tick());
                    assertThat(frames).anyMatch(other -> other.tick() == next);
                    tick = frame.tick();
                }
            }
            assertThat(recording.nextChange(recording.end())).isEmpty();
        }
    }

    @Test
    void ticksOutsideAreMovedToTheNearerEnd() throws IOException {
        List<Frame> frames = RandomFrames.of(5, 100);
        try (RecordingFile recording = RecordingFile.open(written(frames, "a.twr"))) {
            assertThat(recording.at(-7).tick()).isEqualTo(recording.start());
            assertSame(recording.at(Long.MAX_VALUE), recording.at(recording.end()));
        }
    }

    @Test
    void givesTheWholeCourseOfAChannelOrItsOutline() throws IOException {
        List<Frame> frames = RandomFrames.of(6, 20_000);
        NaiveRecording naive = new NaiveRecording(frames, CHANNELS);
        try (RecordingFile recording = RecordingFile.open(written(frames, "a.twr"))) {
            long from = recording.end() / 5;
            long to = recording.end() * 4 / 5;
            List<List<Number>> expected = naive.series(0, from, to);
            Series whole = recording.series(0, from, to, 100_000);
            assertThat(points(whole)).isEqualTo(expected);
            Series thin = recording.series(0, from, to, 400);
            assertThat(thin.count()).isBetween(200, 400);
            assertThat(expected).containsAll(points(thin));
            assertThat(Arrays.stream(thin.value()).max())
                    .isEqualTo(Arrays.stream(whole.value()).max());
            assertThat(Arrays.stream(thin.value()).min())
                    .isEqualTo(Arrays.stream(whole.value()).min());
            assertThat(recording.series(2, from, to, 400).count()).isZero();
        }
    }

    private static List<List<Number>> points(Series series) {
        List<List<Number>> points = new ArrayList<>();
        for (int i = 0; i < series.count(); i++) {
            points.add(List.of(series.tick()[i], series.value()[i]));
        }
        return points;
    }

    @Test
    void aFileThatWasCutOffOpensUpToItsLastWholeChunk() throws IOException {
        List<Frame> frames = RandomFrames.of(7, 20_000);
        byte[] whole = Files.readAllBytes(written(frames, "a.twr"));
        NaiveRecording naive = new NaiveRecording(frames, CHANNELS);
        Random random = new Random(7);
        for (int length : new int[] {whole.length - 1, whole.length * 3 / 4, whole.length / 2, 200}) {
            Path cut = Files.write(folder.resolve("cut.twr"), Arrays.copyOf(whole, length));
            try (RecordingFile recording = RecordingFile.open(cut)) {
                assertThat(recording.hash()).isEmpty();
                assertThat(recording.end()).isLessThanOrEqualTo(frames.getLast().tick());
                assertThat(recording.end() > 0).isEqualTo(length > 200);
                long tick = random.nextLong(recording.end() + 1);
                if (length > 200 && tick > recording.start() && tick < recording.end()) {
                    assertSame(recording.at(tick), naive.at(tick));
                }
            }
        }
    }

    @Test
    void damagedBytesNeverGiveWrongValues() throws IOException {
        List<Frame> frames = RandomFrames.of(8, 3_000);
        byte[] whole = Files.readAllBytes(written(frames, "a.twr"));
        NaiveRecording naive = new NaiveRecording(frames, CHANNELS);
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Path file = Files.write(folder.resolve("bad.twr"), bytes);
            try (RecordingFile recording = RecordingFile.open(file)) {
                long tick = recording.end() / 2;
                Snapshot found = recording.at(tick);
                if (recording.end() > 0) {
                    assertSame(found, naive.at(found.tick()));
                }
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    @Test
    void refusesWhatIsNoRecording() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "hello, this is no recording");
        assertThatThrownBy(() -> RecordingFile.open(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("TWBREC");
        assertThatThrownBy(() -> RecordingFile.open(folder.resolve("none"))).isInstanceOf(BadInputException.class);
        byte[] newer = Files.readAllBytes(written(List.of(), "b.twr"));
        newer[11] = 9;
        Path file = Files.write(folder.resolve("c.twr"), newer);
        assertThatThrownBy(() -> RecordingFile.open(file)).hasMessageContaining("version 9");
    }

    @Test
    void theHashIsOfTheFramesAndNotOfTheFile() throws IOException {
        List<Frame> frames = RandomFrames.of(9, 2_000);
        FrameHash plain = new FrameHash();
        frames.forEach(plain::accept);
        try (RecordingFile recording = RecordingFile.open(written(frames, "a.twr"));
                RecordingWriter flushed = RecordingWriter.create(folder.resolve("b.twr"), RandomFrames.INFO)) {
            for (Frame frame : frames) {
                flushed.accept(frame);
                flushed.flush();
            }
            assertThat(recording.hash()).contains(plain.hex());
            assertThat(flushed.hash()).isEqualTo(plain.hex());
            flushed.recording().close();
        }
        frames.removeLast();
        FrameHash other = new FrameHash();
        frames.forEach(other::accept);
        assertThat(other.hex()).isNotEqualTo(plain.hex()).hasSize(64);
    }

    @Test
    void canBeReadWhileItGrows() throws Exception {
        List<Frame> frames = RandomFrames.of(10, 30_000);
        NaiveRecording naive = new NaiveRecording(frames, CHANNELS);
        RecordingWriter writer = RecordingWriter.temporary(RandomFrames.INFO);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                RecordingFile recording = writer.recording()) {
            Callable<Integer> reader = () -> readUntilComplete(recording, naive);
            List<Future<Integer>> readers = List.of(threads.submit(reader), threads.submit(reader));
            for (Frame frame : frames) {
                writer.accept(frame);
            }
            writer.advanceTo(frames.getLast().tick() + 50);
            writer.close();
            for (Future<Integer> future : readers) {
                assertThat(future.get()).isPositive();
            }
            assertThat(recording.end()).isEqualTo(frames.getLast().tick() + 50);
            compareAtRandomTicks(recording, naive, 10);
        }
    }

    /** Looks only at ticks before the end known, since the frame at the end may have a sibling at the same tick. */
    private static int readUntilComplete(Recording recording, NaiveRecording naive) throws IOException {
        int looks = 0;
        boolean complete = false;
        while (!complete || looks == 0) {
            complete = recording.complete();
            long tick = recording.end() - 1 - looks % 7 * 500L;
            if (tick > recording.start()) {
                assertSame(recording.at(tick), naive.at(tick));
                looks++;
            }
        }
        return looks;
    }

    @Test
    void refusesTimeThatGoesBack() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(folder.resolve("a.twr"), RandomFrames.INFO)) {
            Frame late = new Frame(10, new int[] {0}, new double[] {1}, Motions.NONE, List.of());
            Frame early = new Frame(9, new int[] {0}, new double[] {1}, Motions.NONE, List.of());
            Frame unknown = new Frame(11, new int[] {3}, new double[] {1}, Motions.NONE, List.of());
            writer.accept(late);
            assertThatThrownBy(() -> writer.accept(early)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.accept(unknown)).isInstanceOf(IllegalArgumentException.class);
            writer.recording().close();
        }
    }

    private Path written(List<Frame> frames, String name) throws IOException {
        Path path = folder.resolve(name);
        try (RecordingWriter writer = RecordingWriter.create(path, RandomFrames.INFO)) {
            frames.forEach(writer::accept);
            writer.recording().close();
        }
        return path;
    }
}
