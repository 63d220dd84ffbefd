package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;
import org.twinbench.sim.Kpis;

/** Who does which work, and how long they walk: by hand. */
class WorkersTest {
    private static final double EXACT = 1e-9;

    /** Each station has one part from 0 s; the welder is needed at both welding stations, one after the other. */
    private static FactoryRuns shop(String pool) {
        return FactoryRuns.of(20, """
                i1 source w1 interarrival=1 s|limit=1
                i2 source w2 interarrival=1 s|limit=1
                i3 source t interarrival=1 s|limit=1
                w1 machine out processTime=5 s|workers=team|skill=welding
                w2 machine out processTime=5 s|workers=team|skill=welding
                t machine out processTime=3 s|workers=team|skill=testing
                out sink
                team workers - %s""".formatted(pool));
    }

    /** The second welding waits 5 s for the welder, while the tester is not kept waiting by it. */
    @Test
    void whoHasTheSkillDoesTheWork() {
        FactoryRuns runs = shop("count=2|skills=welding: 1; testing: 1");
        assertThat(Departures.of(runs)).containsExactly(3.0, 5.0, 10.0);
        assertThat(value(runs.run(), "team", "wait.mean")).isCloseTo(5 / 3.0, within(EXACT));
    }

    /** Who can only weld takes the first welding, so that the other one is free for the second: both end at 5 s; then comes the test. */
    @Test
    void theFewestSkillsGoFirst() {
        FactoryRuns runs = shop("count=2|skills=welding + testing: 1; welding: 1");
        assertThat(Departures.of(runs)).containsExactly(5.0, 8.0);
    }

    private static Layout at(double x) {
        return new Layout(Optional.of(new Spot(new Vec3(x, 0, 0), 0)), List.of(), Optional.empty());
    }

    /** Home and the first station lie 20 m apart, the second 10 m further: at 1 m/s 20 s, and 10 s to the next. */
    @Test
    void peopleWalkFromWhereTheyWere() {
        FactoryRuns runs =
                FactoryRuns.of(100, """
                i source a interarrival=1 s|limit=1
                a machine b processTime=5 s|workers=team
                b machine out processTime=5 s|workers=team
                out sink
                team workers - walkingSpeed=1 m/s""").laid("a", at(20)).laid("b", at(30)).laid("team", at(0));
        double far = new Vec3(20, -1.5, 0).minus(home()).length();
        assertThat(Departures.of(runs))
                .hasSize(1)
                .first()
                .satisfies(seconds -> assertThat(seconds).isCloseTo(far + 5 + 10 + 5, within(1e-5)));
        Kpis kpis = runs.run();
        assertThat(value(kpis, "team", "stateShare.walking")).isCloseTo((far + 10) / 100, within(1e-6));
        assertThat(value(kpis, "team", "stateShare.working")).isCloseTo(0.1, within(1e-6));
        assertThat(value(kpis, "a", "stateShare.waiting")).isCloseTo(far / 100, within(1e-6));
        assertThat(value(kpis, "team", "utilisation")).isCloseTo((far + 10 + 10) / 100, within(1e-6));
    }

    /** The first cell of the place where they begin. */
    private static Vec3 home() {
        return Site.of(
                        FactoryRuns.of(1, "team workers -")
                                .laid("team", at(0))
                                .scenario()
                                .elements()
                                .getFirst(),
                        Assets.NONE)
                .orElseThrow()
                .cell(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "count=1|skills=welding: 2 # skill=welding # factory.moreSkilled # /elements/3/parameters/skills",
                "count=2|skills=welding: 1 # skill=testing # factory.unknownSkill # /elements/1/parameters/skill",
                "count=2|skills=welding: 1 # skill=welding|people=2 # factory.tooFewSkilled # /elements/1/parameters/people",
            })
    void whatCannotBeIsNamed(String pool, String station, String key, String path) {
        String factory = "i source m interarrival=1 s\nm machine o processTime=1 s|workers=team|" + station
                + "\no sink\nteam workers - " + pool;
        assertThat(new FactoryEngine().check(FactoryRuns.of(1, factory).scenario(), Assets.NONE))
                .anySatisfy(finding -> {
                    assertThat(finding.message().key()).isEqualTo(key);
                    assertThat(finding.place().path()).isEqualTo(path);
                    assertThat(finding.text(Messages.in(Locale.CHINESE))).doesNotContain("{0}");
                });
    }
}
