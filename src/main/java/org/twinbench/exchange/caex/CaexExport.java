package org.twinbench.exchange.caex;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinbench.exchange.draft.Settings;
import org.twinbench.exchange.xml.XmlText;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;

/** Writes a scenario as AutomationML: CAEX 3.0 of IEC 62424 with the libraries that it uses. */
public final class CaexExport {
    /** The library of our own roles, one for each type of element. */
    static final String ROLES = "TwinbenchRoleClassLib";

    private static final String EQUIPMENT = "AutomationMLDMIRoleClassLib/DiscManufacturingEquipment/";
    private static final Map<String, String> STANDARD_ROLES = Map.of(
            "machine", EQUIPMENT + "Machine",
            "assembly", EQUIPMENT + "Machine",
            "inspection", EQUIPMENT + "Machine",
            "conveyor", EQUIPMENT + "Transport",
            "buffer", EQUIPMENT + "Storage");
    private static final String INTERFACES = "AutomationMLInterfaceClassLib/AutomationMLBaseInterface/";
    private static final String ATTRIBUTES = "AutomationMLBaseAttributeTypeLib/";
    private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?: (\\S+))?");
    /** Digits of a length or angle after the point: a nanometre, and no noise of the conversion. */
    private static final double DIGITS = 1e9;

    private final Scenario scenario;
    private final XmlText xml = new XmlText();

    private CaexExport(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The document; files that the scenario names are named as the scenario has them. */
    public static String text(Scenario scenario, String fileName) {
        return new CaexExport(scenario).document(fileName);
    }

    private String document(String fileName) {
        xml.begin(
                "CAEXFile",
                "xmlns",
                "http://www.dke.de/CAEX",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://www.dke.de/CAEX CAEX_ClassModel_V.3.0.xsd",
                "SchemaVersion",
                "3.0",
                "FileName",
                fileName);
        xml.begin("AdditionalInformation")
                .empty(Settings.NAME, Settings.of(scenario))
                .end();
        xml.leaf("SuperiorStandardVersion", "AutomationML 2.10");
        xml.empty(
                "SourceDocumentInformation",
                "OriginName",
                "Twinbench",
                "OriginID",
                "org.twinbench",
                "OriginVersion",
                Integer.toString(Scenario.VERSION),
                "LastWritingDateTime",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.begin("InstanceHierarchy", "Name", scenario.name().english());
        plant();
        xml.end();
        new CaexLibraries(xml).write(types());
        return xml.end().document();
    }

    private Set<String> types() {
        return scenario.elements().stream().map(Element::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private void plant() {
        Set<String> entered = scenario.elements().stream()
                .flatMap(element -> element.next().stream())
                .collect(Collectors.toSet());
        xml.begin("InternalElement", "Name", "plant", "ID", uuid("/plant"));
        scenario.elements().forEach(element -> write(element, entered.contains(element.id())));
        for (Element element : scenario.elements()) {
            for (String next : element.next()) {
                xml.empty(
                        "InternalLink",
                        "Name",
                        element.id() + " to " + next,
                        "RefPartnerSideA",
                        uuid(element.id() + "/out"),
                        "RefPartnerSideB",
                        uuid(next + "/in"));
            }
        }
        xml.empty(
                "RoleRequirements",
                "RefBaseRoleClassPath",
                "AutomationMLBaseRoleClassLib/AutomationMLBaseRole/Structure");
        xml.end();
    }

    private void write(Element element, boolean entered) {
        xml.begin("InternalElement", "Name", element.id(), "ID", uuid(element.id()));
        element.layout().spot().ifPresent(this::frame);
        path(element.layout().path());
        element.asset().ifPresent(asset -> attribute("asset", asset.value()));
        element.parameters().forEach(this::attribute);
        if (entered) {
            port(element, "in", "In");
        }
        if (!element.next().isEmpty()) {
            port(element, "out", "Out");
        }
        element.layout().look().ifPresent(look -> geometry(element, look));
        String standard = STANDARD_ROLES.get(element.type());
        if (standard != null) {
            xml.empty("SupportedRoleClass", "RefRoleClassPath", standard);
        }
        xml.empty("RoleRequirements", "RefBaseRoleClassPath", ROLES + "/" + element.type());
        xml.end();
    }

    private void frame(Spot spot) {
        xml.begin("Attribute", "Name", Frames.FRAME, "RefAttributeType", ATTRIBUTES + "Frame");
        corner(spot.position());
        number("rx", 0, Unit.DEGREE);
        number("ry", 0, Unit.DEGREE);
        number("rz", Unit.DEGREE.fromSi(spot.heading()), Unit.DEGREE);
        xml.end();
    }

    private void path(List<Vec3> corners) {
        if (corners.isEmpty()) {
            return;
        }
        xml.begin("Attribute", "Name", Frames.PATH);
        for (int i = 0; i < corners.size(); i++) {
            xml.begin("Attribute", "Name", Integer.toString(i + 1));
            corner(corners.get(i));
            xml.end();
        }
        xml.end();
    }

    private void corner(Vec3 at) {
        number("x", at.x(), Unit.METRE);
        number("y", at.y(), Unit.METRE);
        number("z", at.z(), Unit.METRE);
    }

    private void number(String name, double value, Unit unit) {
        double rounded = Math.rint(value * DIGITS) / DIGITS + 0.0;
        value(name, Double.toString(rounded), "xs:double", unit.symbol());
    }

    /** An amount is written as a number with its unit, anything else as text. */
    private void attribute(String name, String written) {
        Matcher amount = AMOUNT.matcher(written);
        boolean isAmount = amount.matches();
        String unit = isAmount && amount.group(2) != null ? amount.group(2) : "";
        value(name, isAmount ? amount.group(1) : written, isAmount ? "xs:double" : "xs:string", unit);
    }

    private void value(String name, String value, String type, String unit) {
        if (unit.isEmpty()) {
            xml.begin("Attribute", "Name", name, "AttributeDataType", type);
        } else {
            xml.begin("Attribute", "Name", name, "AttributeDataType", type, "Unit", unit);
        }
        xml.leaf("Value", value).end();
    }

    private void port(Element element, String name, String direction) {
        xml.begin(
                "ExternalInterface",
                "Name",
                name,
                "ID",
                uuid(element.id() + "/" + name),
                "RefBaseClassPath",
                INTERFACES + "Port");
        value("Direction", direction, "xs:string", "");
        xml.end();
    }

    private void geometry(Element element, String look) {
        xml.begin(
                "ExternalInterface",
                "Name",
                "geometry",
                "ID",
                uuid(element.id() + "/geometry"),
                "RefBaseClassPath",
                INTERFACES + "ExternalDataConnector/ExternalDataReference");
        value("refURI", look.replace("%", "%25").replace("#", "%23").replace(" ", "%20"), "xs:anyURI", "");
        xml.end();
    }

    /** The same for the same name, so that the same scenario gives the same document. Ids have no slash. */
    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
