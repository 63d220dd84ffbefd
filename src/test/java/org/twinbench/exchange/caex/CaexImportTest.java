package org.twinbench.exchange.caex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Spot;
import org.twinbench.sim.Engines;

class CaexImportTest {
    private static final EngineDescription FACTORY =
            Engines.byKey("factory").orElseThrow().description();

    /** Two cells in the manner of CAEX 2.15: links name an element by its ID and an interface by its name. */
    private static final String OLD = """
            <?xml version="1.0" encoding="utf-8"?>
            <CAEXFile SchemaVersion="2.15" FileName="old.aml">
              <InstanceHierarchy Name="Plant">
                <InternalElement Name="Line" ID="{l}">
                  <Attribute Name="Frame">
                    <Attribute Name="x" Unit="mm"><Value>10000</Value></Attribute>
                    <Attribute Name="y" Unit="m"><Value>2</Value></Attribute>
                    <Attribute Name="rz" Unit="deg"><Value>90</Value></Attribute>
                  </Attribute>
                  <InternalElement Name="Infeed" ID="{s}">
                    <ExternalInterface Name="Out" RefBaseClassPath="Lib/Port"/>
                    <RoleRequirements RefBaseRoleClassPath="Lib/Source"/>
                  </InternalElement>
                  <InternalElement Name="Saw" ID="{m}">
                    <Attribute Name="CycleTime" Unit="SEC"><Value>30</Value></Attribute>
                    <Attribute Name="Frame">
                      <Attribute Name="x" Unit="m"><Value>3</Value></Attribute>
                    </Attribute>
                    <Attribute Name="Colour"><Value>red</Value></Attribute>
                    <ExternalInterface Name="In" RefBaseClassPath="Lib/Port"/>
                    <ExternalInterface Name="Out" RefBaseClassPath="Lib/Port"/>
                    <ExternalInterface Name="Shape" RefBaseClassPath="Lib/ExternalDataConnector/COLLADAInterface">
                      <Attribute Name="refURI"><Value>file:///saw.dae#saw</Value></Attribute>
                    </ExternalInterface>
                    <InternalElement Name="Blade" ID="{b}"/>
                    <SupportedRoleClass RefRoleClassPath="AutomationMLDMIRoleClassLib/DiscManufacturingEquipment/Machine"/>
                  </InternalElement>
                  <InternalElement Name="Outfeed" ID="{o}">
                    <ExternalInterface Name="P1" RefBaseClassPath="Lib/Port"/>
                    <RoleRequirements RefBaseRoleClassPath="Lib/Sink"/>
                  </InternalElement>
                  <InternalLink Name="a" RefPartnerSideA="{m}:In" RefPartnerSideB="{s}:Out"/>
                  <InternalLink Name="b" RefPartnerSideA="{m}:Out" RefPartnerSideB="{o}:P1"/>
                  <InternalLink Name="c" RefPartnerSideA="{m}:Out" RefPartnerSideB="{x}:P1"/>
                </InternalElement>
              </InstanceHierarchy>
            </CAEXFile>
            """;

    @TempDir
    Path folder;

    @Test
    void rolesFramesAttributesAndLinksOfCaex215AreTaken() throws IOException {
        Imported imported = read(OLD, Optional.empty());
        Element saw = imported.scenario().element("Saw").orElseThrow();
        assertThat(saw.type()).isEqualTo("machine");
        assertThat(saw.parameters()).containsExactly(java.util.Map.entry("processTime", "30 s"));
        assertThat(saw.next()).containsExactly("Outfeed");
        assertThat(imported.scenario().element("Infeed").orElseThrow().next()).containsExactly("Saw");
        Spot spot = saw.layout().spot().orElseThrow();
        assertThat(spot.position().x()).isCloseTo(10, within(1e-9));
        assertThat(spot.position().y()).isCloseTo(5, within(1e-9));
        assertThat(spot.heading()).isCloseTo(Math.PI / 2, within(1e-9));
        assertThat(PreparedScenario.of(imported.scenario(), Optional.empty())
                        .scenario()
                        .elements())
                .hasSize(3);
    }

    @Test
    void whatDoesNotMapIsListed() throws IOException {
        assertThat(read(OLD, Optional.empty()).findings())
                .extracting(finding -> finding.message().key())
                .containsExactlyInAnyOrder(
                        "exchange.elementIgnored",
                        "exchange.attributeIgnored",
                        "exchange.geometryLeftOut",
                        "exchange.assumed",
                        "exchange.linkIgnored");
    }

