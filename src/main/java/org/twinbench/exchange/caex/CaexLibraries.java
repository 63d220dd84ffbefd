package org.twinbench.exchange.caex;

import java.util.Collection;
import org.twinbench.exchange.xml.XmlText;

/** The classes of AutomationML that an exported document refers to, and our own roles. */
record CaexLibraries(XmlText xml) {

    /** @param types the types of element for which there is a role */
    void write(Collection<String> types) {
        interfaces();
        baseRoles();
        xml.begin("RoleClassLib", "Name", CaexExport.ROLES);
        xml.leaf("Version", "1.0");
        for (String type : types) {
            roleClass(type, "AutomationMLBaseRoleClassLib/AutomationMLBaseRole/Resource");
        }
        xml.end();
        xml.begin("AttributeTypeLib", "Name", "AutomationMLBaseAttributeTypeLib");
        xml.leaf("Version", "2.10");
        xml.begin("AttributeType", "Name", "Frame");
        for (String name : new String[] {"x", "y", "z"}) {
            xml.empty("Attribute", "Name", name, "AttributeDataType", "xs:double", "Unit", "m");
        }
        for (String name : new String[] {"rx", "ry", "rz"}) {
            xml.empty("Attribute", "Name", name, "AttributeDataType", "xs:double", "Unit", "°");
        }
        xml.end().end();
    }

    private void interfaces() {
        xml.begin("InterfaceClassLib", "Name", "AutomationMLInterfaceClassLib");
        xml.leaf("Version", "2.10");
        xml.begin("InterfaceClass", "Name", "AutomationMLBaseInterface");
        xml.empty("InterfaceClass", "Name", "Port", "RefBaseClassPath", "AutomationMLBaseInterface");
        xml.begin("InterfaceClass", "Name", "ExternalDataConnector", "RefBaseClassPath", "AutomationMLBaseInterface");
        xml.empty("InterfaceClass", "Name", "ExternalDataReference", "RefBaseClassPath", "ExternalDataConnector");
        xml.end().end().end();
    }

    private void baseRoles() {
        xml.begin("RoleClassLib", "Name", "AutomationMLBaseRoleClassLib");
        xml.leaf("Version", "2.10");
        xml.begin("RoleClass", "Name", "AutomationMLBaseRole");
        roleClass("Resource", "AutomationMLBaseRole");
        roleClass("Structure", "AutomationMLBaseRole");
        xml.end().end();
        xml.begin("RoleClassLib", "Name", "AutomationMLDMIRoleClassLib");
        xml.leaf("Version", "2.10");
        xml.begin(
                "RoleClass",
                "Name",
                "DiscManufacturingEquipment",
                "RefBaseClassPath",
                "AutomationMLBaseRoleClassLib/AutomationMLBaseRole/Resource");
        for (String role : new String[] {"Machine", "Storage", "Transport"}) {
            roleClass(role, "DiscManufacturingEquipment");
        }
        xml.end().end();
    }

    private void roleClass(String name, String base) {
        xml.empty("RoleClass", "Name", name, "RefBaseClassPath", base);
    }
}
