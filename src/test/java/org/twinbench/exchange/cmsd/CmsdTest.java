package org.twinbench.exchange.cmsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Parameter;
import org.twinbench.model.Progress;
import org.twinbench.model.UnfitValueException;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.sim.Engines;

class CmsdTest {
    private static final EngineDescription FACTORY =
            Engines.byKey("factory").orElseThrow().description();

    /** As a manufacturing execution system would write it: nothing of ours in it. */
    private static final String FOREIGN = """
            <CMSDDocument xmlns="urn:cmsd:main"><HeaderSection><UnitDefaults><TimeUnit>minute</TimeUnit></UnitDefaults></HeaderSection>
            <DataSection>
              <Calendar><Identifier>C</Identifier>
                <Shift><Identifier>early</Identifier><StartTime>06:00:00</StartTime><Duration><Unit>hour</Unit><Value>8</Value></Duration>
                  <ApplicableDay>monday</ApplicableDay><ApplicableDay>tuesday</ApplicableDay><ApplicableDay>friday</ApplicableDay>
                  <Break><StartTime>10:00:00</StartTime><Duration><Unit>minute</Unit><Value>30</Value></Duration></Break></Shift>
              </Calendar>
              <Resource><Identifier>saw</Identifier><ResourceType>machine</ResourceType>
                <ShiftAssignment><CalendarIdentifier>C</CalendarIdentifier></ShiftAssignment></Resource>
              <Resource><Identifier>m1</Identifier><ResourceType>machine</ResourceType>
                <ResourceClass><ResourceClassIdentifier>mills</ResourceClassIdentifier></ResourceClass></Resource>
              <Resource><Identifier>m2</Identifier><ResourceType>machine</ResourceType>
                <ResourceClass><ResourceClassIdentifier>mills</ResourceClassIdentifier></ResourceClass></Resource>
              <Resource><Identifier>truck</Identifier><ResourceType>transporter</ResourceType></Resource>
              <PartType><Identifier>bracket</Identifier><ProcessPlan><ProcessPlanIdentifier>P</ProcessPlanIdentifier></ProcessPlan></PartType>
              <ProcessPlan><Identifier>P</Identifier><FirstProcess><ProcessIdentifier>all</ProcessIdentifier></FirstProcess>
                <Process><Identifier>milling</Identifier><ResourcesRequired><ResourceClass><ResourceClassIdentifier>mills</ResourceClassIdentifier></ResourceClass></ResourcesRequired>
                  <OperationTime><Unit>second</Unit><Distribution><Name>triangular</Name>
                    <DistributionParameter><Name>minimum</Name><Value>30</Value></DistributionParameter>
                    <DistributionParameter><Name>mode</Name><Value>40</Value></DistributionParameter>
                    <DistributionParameter><Name>maximum</Name><Value>70</Value></DistributionParameter></Distribution></OperationTime></Process>
                <Process><Identifier>sawing</Identifier><ResourcesRequired><Resource><ResourceIdentifier>saw</ResourceIdentifier></Resource></ResourcesRequired>
                  <OperationTime><Value>1.5</Value></OperationTime></Process>
                <Process><Identifier>all</Identifier><SubProcessGroup><Type>sequence</Type>
                  <Process><ProcessIdentifier>sawing</ProcessIdentifier></Process><Process><ProcessIdentifier>milling</ProcessIdentifier></Process></SubProcessGroup></Process>
              </ProcessPlan>
              <Job><Identifier>J/1</Identifier><PlannedEffort><PartsProduced><PartType><PartTypeIdentifier>bracket</PartTypeIdentifier></PartType><PartQuantity>12</PartQuantity></PartsProduced>
                <DueDate>2026-03-03T12:00:00+01:00</DueDate><ReleaseDate>2026-03-02T07:00:00+01:00</ReleaseDate></PlannedEffort></Job>
              <CostAllocationData/>
            </DataSection></CMSDDocument>
            """;

    @TempDir
    Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSamplesComeBackWithTheSameMeaning(Path sample) throws IOException, UnfitValueException {
        assertComesBack(
                ScenarioDocument.read(sample, PreparedScenario.descriptions()).scenario(), sample);
    }

    @Test
    void ordersAndTimesByKindComeBackThroughJobsAndPlans() throws IOException, UnfitValueException {
        Path csv = Files.writeString(
                folder.resolve("r.csv"),
                "product,machine,process time [s],setup [min]\na,saw,30,5\na,mill,\"uniform(60 s, 90 s)\",\nb,mill,45,2\n");
        Path orders = Files.writeString(
                folder.resolve("o.csv"), "order,product,quantity,release,due\n1,a,5,0 h,8 h\n2,b,7,90 min,\n");
        Scenario shop = Exchange.read(List.of(csv, orders), FACTORY, Optional.empty(), Progress.NONE)
                .scenario();
        assertComesBack(shop, folder.resolve("shop.json"));
        String text = Files.readString(folder.resolve("out/plant.xml"));
        assertThat(text).contains("<PartQuantity>7</PartQuantity>").contains("<DueDate>2026-01-05T14:00:00Z</DueDate>");
    }

