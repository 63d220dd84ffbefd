package org.twinbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiEstimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.PrecisionReached;
import org.twinbench.experiment.RunQuality;
import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.warmup.SignalCourse;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.model.AssetId;
import org.twinbench.model.LocalText;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.model.Ticks;
import org.twinbench.model.Transform;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Scene;
import org.twinbench.scene.TestScenes;
import org.twinbench.state.Channel;
import org.twinbench.state.Event;
import org.twinbench.state.Frame;
import org.twinbench.state.Motions;
import org.twinbench.state.RecordingFile;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.StreamInfo;

/** An eight-hour run of two machines and a buffer, made up, to be reported. */
final class SampleRun {
    private static final AssetId PRESS = new AssetId("press-1");
    private static final AssetId LATHE = new AssetId("lathe-2");
    private static final AssetId BUFFER = new AssetId("buffer <A & B>");
    private static final AssetId SINK = new AssetId("dispatch");
    private static final long HORIZON = 8 * 3600 * Ticks.PER_SECOND;

    private SampleRun() {}

    static RunData in(Path folder, int replications) throws IOException {
        Path file = folder.resolve("recording.twr");
        record(file);
        Scene scene = TestScenes.scene(
                TestScenes.node("floor", Transform.scale(8, 5, 0.1), TestScenes.cube(Material.PLAIN)),
                TestScenes.node(
                        PRESS.value(),
                        Transform.translation(new Vec3(2, 2, 0.1)),
                        TestScenes.cube(Material.matt("blue", Color.rgb(0x2F6FDE)))));
        return new RunData(summary(replications), RecordingFile.open(file), Optional.of(scene));
    }

    private static void record(Path file) throws IOException {
        List<Channel> channels = List.of(
                Channel.number(BUFFER, "level", Unit.PIECE),
                Channel.number(SINK, "count", Unit.PIECE),
                Channel.state(PRESS, "state", List.of("idle", "working")));
        SplittableRandom random = new SplittableRandom(4);
        try (RecordingWriter writer = RecordingWriter.create(file, new StreamInfo(channels, List.of("part")))) {
            writer.accept(new Frame(0, new int[] {0, 1, 2}, new double[] {0, 0, 0}, start(), List.of()));
            double level = 5;
            for (int minute = 1; minute < 480; minute++) {
                level = Math.clamp(level + random.nextInt(-2, 3), 0, 20);
                Event event = new Event(minute, Severity.WARNING, Message.of("kpi.failures"), Optional.of(PRESS));
                writer.accept(new Frame(
                        minute * 60 * Ticks.PER_SECOND,
                        new int[] {0, 1},
                        new double[] {level, minute},
                        Motions.NONE,
                        minute == 200 ? List.of(event) : List.of()));
            }
            writer.advanceTo(HORIZON);
        }
    }

    private static Motions start() {
        return new Motions(
                new int[] {1},
                new int[] {0},
                new float[] {1, 1, 0.1f},
                new float[] {1, 1, 0.1f},
                new float[] {0},
                new long[] {0});
    }

    private static RunSummary summary(int replications) {
        List<KpiEstimate> kpis = new ArrayList<>();
        kpis.add(kpi("throughput", Optional.empty(), Unit.PER_HOUR, replications, 58.2 / 3600));
        kpis.add(kpi("finished", Optional.empty(), Unit.PIECE, replications, 466));
        kpis.add(kpi("leadTime.mean", Optional.empty(), Unit.MINUTE, replications, 754.3));
        kpis.add(kpi("wip.mean", Optional.empty(), Unit.PIECE, replications, 12.345));
        kpis.add(kpi("level.mean", Optional.of(BUFFER), Unit.PIECE, replications, 7.2));
        kpis.add(kpi("level.max", Optional.of(BUFFER), Unit.PIECE, replications, 20));
        for (AssetId machine : List.of(PRESS, LATHE)) {
            kpis.add(kpi("processed", Optional.of(machine), Unit.PIECE, replications, 470));
            kpis.add(kpi("utilisation", Optional.of(machine), Unit.PERCENT, replications, 0.62));
            kpis.add(kpi("stateShare.working", Optional.of(machine), Unit.PERCENT, replications, 0.62));
            kpis.add(kpi("stateShare.idle", Optional.of(machine), Unit.PERCENT, replications, 0.24));
            kpis.add(kpi("stateShare.blocked", Optional.of(machine), Unit.PERCENT, replications, 0.1));
            kpis.add(kpi("stateShare.failed", Optional.of(machine), Unit.PERCENT, replications, 0.04));
        }
        Instant start = Instant.parse("2026-01-05T06:00:00Z");
        return new RunSummary(
                "1.2.3",
                scenario(replications),
                "0f".repeat(32),
                28_800,
                1_234_567,
                3.21,
                start,
                start.plusSeconds(2),
                Map.of("scenarios/line.json", "ab".repeat(32)),
                kpis,
                quality());
    }

    /** Work in process that fills up over the first tenth of the shift. */
    private static RunQuality quality() {
        SplittableRandom random = new SplittableRandom(9);
        List<Double> mean = IntStream.range(0, 500)
                .mapToObj(i -> 12 * (1 - Math.exp(-i / 12.0)) + random.nextDouble())
                .toList();
        SignalCourse course = new SignalCourse("wip", Unit.PIECE, 57.6, mean);
        PrecisionReached reached = new PrecisionReached(KpiName.parse("throughput"), 0.05, 0.03, true);
        return new RunQuality(Optional.of(reached), new WarmUpAdvice(5, List.of(course)));
    }

    private static KpiEstimate kpi(String key, Optional<AssetId> asset, Unit unit, int n, double mean) {
        return new KpiEstimate(key, asset, unit, new Estimate(mean, n > 1 ? mean * 0.03 : Double.NaN, n));
    }

    private static Scenario scenario(int replications) {
        Element sink = new Element(SINK.value(), "sink", Optional.empty(), Map.of(), List.of());
        return new Scenario(
                "scenarios/line.json",
                new LocalText("Assembly line <1>", "装配线 <1>"),
                new LocalText("Two machines with a buffer between them.", "两台机器，中间有一个缓存区。"),
                "factory",
                Optional.empty(),
                OffsetDateTime.parse("2026-01-05T06:00:00+08:00"),
                HORIZON,
                0,
                42,
                replications,
                Map.of(),
                List.of(sink),
                List.of());
    }
}
