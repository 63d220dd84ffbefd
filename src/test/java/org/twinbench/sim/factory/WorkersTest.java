package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.model.Assets;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Motions;

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

    /**
     * Two lone jobs begin at 1 s and end at 5 and 7 s; a team of two asks at 2 s, further lone jobs at 3 s and later. Who is free
     * at 5 s is kept for the team, which works from 7 s to 11 s; served in the order of who finds somebody free it would come last.
     */
    @Test
    void aTeamIsNotStarvedByThoseWhoNeedLess() {
        FactoryRuns runs = FactoryRuns.of(100, """
                i1 source a interarrival=1 s|first=1 s|limit=1
                i2 source b interarrival=1 s|first=1 s|limit=1
                i3 source t interarrival=2 s|first=2 s|limit=1
                i4 source a interarrival=1 s|first=3 s|limit=2
                a machine out processTime=4 s|workers=team|skill=welding
                b machine out processTime=6 s|workers=team|skill=welding
                t machine out processTime=4 s|workers=team|people=2
                out sink
                team workers - count=2|skills=welding: 2""");
        assertThat(Departures.of(runs)).containsExactly(5.0, 7.0, 11.0, 15.0, 19.0);
    }

    /** The one more works from 10 s on: of 20 + 10 person-seconds all are at work but for the first two. */
    @Test
    void whoComesLaterIsCountedFromThenOn() {
        Kpis kpis = twoLongJobs(1).with(10, "team", "count", "2").run();
        assertThat(value(kpis, "team", "utilisation")).isCloseTo(28 / 30.0, within(EXACT));
        assertThat(value(kpis, "team", "stateShare.working")).isCloseTo(28 / 30.0, within(EXACT));
        assertThat(value(kpis, "team", "stateShare.idle")).isCloseTo(2 / 30.0, within(EXACT));
    }

    /** One of two finishes at 14 s and is gone: of 20 + 14 person-seconds all are at work but for the first two of each. */
    @Test
    void whoIsNotNeededAnyMoreFinishesFirst() {
        Kpis kpis = twoLongJobs(2).with(4, "team", "count", "1").run();
        assertThat(value(kpis, "team", "stateShare.idle")).isCloseTo(4 / 34.0, within(EXACT));
        assertThat(value(kpis, "team", "utilisation")).isCloseTo(30 / 34.0, within(EXACT));
    }

    /** From 2 s on there is work for two: each job takes 12 s, then the next begins. */
    private static FactoryRuns twoLongJobs(int people) {
        return FactoryRuns.of(20, """
                i source q batchSize=9|first=2 s|interarrival=1 h
                q buffer a,b capacity=9
                a machine out processTime=12 s|workers=team
                b machine out processTime=12 s|workers=team
                out sink
                team workers - count=%d""".formatted(people));
    }

    /** The shift ends while the person walks: the work that was promised is done, the next waits for the shift after the break. */
    @Test
    void whoIsOnTheWayWhenAShiftEndsStillDoesTheWork() {
        FactoryRuns runs = FactoryRuns.of(3 * 3600, """
                i source a interarrival=1 s|first=3590 s|limit=2
                a machine out processTime=60 s|workers=team
                out sink
                team workers - walkingSpeed=1 m/s|shifts=Mon 06:00-07:00; Mon 08:30-09:00""").laid("a", at(20)).laid("team", at(0));
        double far = new Vec3(20, -1.5, 0).minus(home()).length();
        List<Double> departures = Departures.of(runs);
        assertThat(departures.getFirst()).isCloseTo(3590 + far + 60, within(1e-5));
        assertThat(departures.get(1)).isCloseTo(2.5 * 3600 + far + 60, within(1e-5));
    }

    /** Who came from 20 m away and who from beside the station begin together, when the last is there. */
    @Test
    void aTeamBeginsWhenItsLastIsThere() {
        FactoryRuns runs =
                FactoryRuns.of(100, """
                i source a interarrival=1 s|limit=1
                a machine b processTime=5 s|workers=team
                b machine out processTime=5 s|workers=team|people=2
                out sink
                team workers - count=2|walkingSpeed=1 m/s""").laid("a", at(20)).laid("b", at(20)).laid("team", at(0));
        Vec3 stand = new Vec3(20, -1.5, 0);
        double first = stand.minus(home(0)).length();
        double second = stand.minus(home(1)).length();
        double nearer = Math.min(first, second);
        double further = Math.max(first, second);
        assertThat(Departures.of(runs))
                .first()
                .satisfies(seconds -> assertThat(seconds).isCloseTo(nearer + 5 + further + 5, within(1e-5)));
    }

    /** Nobody is to be seen between the shifts, wherever the last work was. */
    @Test
    void whoIsOffDutyIsNotDrawn() {
        FactoryRuns runs = FactoryRuns.of(2 * 3600, """
                i source a interarrival=1 s|first=3590 s|limit=1
                a machine out processTime=60 s|workers=team
                out sink
                team workers - shifts=Mon 06:00-07:00""").laid("a", at(20)).laid("team", at(0));
        List<Long> gone = new ArrayList<>();
        Simulation simulation = runs.start(Assets.NONE, frame -> {
            for (int kind : frame.motions().kind()) {
                if (kind == Motions.GONE) {
                    gone.add(frame.tick());
                }
            }
        });
        simulation.advanceTo(runs.horizon());
        assertThat(gone)
                .as("the part, and who worked on it")
                .containsExactly(Ticks.ofSeconds(3650), Ticks.ofSeconds(3650));
    }

    /** Who waits beside a station stays there when others are hired. */
    @Test
    void nobodyJumpsHomeWhenOthersAreHired() {
        FactoryRuns runs =
                FactoryRuns.of(100, """
                i source a interarrival=1 s|limit=2
                a machine out processTime=5 s|workers=team
                i2 source a interarrival=1 s|first=50 s|limit=1
                out sink
                team workers - walkingSpeed=1 m/s""").laid("a", at(20)).laid("team", at(0)).with(40, "team", "count", "2");
        assertThat(Departures.of(runs))
                .hasSize(3)
                .last()
                .satisfies(seconds -> assertThat(seconds).isCloseTo(55, within(1e-5)));
    }

    private static Vec3 home() {
        return home(0);
    }

    /** A cell of the place where they begin. */
    private static Vec3 home(int index) {
        return Site.of(
                        FactoryRuns.of(1, "team workers -")
                                .laid("team", at(0))
                                .scenario()
                                .elements()
                                .getFirst(),
                        Assets.NONE)
                .orElseThrow()
                .cell(index);
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
