package org.twinbench.experiment.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Ticks;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceStep.What;

class GenealogyTest {
    private TraceFile trace;
    private Genealogy genealogy;

    @BeforeEach
    void run(@TempDir Path folder) throws IOException {
        trace = TracedRun.in(folder).trace();
        genealogy = new Genealogy(trace);
    }

    @AfterEach
    void close() throws IOException {
        trace.close();
    }

    private PartLife first(String kind) throws IOException {
        long serial =
                genealogy.find(Optional.of(kind), Optional.empty(), 1).serials().getFirst();
        return genealogy.part(serial).orElseThrow();
    }

    private static List<What> whats(PartLife life) {
        return life.steps().stream()
                .map(TraceStep::what)
                .filter(what -> what != What.ENTERED)
                .toList();
    }

    private List<String> places(PartLife life) {
        return life.steps().stream()
                .map(step -> trace.places().get(step.place()))
                .toList();
    }

    /** 5 s of joining, 1 s of looking, 3 s of mending, 1 s of looking, 2 s of packing, 1 s of unpacking, 4 s of sawing. */
    @Test
    void aPartIsFollowedThroughItsWholeLife() throws IOException {
        PartLife bracket = first("bracket");

        assertThat(whats(bracket))
                .containsExactly(
                        What.CREATED,
                        What.WORKED,
                        What.WORKED,
                        What.TO_REWORK,
                        What.WORKED,
                        What.WORKED,
                        What.REJECTED,
                        What.PACKED,
                        What.UNPACKED,
                        What.WORKED);
        assertThat(bracket.steps().getLast().tick()).isEqualTo(Ticks.ofSeconds(17));
        assertThat(places(bracket)).contains("join", "look", "mend", "pack", "unpack", "saw");
        assertThat(bracket.end()).contains(What.TAKEN_OUT);
    }

    @Test
    void aComponentKnowsItsWholeAndTheWholeItsComponents() throws IOException {
        PartLife plate = first("plate");
        PartLife bracket = first("bracket");

        assertThat(plate.whole()).contains(bracket.serial());
        assertThat(plate.end()).contains(What.BUILT_IN);
        assertThat(bracket.components()).containsExactly(plate.serial());
    }

    @Test
    void aBoxHeldThePartThatWasPackedAndEndsAsScrap() throws IOException {
        PartLife box = first("box");

        assertThat(box.components()).containsExactly(first("bracket").serial());
        assertThat(box.end()).contains(What.SCRAPPED);
    }

    @Test
    void piecesComeOutOfThePartThatWasTakenApart() throws IOException {
        PartLife bracket = first("bracket");

        assertThat(bracket.pieces()).hasSize(2);
        PartLife half = genealogy.part(bracket.pieces().getFirst()).orElseThrow();
        assertThat(half.kind()).isEqualTo("half");
        assertThat(half.whole()).contains(bracket.serial());
        assertThat(whats(half)).containsExactly(What.TAKEN_OUT, What.FINISHED);
    }

    @Test
    void partsAreCountedByTheKindWithWhichTheyCame() throws IOException {
        assertThat(genealogy.totals())
                .containsExactlyInAnyOrder(
                        new PartTotals("bracket", 2, 0, 0, 0, 0, 2),
                        new PartTotals("plate", 2, 0, 2, 0, 0, 0),
                        new PartTotals("box", 2, 0, 0, 0, 2, 0),
                        new PartTotals("half", 0, 4, 0, 4, 0, 0));
    }

    @Test
    void partsAreFoundByKindAndElement() throws IOException {
        assertThat(genealogy.find(Optional.of("half"), Optional.of("out"), 3))
                .satisfies(found -> assertThat(found.serials()).hasSize(3))
                .satisfies(found -> assertThat(found.count()).isEqualTo(4));
        assertThat(genealogy.find(Optional.of("half"), Optional.of("join"), 3).count())
                .isZero();
        assertThat(genealogy.part(1_000)).isEmpty();
    }
}
