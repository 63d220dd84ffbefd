package org.twinbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinbench.experiment.LiveRun.Phase;
import org.twinbench.experiment.LiveRun.Status;
import org.twinbench.model.Assets;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.RecordingFile;

@Timeout(30)
class LiveRunTest {
    private final BlockingQueue<Status> heard = new LinkedBlockingQueue<>();

    private LiveRun start(int seconds, Map<String, String> parameters) {
        Scenario scenario = new Scenario(
                "",
                LocalText.of("pulses"),
                LocalText.of(""),
                "pulse",
                Optional.empty(),
                OffsetDateTime.parse("2026-01-05T06:00:00Z"),
                Ticks.ofSeconds(seconds),
                0,
                1,
                1,
                parameters,
                List.of(),
                List.of());
        return new LiveRun(new PulseEngine(), scenario, Assets.NONE, heard::add);
    }

    private Status await(Predicate<Status> condition) throws InterruptedException {
        while (true) {
            Status status = heard.poll(20, TimeUnit.SECONDS);
            assertThat(status).as("a status").isNotNull();
            if (condition.test(status)) {
                return status;
            }
        }
    }

    @Test
    void waitsAtTheStartAndStepsAsToldOnly() throws Exception {
        try (LiveRun run = start(100, Map.of())) {
            Status first = await(status -> status.phase() == Phase.PAUSED);
            assertThat(first.now()).isZero();
            run.step(Ticks.ofSeconds(3));
            Status stepped = await(status -> status.now() > 0);
            assertThat(stepped.now()).isEqualTo(Ticks.ofSeconds(3));
            assertThat(stepped.recording().orElseThrow().at(Ticks.ofSeconds(3)).values())
                    .containsExactly(3);
            stepped.recording().orElseThrow().close();
        }
    }

    @Test
    void stepsFromEventToEvent() throws Exception {
        try (LiveRun run = start(100, Map.of())) {
            await(status -> status.phase() == Phase.PAUSED);
            run.step();
            run.step();
            await(status -> status.now() == Ticks.ofSeconds(2));
            run.step(Ticks.ofSeconds(0.4));
            run.step();
            Status stepped = await(status -> status.now() == Ticks.ofSeconds(3));
            stepped.recording().orElseThrow().close();
        }
    }

    @Test
    void whatIsRecordedDoesNotDependOnThePace() throws Exception {
        String slow = hashWith(200_000, run -> run.setSpeed(1e6));
        heard.clear();
        String fast = hashWith(200_000, run -> run.setSpeed(Double.POSITIVE_INFINITY));
        heard.clear();
        String stepped = hashWith(200_000, run -> {
            run.step(1_500_000);
            run.step(Ticks.ofSeconds(77_777));
            run.step(Ticks.ofSeconds(200_000));
        });
        assertThat(fast).isEqualTo(slow).isEqualTo(stepped).hasSize(64);
    }

    private interface Orders {
        void give(LiveRun run) throws InterruptedException;
    }

    private String hashWith(int seconds, Orders orders) throws Exception {
        LiveRun run = start(seconds, Map.of());
        orders.give(run);
        if (run.status().phase() != Phase.FINISHED) {
            await(status -> status.phase() == Phase.PAUSED);
            run.run();
        }
        Status end = run.status().phase() == Phase.FINISHED
                ? run.status()
                : await(status -> status.phase() == Phase.FINISHED);
        run.close();
        assertThat(end.now()).isEqualTo(Ticks.ofSeconds(seconds));
        assertThat(end.kpis().orElseThrow().list().getFirst().value()).isEqualTo(seconds + 1.0);
        try (RecordingFile recording = end.recording().orElseThrow()) {
            return recording.hash().orElseThrow();
        }
    }

    @Test
    void keepsThePaceAndPauses() throws Exception {
        try (LiveRun run = start(1_000_000, Map.of())) {
            await(status -> status.phase() == Phase.PAUSED);
            run.setSpeed(100);
            long begin = System.nanoTime();
            run.run();
            await(status -> status.now() > Ticks.ofSeconds(30));
            double wall = (System.nanoTime() - begin) / 1e9;
            run.pause();
            Status paused = await(status -> status.phase() == Phase.PAUSED && Double.isNaN(status.speed()));
            assertThat(wall).isBetween(0.25, 5.0);
            assertThat(run.status().now()).isEqualTo(paused.now());
            paused.recording().orElseThrow().close();
        }
    }

    @Test
    void tellsWhyItCannotGoOnAndKeepsWhatWas() throws Exception {
        LiveRun run = start(100, Map.of("breakAt", "7"));
        run.setSpeed(Double.POSITIVE_INFINITY);
        run.run();
        Status failed = await(status -> status.phase() == Phase.FAILED);
        assertThat(failed.failure().orElseThrow().key()).isEqualTo("state.failed");
        run.close();
        try (RecordingFile recording = failed.recording().orElseThrow()) {
            assertThat(recording.complete()).isTrue();
            assertThat(recording.at(Long.MAX_VALUE).values()).containsExactly(6);
        }
    }

    @Test
    void lostTimeStaysLost() {
        Pacer pacer = new Pacer();
        pacer.start(0, 0, 2);
        assertThat(pacer.target(0, 100_000_000)).isEqualTo(200_000);
        assertThat(pacer.target(200_000, 100_000_000)).isEqualTo(200_000);
        long late = 60_000_000_000L;
        assertThat(pacer.target(200_000, late)).isEqualTo(200_000 + 2 * 1_000 * Pacer.SLICE_MILLIS);
    }
}
