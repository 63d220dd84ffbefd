package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Bounds;
import org.twinbench.model.Placement;
import org.twinbench.model.Ticks;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Frame;
import org.twinbench.state.Motions;

/** Where parts are drawn: a belt of 4 m that runs north from (10, 20), its top at 0.8 m. */
class MotionTest {
    private static final Assets HALL = new Assets() {
        @Override
        public Optional<Placement> placement(AssetId id) {
            Transform frame = Transform.translation(new Vec3(10, 20, 0)).after(Transform.turn(Math.PI / 2));
            Bounds box = new Bounds(9.5, 20, 0, 10.5, 24, 1);
            return id.value().equals("belt")
                    ? Optional.of(new Placement(id, frame, box, Map.of("beltHeight_m", 0.8)))
                    : Optional.empty();
        }

        @Override
        public Collection<AssetId> ids() {
            return List.of(new AssetId("belt"));
        }
    };

    private static final String LINE = """
            in source belt interarrival=2 s; limit=3; part=case
            belt conveyor press speed=1 m/s; spacing=1 m
            press machine out processTime=20 s
            out sink""";

    private static List<Frame> frames() {
        return frames(LINE, Ticks.ofSeconds(100));
    }

    private static List<Frame> frames(String line, long step) {
        FactoryRuns runs = FactoryRuns.of(100, line).onAssets();
        List<Frame> frames = new ArrayList<>();
        Simulation simulation = runs.start(HALL, frames::add);
        for (long tick = step; tick < runs.horizon(); tick += step) {
            simulation.advanceTo(tick);
        }
        simulation.advanceTo(runs.horizon());
        return frames;
    }

    private static Motions at(double seconds) {
        return at(frames(), seconds);
    }

    private static Motions at(List<Frame> frames, double seconds) {
        return frames.stream()
                .filter(frame -> frame.tick() == Ticks.ofSeconds(seconds))
                .findFirst()
                .orElseThrow()
                .motions();
    }

    @Test
    void aPartGoesFromTheEntryToTheExitOfTheAsset() {
        Motions first = at(0);
        assertThat(first.from()).containsExactly(new float[] {10, 20, 0.8f}, within(1e-4f));
        assertThat(first.to()).containsExactly(new float[] {10, 24, 0.8f}, within(1e-4f));
        assertThat(first.until()).containsExactly(Ticks.ofSeconds(4));
        assertThat(first.heading()[0]).isCloseTo((float) (Math.PI / 2), within(1e-6f));
    }

    @Test
    void partsCloseUpBehindOneThatCannotLeave() {
        // The second part reaches the exit at 6 s while the press works on the first; the third, at 2 m, goes to 3 m.
        Motions jam = at(6);
        assertThat(jam.count()).isEqualTo(1);
        assertThat(jam.from()).containsExactly(new float[] {10, 22, 0.8f}, within(1e-4f));
        assertThat(jam.to()).containsExactly(new float[] {10, 23, 0.8f}, within(1e-4f));
        assertThat(jam.until()).containsExactly(Ticks.ofSeconds(7));
    }

    @Test
    void aPartVanishesWhereTheBlockHasNoPlace() {
        assertThat(at(4).kind()).contains(Motions.GONE);
    }

    @Test
    void aBeltThatCannotAccumulateHoldsEveryPartWhereItIs() {
        // The press takes the part of 4 s until 24 s; that of 2 s stops the belt at 6 s, the last one then at 2 m.
        String rigid = LINE.replace("spacing=1 m", "spacing=1 m; accumulating=false");
        List<Frame> frames = frames(rigid, 100_000_000);
        Motions stopped = at(frames, 6);
        assertThat(stopped.count()).isEqualTo(1);
        assertThat(stopped.from()).containsExactly(new float[] {10, 22, 0.8f}, within(1e-4f));
        assertThat(stopped.to()).containsExactly(new float[] {10, 22, 0.8f}, within(1e-4f));
        Motions again = at(frames, 24);
        assertThat(again.kind()).contains(Motions.GONE);
        assertThat(again.until()).contains(Ticks.ofSeconds(26));
    }

    @Test
    void theStepsByWhichTimeAdvancesDoNotMatterToMotions() {
        List<String> whole = texts(frames(LINE, 100_000_000));
        assertThat(texts(frames(LINE, 333_333))).isEqualTo(whole);
        assertThat(texts(frames(LINE, 2_000_000))).isEqualTo(whole);
        assertThat(whole).hasSizeGreaterThan(5);
    }

    @Test
    void aRunThatIsStartedAgainMovesThePartsAgainInTheSameWay() {
        FactoryRuns runs = FactoryRuns.of(100, LINE).onAssets();
        FactoryEngine engine = new FactoryEngine();
        engine.start(runs.scenario(), HALL, 0, frame -> {}).advanceTo(Ticks.ofSeconds(7));
        List<Frame> again = new ArrayList<>();
        engine.start(runs.scenario(), HALL, 0, again::add).advanceTo(runs.horizon());
        assertThat(texts(again)).isEqualTo(texts(frames()));
    }

    private static List<String> texts(List<Frame> frames) {
        return frames.stream().map(MotionTest::text).toList();
    }

    private static String text(Frame frame) {
        Motions moves = frame.motions();
        return frame.tick()
                + Arrays.toString(frame.channel())
                + Arrays.toString(frame.value())
                + Arrays.toString(moves.id())
                + Arrays.toString(moves.kind())
                + Arrays.toString(moves.from())
                + Arrays.toString(moves.to())
                + Arrays.toString(moves.heading())
                + Arrays.toString(moves.until());
    }

    @Test
    void ticksOfFramesRiseStrictly() {
        List<Long> ticks = frames().stream().map(Frame::tick).toList();
        assertThat(ticks).isSorted().doesNotHaveDuplicates();
    }
}
