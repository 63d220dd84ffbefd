package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.experiment.Estimate;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.SimulationException;

/** Blocking before and after service: hand-computed runs, and the exact throughput of two exponential machines. */
class BlockingTest {
    private static final double EXACT = 1e-9;

    /**
     * m1 takes 1 s, m2 10 s, one place between. After service m1 makes its third part from 2 to 3 s and keeps it until
     * 11 s; before service it is blocked from 2 s until m2 takes its second part at 11 s, and works only then.
     */
    @ParameterizedTest
    @CsvSource({"afterService, 4, 9, 3", "beforeService, 3, 10, 2"})
    void workBeginsBeforeOrAfterThereIsRoom(String blocking, double working, double blocked, double entered) {
        Kpis kpis = FactoryRuns.of(13, line(blocking)).run();
        assertThat(value(kpis, "m1", "stateShare.working") * 13).isCloseTo(working, within(EXACT));
        assertThat(value(kpis, "m1", "stateShare.blocked") * 13).isCloseTo(blocked, within(EXACT));
        assertThat(value(FactoryRuns.of(10, line(blocking)).run(), "m1", "processed"))
                .isEqualTo(entered);
    }

    private static String line(String blocking) {
        return """
                in source m1 interarrival=0 s
                m1 machine b processTime=1 s | blocking=%s
                b buffer m2 capacity=1
                m2 machine out processTime=10 s
                out sink""".formatted(blocking);
    }

    /**
     * Two exponential machines of rate 1 with N places between, the first never short of parts. Before service the parts
     * behind the first machine are 0 to N + 1, all as likely, since it works up to N: throughput (N + 1) / (N + 2). After
     * service there is one state more: (N + 2) / (N + 3).
     */
    @ParameterizedTest
    @CsvSource({"beforeService, 1", "beforeService, 4", "afterService, 1"})
    void theThroughputOfTwoExponentialMachines(String blocking, int places) {
        var result = FactoryRuns.of(20_500, """
                in source m1 interarrival=0 s
                m1 machine b processTime=exponential(1 s) | blocking=%s
                b buffer m2 capacity=%d
                m2 machine out processTime=exponential(1 s)
                out sink""".formatted(blocking, places))
                .warmUp(500)
                .replicate(20, 1);
        Estimate throughput = FactoryRuns.estimate(result, "", "throughput");
        int states = places + (blocking.equals("beforeService") ? 2 : 3);
        assertThat(throughput.mean())
                .isCloseTo((states - 1.0) / states, within(3 * FactoryRuns.standardError(throughput)));
    }

    /** Two machines before one buffer with one place: they take turns, since who kept room last is asked last. */
    @Test
    void machinesThatKeepRoomInOneBufferTakeTurns() {
        Kpis kpis = FactoryRuns.of(101, """
                i1 source m1 interarrival=0 s
                i2 source m2 interarrival=0 s
                m1 machine b processTime=1 s | blocking=beforeService
                m2 machine b processTime=1 s | blocking=beforeService
                b buffer m3 capacity=1
                m3 machine out processTime=4 s
                out sink""").run();
        double first = value(kpis, "m1", "processed");
        assertThat(first).isGreaterThan(10);
        assertThat(value(kpis, "m2", "processed")).isCloseTo(first, within(1.0));
        assertThat(value(kpis, "b", "level.max")).isEqualTo(1);
    }

    @Test
    void aLoopOfMachinesThatCannotBeginIsADeadlock() {
        FactoryRuns runs = FactoryRuns.of(1_000, """
                in source b1 interarrival=1 s
                b1 buffer m1 capacity=1
                m1 machine b2 processTime=1 s | blocking=beforeService
                b2 buffer m2 capacity=1
                m2 machine b1 processTime=1 s | blocking=beforeService
                b3 buffer out
                out sink""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("deadlock")
                .hasMessageContaining("b2 → m2 → b1 → m1 → b2");
    }

    @ParameterizedTest
    @CsvSource({"m", "out;x"})
    void roomCanOnlyBeKeptInOneBuffer(String next) {
        FactoryRuns runs = FactoryRuns.of(
                10,
                "in source a interarrival=1 s\na machine " + next.replace(';', ',')
                        + " processTime=1 s | blocking=beforeService\nm machine out processTime=1 s\nx sink\nout sink");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE)).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo("factory.noRoomAhead");
            assertThat(finding.place().path()).isEqualTo("/elements/1/parameters/blocking");
            assertThat(finding.text(Messages.in(Locale.CHINESE))).contains("加工前阻塞");
        });
    }
}
