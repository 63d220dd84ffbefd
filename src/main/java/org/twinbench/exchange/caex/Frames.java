package org.twinbench.exchange.caex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;

/** The attribute Frame of AutomationML: x, y, z in metres and turns rx, ry, rz in degrees, in the frame of the parent. */
record Frames(Notes notes) {
    static final String FRAME = "Frame";
    /** The corners of a conveyor or guide path; ours, because AutomationML has nothing like it. */
    static final String PATH = "Path";

    private static final double LEVEL = 1e-6;

    /** Where an element stands: inside its parent, if it has a frame; where its parent stands, if not. */
    Optional<Pose> of(XmlNode element, Optional<Pose> parent) {
        Optional<XmlNode> frame = CaexValue.attribute(element, FRAME);
        if (frame.isEmpty()) {
            return parent;
        }
        double tilt = Math.abs(angle(frame.get(), "rx")) + Math.abs(angle(frame.get(), "ry"));
        if (tilt > LEVEL) {
            notes.warn(
                    frame.get().place(),
                    "exchange.tilted",
                    element.attribute("Name").orElse(""));
        }
        return Optional.of(parent.orElse(Pose.ORIGIN).at(offset(frame.get()), angle(frame.get(), "rz")));
    }

    /** The corners of its path in the frame of its parent; empty if it has none. */
    List<Vec3> path(XmlNode element, Optional<Pose> parent) {
        List<Vec3> corners = new ArrayList<>();
        CaexValue.attribute(element, PATH)
                .ifPresent(path -> path.all("Attribute")
                        .forEach(corner -> corners.add(
                                parent.orElse(Pose.ORIGIN).at(offset(corner), 0).position())));
        return corners.size() < 2 ? List.of() : corners;
    }

    private Vec3 offset(XmlNode owner) {
        return new Vec3(length(owner, "x"), length(owner, "y"), length(owner, "z"));
    }

    private double length(XmlNode owner, String name) {
        return amount(owner, name, Unit.METRE);
    }

    private double angle(XmlNode owner, String name) {
        return amount(owner, name, Unit.DEGREE);
    }

    private double amount(XmlNode owner, String name, Unit unit) {
        Optional<XmlNode> attribute = CaexValue.attribute(owner, name);
        if (attribute.flatMap(CaexValue::text).isEmpty()) {
            return 0;
        }
        return CaexValue.si(attribute.get(), unit).orElseGet(() -> {
            notes.warn(
                    attribute.get().place(),
                    "exchange.badFrame",
                    name,
                    CaexValue.text(attribute.get()).orElse(""));
            return 0.0;
        });
    }
}
