package org.twinbench.exchange.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;

class B2mmlScheduleTest {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final String SCHEDULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OperationsSchedule xmlns="http://www.mesa.org/xml/B2MML">
              <ID>week-2</ID>
              <StartTime>2026-01-05T06:00:00+01:00</StartTime>
              <OperationsRequest>
                <ID>WO-17</ID>
                <Description>Pump housings</Description>
                <StartTime>2026-01-05T08:00:00+01:00</StartTime>
                <EndTime>2026-01-07T16:00:00+01:00</EndTime>
                <Priority>2</Priority>
                <SegmentRequirement>
                  <ID>10</ID>
                  <ProcessSegmentID>Milling</ProcessSegmentID>
                  <Duration>PT1H30M</Duration>
                  <EquipmentRequirement><EquipmentID>cnc-1</EquipmentID><EquipmentID>cnc-2</EquipmentID></EquipmentRequirement>
                </SegmentRequirement>
                <SegmentRequirement>
                  <ID>20</ID>
                  <SegmentRequirement>
                    <ID>21</ID>
                    <Duration>PT20M</Duration>
                    <EquipmentRequirement><EquipmentID>washer</EquipmentID></EquipmentRequirement>
                    <PersonnelRequirement><PersonnelClassID>operator</PersonnelClassID></PersonnelRequirement>
                  </SegmentRequirement>
                </SegmentRequirement>
              </OperationsRequest>
            </OperationsSchedule>
            """;

    @TempDir
    Path folder;

    private PlanningImport.OrderTables read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("schedule.xml"), text);
        assertThat(PlanningImport.isOrderBook(file)).isTrue();
        return PlanningImport.read(List.of(file), ColumnMapping.NONE, Progress.NONE);
    }

    @Test
    void requestsAreOrdersAndSegmentsTheirOperations() throws IOException {
        PlanningImport.OrderTables tables = read(SCHEDULE);
        PlanningProblem problem = tables.document().problem();
        assertThat(problem.machines()).extracting("id").containsExactly("cnc-1", "cnc-2", "washer");
        assertThat(problem.start()).hasToString("2026-01-05T06:00+01:00");
        assertThat(problem.orders().getFirst().release()).isEqualTo(120 * MINUTE);
        assertThat(problem.orders().getFirst().priority()).isEqualTo(9);
        assertThat(problem.orders().getFirst().due()
                        - problem.orders().getFirst().release())
                .isEqualTo(56 * 60 * MINUTE);
        assertThat(problem.operations()).extracting("id").containsExactly("WO-17/10", "WO-17/21");
        Operation milling = problem.operations().getFirst();
        assertThat(milling.name()).isEqualTo("Milling");
        assertThat(milling.modes()).hasSize(2).allMatch(mode -> mode.duration() == 90 * MINUTE);
        assertThat(problem.operations().get(1).predecessors()).containsExactly(Precedence.of(0));
        assertThat(tables.findings()).extracting(found -> found.message().key()).contains("exchange.b2mmlPeople");
    }

    @Test
    void aBadDurationIsNamedByItsLine() {
        assertThatThrownBy(() -> read(SCHEDULE.replace("PT20M", "20 minutes")))
                .isInstanceOfSatisfying(BadInputException.class, bad -> {
                    assertThat(bad.findings().getFirst().message().key()).isEqualTo("exchange.b2mmlDuration");
                    assertThat(bad.findings().getFirst().place().line()).isEqualTo(21);
                });
    }

    @Test
    void anOperationWithoutEquipmentIsRefused() {
        assertThatThrownBy(() -> read(SCHEDULE.replace("<EquipmentID>washer</EquipmentID>", "")))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("schedule.noMachine"));
    }
}
