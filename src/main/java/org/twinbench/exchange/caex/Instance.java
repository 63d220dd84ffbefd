package org.twinbench.exchange.caex;

import java.util.Optional;
import org.twinbench.exchange.xml.XmlNode;

/**
 * An InternalElement that becomes an element of the scenario.
 *
 * @param id that of the element
 * @param role the role that was found in the mapping
 * @param pose where it stands, if it or something around it has a frame
 */
record Instance(XmlNode node, String id, String role, String type, Optional<Pose> pose) {
    /** Whether it lies along a way whose length is known. */
    boolean hasPath() {
        return CaexValue.attribute(node, Frames.PATH).isPresent();
    }
}
