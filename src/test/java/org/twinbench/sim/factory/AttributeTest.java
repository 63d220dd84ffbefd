package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.ParameterReader;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.RandomStreams;
import org.twinbench.sim.SimulationException;
import org.twinbench.sim.TimeSampler;

/** Attributes of parts and the formulas about them: runs worked out by hand, and what cannot be. */
class AttributeTest {
    private static final double EXACT = 1e-9;

    /** A of 3 kg takes 2 s a kilogram, B of 2 kg the same: 6 s and 4 s of 100. */
    @Test
    void theTimeOfAPartIsComputedFromItsWeight() {
        Kpis kpis = FactoryRuns.of(100, """
                a source m interarrival=20 s | limit=1 | part=A | attributes=weight: kind == 'A' ? 3 kg : 9 kg
                b source m first=10 s | interarrival=20 s | limit=1 | part=B | attributes=weight: 2000 g
                m machine out processTime=2 s | timeFormula=time * (weight / 1 kg)
                out sink""").run();
        assertThat(value(kpis, "m", "stateShare.working")).isCloseTo(10 / 100.0, within(EXACT));
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo(5, within(EXACT));
    }

    /** 2 kg cool for 20 s, and 3 kg for 30 s. */
    @Test
    void theTimeOfADelayIsComputedToo() {
        Kpis kpis = FactoryRuns.of(100, """
                a source d interarrival=1 h | limit=1 | attributes=weight: 2 kg
                b source d interarrival=1 h | limit=1 | attributes=weight: 3 kg
                d delay out time=10 s | timeFormula=weight / 1 kg * time
                out sink""").run();
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo(25, within(EXACT));
    }

    /** A thickness of 10 mm loses 4 mm a pass: at 10 and 6 mm it goes round again, at 2 mm it is done, after 3 passes of 1 s. */
    @Test
    void anAssignmentCountsDownAndAConditionEndsTheLoop() {
        Kpis kpis = FactoryRuns.of(100, """
                in source m interarrival=1 s | limit=1 | attributes=thickness: 10 mm
                m machine cut processTime=1 s
                cut assign m,out set=thickness: thickness - 4 mm; passes: age / 1 s | when=m: thickness > 0 mm
                out sink""").run();
        assertThat(value(kpis, "m", "processed")).isEqualTo(3);
        assertThat(value(kpis, "cut", "processed")).isEqualTo(3);
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo(3, within(EXACT));
    }

    /** The first condition that is met counts, worked-on parts keep the name of their kind, and the rest goes elsewhere. */
    @Test
    void partsGoByTheFirstConditionThatTheyMeet() {
        Kpis kpis = FactoryRuns.of(100, """
                a source m interarrival=1 s | limit=5 | part=A | attributes=due: now + 1 s
                b source m interarrival=1 s | limit=7 | part=B | attributes=due: 1 h
                c source m interarrival=1 s | limit=2 | part=C
                m machine x,y,z processTime=1 s | when=x: kind == 'A'; y: due > 0 s
                x sink
                y sink
                z sink""").run();
        assertThat(value(kpis, "x", "finished")).isEqualTo(5);
        assertThat(value(kpis, "y", "finished")).isEqualTo(7);
        assertThat(value(kpis, "z", "finished")).isEqualTo(2);
    }

