package org.twinbench.exchange.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.exchange.Exchange;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;
import org.twinbench.sim.Engines;

/** Orders in CMSD as a manufacturing execution system writes them, planned. */
class CmsdOrdersTest {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final String DOCUMENT = """
            <CMSDDocument xmlns="urn:cmsd:main"><HeaderSection><UnitDefaults><TimeUnit>minute</TimeUnit></UnitDefaults></HeaderSection>
            <DataSection>
              <Calendar><Identifier>C</Identifier>
                <Shift><Identifier>early</Identifier><StartTime>06:00:00</StartTime><Duration><Unit>hour</Unit><Value>8</Value></Duration>
                  <ApplicableDay>monday</ApplicableDay><ApplicableDay>tuesday</ApplicableDay></Shift></Calendar>
              <Resource><Identifier>saw</Identifier><ResourceType>machine</ResourceType><Name>Band saw</Name>
                <ShiftAssignment><CalendarIdentifier>C</CalendarIdentifier></ShiftAssignment></Resource>
              <Resource><Identifier>m1</Identifier><ResourceType>machine</ResourceType>
                <ResourceClass><ResourceClassIdentifier>mills</ResourceClassIdentifier></ResourceClass></Resource>
              <Resource><Identifier>m2</Identifier><ResourceType>machine</ResourceType>
                <ResourceClass><ResourceClassIdentifier>mills</ResourceClassIdentifier></ResourceClass></Resource>
              <Resource><Identifier>truck</Identifier><ResourceType>transporter</ResourceType></Resource>
              <Resource><Identifier>ann</Identifier><ResourceType>employee</ResourceType>
                <ResourceClass><ResourceClassIdentifier>millers</ResourceClassIdentifier></ResourceClass></Resource>
              <Resource><Identifier>bob</Identifier><ResourceType>employee</ResourceType>
                <ResourceClass><ResourceClassIdentifier>millers</ResourceClassIdentifier></ResourceClass></Resource>
              <PartType><Identifier>bracket</Identifier></PartType>
              <ProcessPlan><Identifier>P</Identifier>
                <PartsProduced><PartType><PartTypeIdentifier>bracket</PartTypeIdentifier></PartType></PartsProduced>
                <Process><Identifier>sawing</Identifier><ResourcesRequired><Resource><ResourceIdentifier>saw</ResourceIdentifier></Resource></ResourcesRequired>
                  <OperationTime><Value>1.5</Value></OperationTime><SetupTime><Value>10</Value></SetupTime></Process>
                <Process><Identifier>milling</Identifier><Name>Face milling</Name>
                  <ResourcesRequired><ResourceClass><ResourceClassIdentifier>mills</ResourceClassIdentifier></ResourceClass>
                    <ResourceClass><ResourceClassIdentifier>millers</ResourceClassIdentifier></ResourceClass></ResourcesRequired>
                  <OperationTime><Unit>second</Unit><Distribution><Name>uniform</Name>
                    <DistributionParameter><Name>minimum</Name><Value>30</Value></DistributionParameter>
                    <DistributionParameter><Name>maximum</Name><Value>90</Value></DistributionParameter></Distribution></OperationTime></Process>
              </ProcessPlan>
              <Order><Identifier>SO-7</Identifier><Priority>3</Priority><ReleaseDate>2026-03-02T07:00:00</ReleaseDate><DueDate>2026-03-03</DueDate>
                <OrderLine><PartType><PartTypeIdentifier>bracket</PartTypeIdentifier></PartType><PartQuantity>12</PartQuantity></OrderLine>
                <OrderLine><PartType><PartTypeIdentifier>bracket</PartTypeIdentifier></PartType><PartQuantity>4</PartQuantity>
                  <DueDate>2026-03-04T12:00:00</DueDate></OrderLine></Order>
            </DataSection></CMSDDocument>
            """;

    @TempDir
    Path folder;

