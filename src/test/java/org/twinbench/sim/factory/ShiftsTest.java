package org.twinbench.sim.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.twinbench.sim.factory.FactoryRuns.value;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.sim.Kpis;

/** The hours of a week are read and found again, impossible ones are named, and people keep to them. */
class ShiftsTest {
    private static final double EXACT = 1e-9;

    private static long hours(double hours) {
        return Ticks.ofSeconds(hours * 3600);
    }

    @Test
    void aBreakLiesBetweenTwoShifts() throws UnfitValueException {
        Shifts shifts = Shifts.parse("Mon-Fri 06:00-10:00; Mon-Fri 10:15-14:00");
        assertThat(shifts.open(hours(6) - 1)).isFalse();
        assertThat(shifts.open(hours(6))).isTrue();
        assertThat(shifts.nextChange(hours(6))).isEqualTo(hours(10));
        assertThat(shifts.nextChange(hours(10))).isEqualTo(hours(10.25));
        assertThat(shifts.nextChange(hours(4 * 24 + 14))).isEqualTo(hours(7 * 24 + 6));
    }

    @Test
    void aNightShiftOnSundayEndsOnMonday() throws UnfitValueException {
        Shifts shifts = Shifts.parse("Sun 22:00-06:00");
        assertThat(shifts.open(0)).isTrue();
        assertThat(shifts.nextChange(0)).isEqualTo(hours(6));
        assertThat(shifts.nextChange(hours(6 * 24 + 22.5))).isEqualTo(hours(7 * 24 + 6));
    }

