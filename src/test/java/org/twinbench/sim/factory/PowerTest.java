package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Channel;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameSink;

/** Standby, off and warm-up by hand, and the energy of a run beside its power over time. */
class PowerTest {
    private static final double EXACT = 1e-9;
    private static final String SAVING = """
            a source m interarrival=1 h | limit=1
            b source m first=30 s | interarrival=1 h | limit=1
            c source m first=80 s | interarrival=1 h | limit=1
            m machine out processTime=4 s | standbyAfter=5 s | warmUpTime=2 s | offAfter=20 s | startUpTime=6 s | powerWorking=10 kW | powerIdle=4 kW | powerStandby=1 kW | powerOff=0.1 kW | powerWarmUp=8 kW
            out sink""";

    /**
     * Work 0–4, idle 4–9, standby 9–29, off 29–30, start-up 30–36, work 36–40, idle 40–45, standby 45–65, off 65–80,
     * start-up 80–86, work 86–90, idle 90–95, standby 95–100 s.
     */
    @Test
    void aMachineRestsWhenItIsIdleAndStartsUpAgain() {
        Kpis kpis = FactoryRuns.of(100, SAVING).run();
        assertThat(share(kpis, "working")).isCloseTo(12, within(EXACT));
        assertThat(share(kpis, "idle")).isCloseTo(15, within(EXACT));
        assertThat(share(kpis, "standby")).isCloseTo(45, within(EXACT));
        assertThat(share(kpis, "off")).isCloseTo(16, within(EXACT));
        assertThat(share(kpis, "warmUp")).isCloseTo(12, within(EXACT));
        assertThat(value(kpis, "m", "warmUps")).isEqualTo(2);
        assertThat(value(kpis, "", "leadTime.max")).isCloseTo(10, within(EXACT));
        double joules = 1_000 * (12 * 10 + 15 * 4 + 45 + 16 * 0.1 + 12 * 8);
        assertThat(value(kpis, "m", "energy")).isCloseTo(joules, within(1e-9 * joules));
    }

    private static double share(Kpis kpis, String state) {
        return 100 * value(kpis, "m", "stateShare." + state);
    }

    /** A part at 12 s finds the machine in standby since 9 s: 2 s of warm-up, and 4 s of work. */
    @Test
    void standbyNeedsTheWarmUpTime() {
        Kpis kpis = FactoryRuns.of(
                        100, SAVING.replace("first=30 s", "first=12 s").replace("first=80 s", "first=13 s"))
                .run();
        assertThat(value(kpis, "m", "warmUps")).isEqualTo(1);
        assertThat(share(kpis, "warmUp")).isCloseTo(2, within(EXACT));
        assertThat(value(kpis, "", "leadTime.max")).isCloseTo(18 - 12, within(EXACT));
        assertThat(value(kpis, "", "finished")).isEqualTo(3);
    }

    /** A failure at 11 s by the calendar while the machine warms up for the part of 10 s: work begins after the repair at 18 s. */
    @Test
    void aFailureWhileItWarmsUpPutsOffTheWork() {
        Kpis kpis = FactoryRuns.of(25, """
                a source m first=10 s | interarrival=1 h | limit=1
                m machine out processTime=4 s | standbyAfter=5 s | warmUpTime=3 s | timeToFailure=11 s | timeToRepair=7 s | failureMode=calendar
                out sink""").run();
        assertThat(value(kpis, "", "leadTime.max")).isCloseTo(12, within(EXACT));
        assertThat(value(kpis, "m", "stateShare.failed") * 25).isCloseTo(7, within(EXACT));
        assertThat(value(kpis, "m", "stateShare.warmUp") * 25).isCloseTo(1, within(EXACT));
    }

    /** The energy figure is the area under the recorded channel of power, with failures, standby and two machines. */
    @Test
    void theEnergyIsTheAreaUnderThePower() {
        FactoryRuns runs = FactoryRuns.of(20_000, """
                in source m interarrival=exponential(20 s)
                m machine b processTime=lognormal(10 s, 4 s) | standbyAfter=15 s | warmUpTime=uniform(1 s, 3 s) | offAfter=20 s | startUpTime=4 s | timeToFailure=exponential(200 s) | timeToRepair=uniform(5 s, 20 s) | powerWorking=10 kW | powerIdle=4 kW | powerStandby=1 kW | powerOff=0.1 kW | powerWarmUp=8 kW | powerFailed=2 kW | powerBlocked=3 kW
                b buffer n capacity=1
                n machine out processTime=exponential(15 s)
                out sink""");
        double[] area = {0, 0, 0};
        Simulation[] simulation = new Simulation[1];
        int[] channel = {-1};
        FrameSink sink = frame -> add(frame, channel[0], area);
        simulation[0] = runs.start(Assets.NONE, sink);
        List<Channel> channels = simulation[0].info().channels();
        for (int i = 0; i < channels.size(); i++) {
            Channel found = channels.get(i);
            channel[0] =
                    found.quantity().equals("power") && found.asset().value().equals("m") ? i : channel[0];
        }
        simulation[0].advanceTo(runs.horizon());
        Kpis kpis = simulation[0].kpis();
        double joules = area[0] + area[2] * (20_000 - area[1]);
        assertThat(joules).isGreaterThan(1e6);
        assertThat(value(kpis, "m", "energy")).isCloseTo(joules, within(1e-9 * joules));
        double byStates = 20_000
                * 1_000
                * (10 * value(kpis, "m", "stateShare.working")
                        + 4 * value(kpis, "m", "stateShare.idle")
                        + value(kpis, "m", "stateShare.standby")
                        + 0.1 * value(kpis, "m", "stateShare.off")
                        + 8 * value(kpis, "m", "stateShare.warmUp")
                        + 2 * value(kpis, "m", "stateShare.failed")
                        + 3 * value(kpis, "m", "stateShare.blocked"));
        assertThat(byStates).isCloseTo(joules, within(1e-9 * joules));
    }

    /** Area so far, the second of the last change, the watts since then. */
    private static void add(Frame frame, int channel, double[] area) {
        for (int i = 0; i < frame.channel().length; i++) {
            if (frame.channel()[i] == channel) {
                double now = Ticks.toSeconds(frame.tick());
                area[0] += area[2] * (now - area[1]);
                area[1] = now;
                area[2] = frame.value()[i];
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "offAfter=5 s, factory.noStandby, standbyAfter",
        "warmUpTime=5 s, factory.noStandby, standbyAfter",
        "standbyAfter=1 s; startUpTime=5 s, factory.neverOff, offAfter"
    })
    void aRestThatNeverComesIsNamed(String parameters, String key, String parameter) {
        FactoryRuns runs = FactoryRuns.of(
                10,
                "in source m interarrival=1 s\nm machine out processTime=1 s | " + parameters.replace(';', '|')
                        + "\nout sink");
        assertThat(new FactoryEngine().check(runs.scenario(), Assets.NONE)).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.place().path()).isEqualTo("/elements/1/parameters/" + parameter);
            assertThat(finding.text(Messages.in(Locale.CHINESE)))
                    .isNotEqualTo(finding.text(Messages.in(Locale.ENGLISH)));
        });
    }
}