    @Test
    void whatIsChangedInAPlanCounts() throws IOException {
        Path sample = Path.of("scenarios/two-machine-line.json");
        Path file = folder.resolve("plant.xml");
        Exchange.write(
                ScenarioDocument.read(sample, PreparedScenario.descriptions()).scenario(), file);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "(?s)(<Process>.*?<Identifier>press-1</Identifier>.*?<Value>)60(</Value>)", "$175$2"));
        Element press = read(file).scenario().element("press-1").orElseThrow();
        assertThat(press.parameters()).containsEntry("processTimes", "part: exponential(75 s)");
    }

    @Test
    void aDocumentOfAnotherProgramBecomesAFactoryThatRuns() throws IOException {
        Imported imported = read(Files.writeString(folder.resolve("mes.xml"), FOREIGN));
        Scenario scenario = imported.scenario();
        assertThat(scenario.element("saw").orElseThrow().parameters())
                .containsEntry("processTime", "1.5 min")
                .containsEntry("shifts", "Mon-Tue 06:00-10:00; Fri 06:00-10:00; Mon-Tue 10:30-14:00; Fri 10:30-14:00");
        assertThat(scenario.element("saw").orElseThrow().next()).containsExactly("mills-buffer");
        assertThat(scenario.element("mills").orElseThrow().parameters())
                .containsEntry("processTime", "triangular(30 s, 40 s, 70 s)")
                .containsEntry("capacity", "2");
        assertThat(scenario.element("orders").orElseThrow().parameters())
                .containsEntry("orders", "J-1: bracket x 12, release 7 h, due 36 h");
        assertThat(imported.findings())
                .extracting(finding -> finding.message().key())
                .containsExactlyInAnyOrder("exchange.cmsdLeftOut", "exchange.cmsdIdle");
        assertThat(PreparedScenario.of(scenario, Optional.empty()).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<CMSDDocument/> | exchange.cmsdNoData",
                "<CMSDDocument><DataSection/></CMSDDocument> | exchange.cmsdNoPlans",
                "<CMSDDocument><DataSection><ProcessPlan><PartsProduced><PartType><PartTypeIdentifier>a</PartTypeIdentifier></PartType></PartsProduced><Process><OperationTime><Unit>year</Unit><Value>1</Value></OperationTime></Process></ProcessPlan></DataSection></CMSDDocument> | exchange.cmsdDuration",
                "<CMSDDocument><DataSection><Job><PlannedEffort><PartsProduced><PartQuantity>0</PartQuantity></PartsProduced></PlannedEffort></Job></DataSection></CMSDDocument> | exchange.cmsdQuantity",
                "<CMSDDocument><DataSection><Resource><Identifier>twinbench-scenario</Identifier></Resource></DataSection></CMSDDocument> | exchange.badSettings",
                "<Other/> | exchange.wrongRoot",
                "<CMSDDocument> | exchange.badXml",
            })
    void badDocumentsAreRefused(String text, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.xml"), text);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo(key));
    }

    private static Imported read(Path file) throws IOException {
        return Exchange.read(List.of(file), FACTORY, Optional.empty(), Progress.NONE);
    }

    /** The same elements, each parameter with the same text or the same meaning. */
    private void assertComesBack(Scenario scenario, Path file) throws IOException, UnfitValueException {
        Path xml = Files.createDirectories(folder.resolve("out")).resolve("plant.xml");
        Exchange.write(scenario, xml);
        Imported imported = read(xml);
        Scenario back = Exchange.beside(imported.scenario(), file);
        assertThat(imported.findings()).isEmpty();
        assertThat(back.elements()).hasSameSizeAs(scenario.elements());
        for (Element before : scenario.elements()) {
            Element after = back.element(before.id()).orElseThrow();
            assertThat(after.withParameters(before.parameters()).asset()).isEqualTo(before.asset());
            assertThat(after.next()).isEqualTo(before.next());
            assertThat(after.type()).isEqualTo(before.type());
            assertThat(after.layout().path()).isEqualTo(before.layout().path());
            assertThat(after.layout().look()).isEqualTo(before.layout().look());
            assertThat(after.layout().spot().map(spot -> spot.position()))
                    .isEqualTo(before.layout().spot().map(spot -> spot.position()));
            assertThat(after.parameters().keySet())
                    .isEqualTo(before.parameters().keySet());
            for (Parameter parameter : FACTORY.type(before.type()).orElseThrow().parameters()) {
                String written = before.parameters().get(parameter.key());
                String read = after.parameters().get(parameter.key());
                if (written != null && !written.equals(read)) {
                    assertThat(parameter.type().read(read))
                            .as(before.id() + "." + parameter.key() + ": " + read)
                            .isEqualTo(parameter.type().read(written));
                }
            }
        }
        assertThat(back.withElements(List.of()).withSeed(0).start()).isEqualTo(scenario.start());
        assertThat(back.horizon()).isEqualTo(scenario.horizon());
        assertThat(back.model()).isEqualTo(scenario.model());
    }
}
