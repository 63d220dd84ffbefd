package org.twinbench.experiment.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceStep.What;
import org.twinbench.state.TraceWriter;

class FamilyTest {
    @TempDir
    Path folder;

    private TraceFile trace(long[]... joined) throws IOException {
        Path path = folder.resolve("parts.twt");
        try (TraceWriter writer = TraceWriter.create(path, List.of("A"), List.of("here"))) {
            for (long part = 0; part < 10; part++) {
                writer.step(0, What.CREATED, part, TraceStep.NONE, 0, 0);
            }
            for (long[] pair : joined) {
                writer.step(1, What.values()[(int) pair[2]], pair[0], pair[1], 0, 0);
            }
        }
        return TraceFile.open(path);
    }

    private static long[] in(long part, long whole) {
        return new long[] {part, whole, What.BUILT_IN.ordinal()};
    }

    private static String text(Family family) {
        List<String> members = new ArrayList<>();
        family.members().forEach(member -> members.add(text(member)));
        return family.life().serial() + (members.isEmpty() ? "" : members.toString());
    }

    @Test
    void theFamilyOfEveryMemberIsTheSame() throws IOException {
        try (TraceFile trace = trace(in(1, 2), in(3, 2), in(2, 5), in(4, 5))) {
            Genealogy genealogy = new Genealogy(trace);
            for (long part = 1; part <= 5; part++) {
                assertThat(text(Family.around(part, genealogy).orElseThrow())).isEqualTo("5[2[1, 3], 4]");
            }
            assertThat(text(Family.around(9, genealogy).orElseThrow())).isEqualTo("9");
            assertThat(Family.around(77, genealogy)).isEmpty();
        }
    }

    @Test
    void containersThatWereInEachOtherEndTheTree() throws IOException {
        long[] packed = {1, 2, What.PACKED.ordinal()};
        long[] back = {2, 1, What.PACKED.ordinal()};
        try (TraceFile trace = trace(packed, back)) {
            assertThat(text(Family.around(1, new Genealogy(trace)).orElseThrow()))
                    .isIn("1[2]", "2[1]");
        }
    }

    @Test
    void aTraceIsReadWhileItGrows() throws IOException {
        try (TraceWriter writer = TraceWriter.create(folder.resolve("a.twt"), List.of("A"), List.of("here"))) {
            writer.step(0, What.CREATED, 0, TraceStep.NONE, 0, 0);
            TraceFile first = writer.soFar();
            writer.step(5, What.FINISHED, 0, TraceStep.NONE, 0, 0);
            try (TraceFile second = writer.soFar()) {
                assertThat(first.about(0)).hasSize(1);
                assertThat(second.about(0)).extracting(TraceStep::tick).containsExactly(0L, 5L);
            }
        }
    }
}