    @Test
    void withoutShiftsSomebodyIsAlwaysThere() throws UnfitValueException {
        assertThat(Shifts.parse("").open(hours(50))).isTrue();
        assertThat(Shifts.parse("").nextChange(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(Shifts.parse("Mon-Sun 00:00-24:00").nextChange(0)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theWeekBeginsOnMondayOfTheWrittenClock() {
        assertThat(Shifts.intoWeek(OffsetDateTime.parse("2026-01-06T06:30:00+08:00")))
                .isEqualTo(hours(30.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon | factory.shiftUnreadable",
                "Mon 06:00-14:00; | factory.shiftUnreadable",
                "Mon-Fro 06:00-14:00 | factory.shiftDay",
                "Mon 06:00-25:00 | factory.shiftTime",
                "Mon 06:60-14:00 | factory.shiftTime",
                "Mon 06:00-06:00 | factory.shiftEmpty",
                "Mon-Fri 06:00-14:00; Wed 13:59-15:00 | factory.shiftOverlaps",
                "Sun 22:00-06:00; Mon 05:00-14:00 | factory.shiftOverlaps"
            })
    void anImpossibleShiftIsNamed(String written, String key) {
        assertThatThrownBy(() -> Shifts.parse(written))
                .isInstanceOfSatisfying(
                        UnfitValueException.class,
                        e -> assertThat(e.reason().key()).isEqualTo(key));
    }

    /** A document says it at the parameter, in both languages. */
    @Test
    void aDocumentNamesThePlaceOfAnImpossibleShift() {
        String text = ScenarioDocument.text(FactoryRuns.of(9, """
                in source m interarrival=1 s
                m machine out processTime=1 s
                out sink
                team workers - shifts=Mon 06:00-06:00""").scenario());
        assertThatThrownBy(() -> ScenarioDocument.parse("plant.json", text, PreparedScenario.descriptions()))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        e -> assertThat(e.findings()).singleElement().satisfies(finding -> {
                            assertThat(finding.message().key()).isEqualTo("factory.shiftEmpty");
                            assertThat(finding.place().path()).isEqualTo("/elements/3/parameters/shifts");
                            assertThat(finding.text(Messages.in(Locale.CHINESE)))
                                    .contains("班次");
                        }));
    }

    /** 8 h a day from Monday to Friday: 4 h after Friday 12:00 is Monday 08:00; so are 44 h and 4 h of work later weeks. */
    @Test
    void workingTimeSkipsNightsAndWeekends() throws UnfitValueException {
        Shifts shifts = Shifts.parse("Mon-Fri 06:00-14:00");
        long friday = hours(4 * 24 + 12);
        assertThat(shifts.after(friday, hours(4))).isEqualTo(hours(7 * 24 + 8));
        assertThat(shifts.after(friday, hours(4 + 10 * 40))).isEqualTo(hours(11 * 7 * 24 + 8));
        assertThat(shifts.after(friday, hours(2))).isEqualTo(hours(7 * 24 + 6));
        assertThat(shifts.after(hours(0), 0)).isEqualTo(hours(6));
        assertThat(Shifts.parse("").after(5, 7)).isEqualTo(12);
    }

    /** From Monday 06:00: 5 h of work begin at 0 and at 5 h; the second is at 3 h when the shift ends at 14:00. */
    private static FactoryRuns day(String atShiftEnd) {
        return FactoryRuns.of(48 * 3600, """
                in source m first=0 s | interarrival=1 s | limit=3
                m machine out processTime=5 h | shifts=Mon-Fri 06:00-14:00 | %s
                out sink""".formatted(atShiftEnd));
    }

    /** Leaves at 5 h, at 24 + 2 h and at 24 + 7 h. */
    @Test
    void aStationPausesItsWorkUntilTheNextShift() {
        FactoryRuns runs = day("atShiftEnd=pause");
        assertThat(Departures.of(runs)).containsExactly(5 * 3600.0, 26 * 3600.0, 31 * 3600.0);
        Kpis kpis = runs.run();
        assertThat(value(kpis, "m", "stateShare.offShift")).isCloseTo(32 / 48.0, within(EXACT));
        assertThat(value(kpis, "m", "stateShare.working")).isCloseTo(15 / 48.0, within(EXACT));
        assertThat(value(kpis, "m", "utilisation")).isCloseTo(15 / 48.0, within(EXACT));
    }

    /** Leaves at 5 h, at 10 h, 2 h after the shift, and at 24 + 5 h. */
    @Test
    void aStationFinishesWhatItIsAt() {
        FactoryRuns runs = day("atShiftEnd=finish");
        assertThat(Departures.of(runs)).containsExactly(5 * 3600.0, 10 * 3600.0, 29 * 3600.0);
        assertThat(value(runs.run(), "m", "stateShare.offShift")).isCloseTo(30 / 48.0, within(EXACT));
    }

    /** Work is lost in a failure but not over night: it fails at 7 h for 1 h, then begins anew, and pauses at once. */
    @Test
    void aPauseIsNoFailure() {
        FactoryRuns runs = day("atShiftEnd=pause | timeToFailure=7 h | timeToRepair=1 h | afterRepair=restart");
        assertThat(Departures.of(runs)).containsExactly(5 * 3600.0, 29 * 3600.0);
    }

    /** A repair goes on over night: it fails at 7 h for 10 h, the 3 h that are left follow in the morning; again at 31 h. */
    @Test
    void aRepairGoesOnAfterTheShift() {
        FactoryRuns runs = day("atShiftEnd=pause | timeToFailure=7 h | timeToRepair=10 h");
        assertThat(Departures.of(runs)).containsExactly(5 * 3600.0, 27 * 3600.0);
        assertThat(value(runs.run(), "m", "stateShare.failed")).isCloseTo(20 / 48.0, within(EXACT));
    }

    /** Arrivals each 3 h of working time from 06:00, 8 h a day: 0, 3 and 6 h, then 1, 4 and 7 h of the second day. */
    @Test
    void partsArriveInShifts() {
        FactoryRuns runs = FactoryRuns.of(48 * 3600, """
                in source out first=0 s | interarrival=3 h | shifts=Mon-Fri 06:00-14:00
                out sink""");
        assertThat(Departures.of(runs))
                .containsExactly(0.0, 3 * 3600.0, 6 * 3600.0, 25 * 3600.0, 28 * 3600.0, 31 * 3600.0);
    }

    /**
     * The run begins on Monday at 06:00. Parts come at 0, 7 and 14 h, 3 h of work each: the second is finished 2 h after
     * the shift, the third waits from 20:00 until 06:00 on Tuesday. On duty 16 of 48 h.
     */
    @Test
    void peopleFinishTheirWorkAndComeBackInTheMorning() {
        Kpis kpis = FactoryRuns.of(48 * 3600, """
                in source m first=0 s | interarrival=7 h | limit=3
                m machine out processTime=3 h | workers=team
                out sink
                team workers - shifts=Mon-Fri 06:00-14:00""").run();
        assertThat(value(kpis, "", "leadTime.mean")).isCloseTo((3 + 3 + 13) / 3.0 * 3600, within(1e-6));
        assertThat(value(kpis, "m", "stateShare.waiting")).isZero();
        assertThat(value(kpis, "m", "stateShare.offShift")).isCloseTo((2 * 16 - 2) / 48.0, within(EXACT));
        assertThat(value(kpis, "team", "onDuty")).isCloseTo(16 / 48.0, within(EXACT));
        assertThat(value(kpis, "team", "utilisation")).isCloseTo(9 / 48.0, within(EXACT));
    }
}
