package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Set;
import org.twinbench.layout.Footprint;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.ElementType;

/** What is being done with the mouse and not yet an edit. Scene coordinates in metres. */
sealed interface Gesture {
    /** Nothing. */
    record Idle() implements Gesture {}

    /** Elements are dragged; {@code by} is how far, on the grid. */
    record Moving(Set<String> ids, Vec3 from, Vec3 by) implements Gesture {}

    /** The selected elements are turned about a point; radians. */
    record Turning(Vec3 about, double angle) implements Gesture {}

    /** A corner of a way is dragged. */
    record Bending(String id, int corner, List<Vec3> path) implements Gesture {}

    /** A connection is drawn from an element's exit to a place. */
    record Connecting(String from, Vec3 start, Vec3 to) implements Gesture {}

    /** A block follows the pointer until it is put down. */
    record Placing(ElementType type, List<Footprint> ground, boolean caught) implements Gesture {}

    /** The corners of a way so far, the last one under the pointer. */
    record Drawing(ElementType type, List<Vec3> path) implements Gesture {}

    Gesture IDLE = new Idle();
}