    /** The number of a part is used again, but what an earlier part of that number had is not. */
    @Test
    void aPartHasNothingOfAnEarlierOne() {
        FactoryRuns runs = FactoryRuns.of(100, """
                a source m interarrival=1 h | limit=1 | attributes=weight: 1 kg
                b source m first=50 s | interarrival=1 h | limit=1
                m machine out processTime=1 s | timeFormula=time * (weight / 1 kg)
                out sink""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("at 50 s")
                .hasMessageContaining("m/timeFormula")
                .hasMessageContaining("NaN");
    }

    /** Way settled when a part is ready: it waits for the full machine although its age passes the limit meanwhile. */
    @Test
    void theWayOfAPartDoesNotChangeWhileItWaits() {
        Kpis kpis = FactoryRuns.of(100, """
                in source sort interarrival=1 s | limit=3
                sort assign slow,out when=slow: age < 5 s
                slow machine out processTime=20 s
                out sink""").run();
        assertThat(value(kpis, "slow", "processed")).isEqualTo(3);
    }

    /** 3 parts at 0 s, 6 parts at 10 s, since only then the formula gives twice the batch; 0 after 15 s. */
    @Test
    void theAmountOfASourceIsComputed() {
        Kpis kpis = FactoryRuns.of(100, """
                in source out interarrival=10 s | batchSize=3 | amount=now > 15 s ? 0 : now > 5 s ? 2 * batchSize : batchSize
                out sink""").run();
        assertThat(value(kpis, "", "finished")).isEqualTo(9);
    }

    /** 6 s from 0 s, none from 6 s, and −4 s for the part that comes at 10 s, 4 s after the last one has left its source. */
    @Test
    void aNegativeTimeStopsTheRunAndSaysWhereAndWhen() {
        FactoryRuns runs = FactoryRuns.of(100, """
                in source m interarrival=4 s
                m machine out processTime=1 s | timeFormula=6 s - now
                out sink""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("at 10 s")
                .hasMessageContaining("\"6 s - now\"")
                .hasMessageContaining("-4.0");
    }

    @Test
    void aPartThatMeetsNoConditionStopsTheRun() {
        FactoryRuns runs = FactoryRuns.of(100, """
                in source m interarrival=4 s | part=A
                m machine out processTime=1 s | when=out: kind == 'B'
                out sink""");
        assertThatThrownBy(runs::run)
                .isInstanceOf(SimulationException.class)
                .hasMessageContaining("at 1 s a part of kind A.processed meets no condition of m");
    }

    /** A draw that a formula makes negative names the element and its parameter, the moment and the value. */
    @Test
    void aNegativeDrawStopsTheRunInBothLanguages() {
        FactoryRuns runs = FactoryRuns.of(100_000, """
                in source m interarrival=10 s
                m machine out processTime=uniform(1 s, 5 s) | timeFormula=time - 1.1 s
                out sink""");
        assertThatThrownBy(runs::run).isInstanceOfSatisfying(SimulationException.class, stop -> {
            String english = Messages.in(Locale.ENGLISH).text(stop.reason());
            String chinese = Messages.in(Locale.CHINESE).text(stop.reason());
            assertThat(english).matches("at \\d+0 s the formula of m/timeFormula, .* gives -0\\.\\d+;.*");
            assertThat(chinese).matches("在 \\d+0 s，m/timeFormula .*-0\\.\\d+；.*");
        });
    }

    /** What a distribution itself draws below zero: the element with its parameter, the value, and the moment. */
    @Test
    void aNegativeSampleStopsTheRunInBothLanguages() {
        DistributionSpec spec = DistributionSpec.parse("uniform(-3 s, -3 s)").orElseThrow();
        TimeSampler times = new TimeSampler("m/processTime", spec, new RandomStreams(1, 0).of("m/processTime"));
        assertThatThrownBy(() -> times.next(Ticks.ofSeconds(20)))
                .isInstanceOfSatisfying(SimulationException.class, stop -> {
                    assertThat(Messages.in(Locale.ENGLISH).text(stop.reason()))
                            .startsWith("m/processTime drew a duration of -3 s at 20 s;");
                    assertThat(Messages.in(Locale.CHINESE).text(stop.reason()))
                            .startsWith("m/processTime 在 20 s 抽到的时长为 -3 s；");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "timeFormula=weight * 2 # timeFormula # column 1: found an amount in kg; expected an amount in s",
                "timeFormula=wait # timeFormula # there is no \"wait\" here",
                "timeFormula=max(1 kg, 2 * weight) # timeFormula # expected an amount in s",
                "when=out: weight > 1 s # when # out: column 10: found an amount in s; expected an amount in kg",
                "when=out: weight # when # expected a condition (true or false)",
                "when=aut: true # when # \"aut\", which does not follow m",
                "when=out: true | routing=random # routing # conditions need the routing"
            })
    void aFormulaThatCannotBeIsNamed(String station, String parameter, String text) {
        assertFinding(
                "in source m interarrival=1 s | attributes=weight: 2 kg\nm machine out processTime=1 s | " + station
                        + "\nout sink",
                "/elements/1/parameters/" + parameter,
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "set=weight: weight + 1 m # weight: column 10: found an amount in m; expected an amount in kg",
                "set=weight: 3 # weight: found a number without unit; expected an amount in kg",
                "set=height: height + 1 m # there is no \"height\" here",
                "set=a: b; b: a | routing=firstFree # a: column 1: there is no \"b\" here",
                "set=now: 1 s # \"now\" cannot be the name of an attribute",
                "set=2nd: 1 s # \"2nd\" cannot be the name of an attribute"
            })
    void anAttributeThatCannotBeIsNamed(String set, String text) {
        assertFinding(
                "in source m interarrival=1 s | attributes=weight: 2 kg\nm assign out " + set + "\nout sink",
                "/elements/1/parameters/set",
                text);
    }

    @Test
    void anAmountInKilogramsIsNoAmountOfParts() {
        assertFinding(
                "in source out interarrival=1 s | amount=now * 2\nout sink",
                "/elements/0/parameters/amount",
                "found an amount in s; expected a number without unit");
    }

    @Test
    void aFormulaThatIsNestedTooDeepIsRefusedWhereItIsRead() {
        String deep = "(".repeat(150) + "time" + ")".repeat(150);
        var problems = ParameterReader.of(Stations.MACHINE.declared())
                .unfit(Map.of("timeFormula", deep, "processTime", "1 s"));
        assertThat(problems.get("timeFormula").key()).isEqualTo("model.expression.tooDeep");
        assertThat(problems).hasSize(1);
    }

    private static void assertFinding(String lines, String place, String text) {
        List<Finding> findings =
                new FactoryEngine().check(FactoryRuns.of(10, lines).scenario(), Assets.NONE);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.place().path()).isEqualTo(place);
            assertThat(finding.text(Messages.in(Locale.ENGLISH))).contains(text);
            assertThat(finding.text(Messages.in(Locale.CHINESE)))
                    .isNotEqualTo(finding.text(Messages.in(Locale.ENGLISH)));
        });
    }

    /** Heavy parts go to the oven, by a branch and by the conditions of a delay. */
    @Test
    void aBranchAndADelaySendPartsByTheirAttributes() {
        for (String block :
                new String[] {"branch oven,press when=oven: w > 2 kg", "delay oven,press time=0 s|when=oven: w > 2 kg"
                }) {
            Kpis kpis = FactoryRuns.of(10.5, """
                    i source b interarrival=1 s|attributes=w: now > 5.5 s ? 3 kg : 1 kg
                    b %s
                    oven sink
                    press sink""".formatted(block)).run();
            assertThat(FactoryRuns.value(kpis, "press", "finished")).isEqualTo(6);
            assertThat(FactoryRuns.value(kpis, "oven", "finished")).isEqualTo(5);
        }
    }
}
