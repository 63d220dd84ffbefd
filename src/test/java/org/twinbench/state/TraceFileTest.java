package org.twinbench.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.BadInputException;
import org.twinbench.state.TraceStep.What;

class TraceFileTest {
    private static final List<String> KINDS = List.of("a", "b");
    private static final List<String> PLACES = List.of("in", "out", "shop");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("trace.twt");
    }

    /** More than two blocks of steps, seeded. */
    private static List<TraceStep> many() {
        SplittableRandom random = new SplittableRandom(11);
        List<TraceStep> steps = new ArrayList<>();
        long tick = 0;
        for (int i = 0; i < 80_000; i++) {
            tick += random.nextLong(1L << random.nextInt(40));
            long part = (long) i / 10 + random.nextInt(30);
            long other = random.nextInt(5) == 0 ? random.nextLong(10_000) : TraceStep.NONE;
            What what = What.values()[random.nextInt(What.values().length)];
            steps.add(new TraceStep(tick, what, part, other, random.nextInt(2), random.nextInt(3)));
        }
        return steps;
    }

    private void write(List<TraceStep> steps) throws IOException {
        try (TraceWriter writer = TraceWriter.create(file(), KINDS, PLACES)) {
            steps.forEach(s -> writer.step(s.tick(), s.what(), s.part(), s.other(), s.kind(), s.place()));
        }
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        List<TraceStep> steps = many();
        write(steps);

        List<TraceStep> read = new ArrayList<>();
        try (TraceFile trace = TraceFile.open(file())) {
            trace.read(read::add);
            assertThat(trace.kinds()).isEqualTo(KINDS);
            assertThat(trace.places()).isEqualTo(PLACES);
            assertThat(trace.count()).isEqualTo(steps.size());
        }
        assertThat(read).isEqualTo(steps);
    }

    @Test
    void findsEverythingAboutAPart() throws IOException {
        List<TraceStep> steps = many();
        write(steps);

        try (TraceFile trace = TraceFile.open(file())) {
            for (long part : new long[] {0, 4_000, 7_999, 9_999_999}) {
                assertThat(trace.about(part))
                        .isEqualTo(steps.stream()
                                .filter(s -> s.part() == part || s.other() == part)
                                .toList());
            }
        }
    }

    @Test
    void anEmptyTraceIsATrace() throws IOException {
        write(List.of());

        try (TraceFile trace = TraceFile.open(file())) {
            assertThat(trace.about(0)).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoTraceOrDamaged() throws IOException {
        assertThatThrownBy(() -> TraceFile.open(file()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("--trace");
        Files.writeString(file(), "something else");
        assertThatThrownBy(() -> TraceFile.open(file()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("TWBTRC");
        write(many());
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 5));
        assertThatThrownBy(() -> TraceFile.open(file())).isInstanceOf(BadInputException.class);
        byte[] changed = whole.clone();
        changed[200] ^= 1;
        Files.write(file(), changed);
        assertThatThrownBy(() -> {
                    try (TraceFile trace = TraceFile.open(file())) {
                        trace.read(step -> {});
                    }
                })
                .isInstanceOf(BadInputException.class);
    }
}