    private PlanningImport.Read read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mes.xml"), text);
        return PlanningImport.problem(List.of(file), ColumnMapping.NONE, Locale.ENGLISH, Progress.NONE);
    }

    @Test
    void orderLinesAreOrdersAndProcessPlansTheirRoutings() throws IOException {
        PlanningImport.Read read = read(DOCUMENT);
        PlanningProblem problem = read.problem();
        assertThat(problem.machines()).extracting("id").containsExactly("saw", "m1", "m2");
        assertThat(problem.machines().getFirst().name()).isEqualTo("Band saw");
        assertThat(problem.machines().getFirst().calendar().isAlways()).isFalse();
        assertThat(problem.operators()).extracting("id").containsExactly("ann", "bob");
        assertThat(problem.orders()).extracting("id").containsExactly("SO-7-1", "SO-7-2");
        assertThat(problem.orders()).extracting("priority").containsOnly(3.0);
        assertThat(problem.start()).hasToString("2026-03-02T00:00Z");
        assertThat(problem.orders().getFirst().release()).isEqualTo(7 * 60 * MINUTE);
        assertThat(problem.orders().get(1).due()).isEqualTo(60 * 60 * MINUTE);
        Operation sawing = problem.operations().getFirst();
        assertThat(sawing.modes().getFirst().duration()).isEqualTo(18 * MINUTE);
        Operation milling = problem.operations().get(1);
        assertThat(milling.name()).isEqualTo("Face milling");
        assertThat(milling.modes()).extracting(Mode::machine).containsExactly(1, 2);
        assertThat(milling.modes())
                .allMatch(mode -> mode.duration() == 12 * MINUTE && mode.skill().equals("millers"));
        assertThat(read.findings())
                .extracting(found -> found.message().key())
                .contains("exchange.cmsdMean", "exchange.cmsdIdle");
    }

    @Test
    void aChangeToAnotherProductTakesItsSetup() throws IOException {
        String two = DOCUMENT.replace("</ProcessPlan>", """
                </ProcessPlan><ProcessPlan><Identifier>Q</Identifier>
                <PartsProduced><PartType><PartTypeIdentifier>lid</PartTypeIdentifier></PartType></PartsProduced>
                <Process><Identifier>sawing</Identifier><ResourcesRequired><Resource><ResourceIdentifier>saw</ResourceIdentifier></Resource></ResourcesRequired>
                  <OperationTime><Value>2</Value></OperationTime><SetupTime><Value>25</Value></SetupTime></Process></ProcessPlan>
                """)
                .replace("<PartQuantity>4", "<PartQuantity>5")
                .replaceFirst(
                        "(?s)(.*)<PartTypeIdentifier>bracket(</PartTypeIdentifier></PartType><PartQuantity>5)",
                        "$1<PartTypeIdentifier>lid$2");
        PlanningProblem problem = read(two).problem();
        Operation bracket = problem.operations().getFirst();
        Operation lid = problem.operations().getLast();
        assertThat(lid.modes().getFirst().duration()).isEqualTo(10 * MINUTE);
        assertThat(problem.setups().ticks(0, bracket.setupState(), lid.setupState()))
                .isEqualTo(25 * MINUTE);
        assertThat(problem.setups().ticks(0, lid.setupState(), bracket.setupState()))
                .isEqualTo(10 * MINUTE);
        assertThat(problem.setups().ticks(0, lid.setupState(), lid.setupState()))
                .isZero();
    }

    @Test
    void severalPlansForAPartAreAlternativesUnlessAJobNamesOne() throws IOException {
        String two = DOCUMENT.replace("</ProcessPlan>", """
                </ProcessPlan><ProcessPlan><Identifier>Q</Identifier>
                <PartsProduced><PartType><PartTypeIdentifier>bracket</PartTypeIdentifier></PartType></PartsProduced>
                <Process><Identifier>sawing</Identifier><ResourcesRequired><Resource><ResourceIdentifier>saw</ResourceIdentifier></Resource></ResourcesRequired>
                  <OperationTime><Value>9</Value></OperationTime></Process></ProcessPlan>
                """);
        assertThat(read(two).problem().orders().getFirst().routings()).hasSize(2);
        String job = two.replace("<Order>", """
                <Job><Identifier>J</Identifier><PlannedEffort><PartsProduced><PartType><PartTypeIdentifier>bracket</PartTypeIdentifier></PartType>
                <PartQuantity>1</PartQuantity></PartsProduced><ProcessPlan><ProcessPlanIdentifier>Q</ProcessPlanIdentifier></ProcessPlan>
                </PlannedEffort></Job><Order>""");
        PlanningProblem problem = read(job).problem();
        assertThat(problem.orders()).extracting("id").containsExactly("J");
        assertThat(problem.operations()).extracting("id").containsExactly("J/sawing");
    }

    @Test
    void whatWasReadCanBePlanned() throws IOException {
        PlanningProblem problem = read(DOCUMENT).problem();
        var found = new Planner(problem).solve(1, Optional.empty(), SearchLimits.ofSteps(10), better -> {});
        assertThat(PlanChecker.check(problem, found.plan())).isEmpty();
        assertThat(found.isFeasible()).isTrue();
    }

    @Test
    void aFactoryWithOrdersThatWasExportedCanBePlanned() throws IOException {
        Path routings = Files.writeString(
                folder.resolve("r.csv"), "product,machine,process time [s]\na,saw,30\na,mill,60\nb,mill,45\n");
        Path orders = Files.writeString(folder.resolve("o.csv"), "order,product,quantity,due\n1,a,5,8 h\n2,b,7,6 h\n");
        Path xml = folder.resolve("plant.xml");
        Exchange.write(
                Exchange.read(
                                List.of(routings, orders),
                                Engines.byKey("factory").orElseThrow().description(),
                                Optional.empty(),
                                Progress.NONE)
                        .scenario(),
                xml);
        PlanningProblem problem = PlanningImport.problem(xml, Locale.ENGLISH, Progress.NONE);
        assertThat(problem.orders()).hasSize(2);
        assertThat(problem.operations()).hasSize(3);
        assertThat(problem.operations().getFirst().modes().getFirst().duration())
                .isEqualTo(150 * Ticks.PER_SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<CMSDDocument/> | exchange.cmsdNoData",
                "<CMSDDocument><DataSection/></CMSDDocument> | schedule.emptyList",
                "<CMSDDocument><DataSection><Order><Identifier>1</Identifier><OrderLine><PartQuantity>0</PartQuantity></OrderLine></Order></DataSection></CMSDDocument> | exchange.cmsdQuantity",
                "<CMSDDocument><DataSection><Order><DueDate>soon</DueDate><OrderLine><PartTypeIdentifier>a</PartTypeIdentifier></OrderLine></Order></DataSection></CMSDDocument> | exchange.badDate",
                "<CMSDDocument><DataSection> | exchange.badXml",
            })
    void badDocumentsAreRefused(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo(key));
    }
}