    @Test
    void aMappingOfTheUserComesFirst() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("map.csv"),
                "role,type,attribute,parameter,unit,default\nMachine,delay,CycleTime,time,min,\nMachine,delay,,,,\n");
        Imported imported = read(OLD, Optional.of(mapping));
        assertThat(imported.scenario().element("Saw").orElseThrow().type()).isEqualTo("delay");
        assertThat(imported.scenario().element("Saw").orElseThrow().parameters())
                .containsEntry("time", "30 s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role,type,attribute,parameter,unit | exchange.mappingColumn",
                "role,type,attribute,parameter,unit,default\\nA,saw,,,, | exchange.mappingType",
                "role,type,attribute,parameter,unit,default\\nA,sink,B,speed,, | exchange.mappingParameter",
                "role,type,attribute,parameter,unit,default\\nA,sink | exchange.mappingCells",
            })
    void aBadMappingIsRefused(String text, String key) throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.csv"), text.replace("\\n", "\n"));
        assertThatThrownBy(() -> read(OLD, Optional.of(mapping)))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo(key));
    }

    @Test
    void aRoleOfAnotherLibraryIsKnownByTheOneThatItRefines() throws IOException {
        String text = """
                <CAEXFile SchemaVersion="3.0" FileName="own.aml">
                  <InstanceHierarchy Name="Plant">
                    <InternalElement Name="P1" ID="p"><Attribute Name="CycleTime" Unit="s"><Value>9</Value></Attribute>
                      <RoleRequirements RefBaseRoleClassPath="Ours/Press/[Big/Press]"/></InternalElement>
                    <InternalElement Name="B1" ID="b" RefBaseSystemUnitPath="Units/Belt 5000"/>
                  </InstanceHierarchy>
                  <RoleClassLib Name="Ours"><RoleClass Name="Press" RefBaseClassPath="Std/[Machine]">
                    <RoleClass Name="[Big/Press]" RefBaseClassPath="Ours/Press"/></RoleClass></RoleClassLib>
                  <SystemUnitClassLib Name="Units"><SystemUnitClass Name="Belt 5000">
                    <SupportedRoleClass RefRoleClassPath="Std/BeltConveyor"/></SystemUnitClass></SystemUnitClassLib>
                </CAEXFile>
                """;
        Imported imported = read(text, Optional.empty());
        assertThat(imported.scenario().element("P1").orElseThrow().parameters()).containsEntry("processTime", "9 s");
        assertThat(imported.scenario().element("B1").orElseThrow().type()).isEqualTo("conveyor");
    }

    @ParameterizedTest
    @CsvSource({
        "MaterialIn,  Port,   MaterialOut, Port,       b",
        "MaterialOut, Port,   MaterialIn,  Port,       a",
        "outlet_1,    Port,   P,           Port,       a",
        "P,           Port,   infeed,      Port,       a",
        "Main,        Port,   Cabin,       Port,       a",
        "Data,        DataPort, Data,      DataPort,   none",
    })
    void directionComesFromTheNamesOfTheInterfaces(String a, String kindA, String b, String kindB, String from)
            throws IOException {
        String text = """
                <CAEXFile SchemaVersion="3.0"><InstanceHierarchy Name="P">
                  <InternalElement Name="a" ID="1"><ExternalInterface Name="%s" ID="x" RefBaseClassPath="L/%s"/>
                    <RoleRequirements RefBaseRoleClassPath="L/Storage"/></InternalElement>
                  <InternalElement Name="b" ID="2"><ExternalInterface Name="%s" ID="y" RefBaseClassPath="L/%s"/>
                    <RoleRequirements RefBaseRoleClassPath="L/Storage"/>
                    <InternalLink Name="l" RefPartnerSideA="x" RefPartnerSideB="y"/></InternalElement>
                </InstanceHierarchy></CAEXFile>
                """.formatted(a, kindA, b, kindB);
        Imported imported = read(text, Optional.empty());
        assertThat(imported.scenario().element("a").orElseThrow().next())
                .isEqualTo(from.equals("a") ? List.of("b") : List.of());
        assertThat(imported.scenario().element("b").orElseThrow().next())
                .isEqualTo(from.equals("b") ? List.of("a") : List.of());
    }

    @Test
    void badDocumentsAreRefused() throws IOException {
        assertRefused("", "exchange.badXml");
        assertRefused("<CAEXFile SchemaVersion='2.15'>", "exchange.badXml");
        assertRefused("<Other/>", "exchange.wrongRoot");
        assertRefused("<CAEXFile SchemaVersion='1.0'/>", "exchange.caexVersion");
        assertRefused("<CAEXFile SchemaVersion='3.0'/>", "exchange.noRoles");
        assertRefused("<x>".repeat(200) + "</x>".repeat(200), "exchange.xmlTooComplex");
        assertRefused("<x>" + "<y/>".repeat(500_001) + "</x>", "exchange.xmlTooComplex");
    }

    @Test
    void theDeclaredEncodingCountsAndBytesThatAreNoTextAreRefused() throws IOException {
        String text = "<?xml version='1.0' encoding='%s'?><CAEXFile SchemaVersion='3.0'><InstanceHierarchy Name='P'>"
                + "<InternalElement Name='Säge'><RoleRequirements RefBaseRoleClassPath='L/Storage'/></InternalElement>"
                + "</InstanceHierarchy></CAEXFile>";
        Path file = folder.resolve("latin.aml");
        Files.write(file, text.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Exchange.read(List.of(file), FACTORY, Optional.empty(), Progress.NONE)
                        .scenario()
                        .element("Säge"))
                .isPresent();
        Files.write(file, text.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Exchange.read(List.of(file), FACTORY, Optional.empty(), Progress.NONE))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("exchange.xmlEncoding"));
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String text = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + "<CAEXFile>&e;</CAEXFile>";
        assertRefused(text, "exchange.xmlType");
    }

    private void assertRefused(String text, String key) {
        assertThatThrownBy(() -> read(text, Optional.empty()))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo(key));
    }

    private Imported read(String text, Optional<Path> mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("plant.aml"), text);
        return Exchange.read(List.of(file), FACTORY, mapping, Progress.NONE);
    }
}
