package org.twinbench.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.model.Vec3;

/** What became of the use of a group whose elements were replaced by others. */
record SubmodelMove(Element instance, List<Element> before, List<Element> after) {
    /** Two tenths of a millimetre: places are written to one. */
    private static final double SAME = 2e-4;

    private static final Spot ORIGIN = new Spot(Vec3.ZERO, 0);

    /** The use at its new place; empty if its elements are gone or are no longer those of the group. */
    static Optional<Element> of(Element instance, List<Element> before, List<Element> after) {
        return new SubmodelMove(instance, before, after).moved();
    }

    private Optional<Element> moved() {
        if (after.size() != before.size() || after.isEmpty()) {
            return Optional.empty();
        }
        Spot by = by();
        for (int i = 0; i < before.size(); i++) {
            if (!isSame(before.get(i), after.get(i), by)) {
                return Optional.empty();
            }
        }
        if (by.equals(ORIGIN)) {
            return Optional.of(instance);
        }
        Layout layout = Layout.at(instance.layout().spot().orElse(ORIGIN)).within(by);
        return Optional.of(instance.withLayout(layout));
    }

    /** The rigid movement that takes the first place to where it is now. */
    private Spot by() {
        for (int i = 0; i < before.size(); i++) {
            List<Spot> from = places(before.get(i)).toList();
            List<Spot> to = places(after.get(i)).toList();
            if (!from.isEmpty() && from.size() == to.size()) {
                return between(from.getFirst(), to.getFirst());
            }
        }
        return ORIGIN;
    }

    private static Spot between(Spot from, Spot to) {
        if (from.equals(to)) {
            return ORIGIN;
        }
        double turn = Math.IEEEremainder(to.heading() - from.heading(), 2 * Math.PI);
        Vec3 turned = Layout.at(from)
                .within(new Spot(Vec3.ZERO, turn))
                .spot()
                .orElseThrow()
                .position();
        return new Spot(to.position().minus(turned), turn);
    }

    private boolean isSame(Element from, Element to, Spot by) {
        return from.id().equals(to.id())
                && from.type().equals(to.type())
                && from.asset().equals(to.asset())
                && from.parameters().equals(to.parameters())
                && from.layout().look().equals(to.layout().look())
                && inside(from).equals(inside(to))
                && isSame(from.withLayout(from.layout().within(by)), to);
    }

    private List<String> inside(Element element) {
        return element.next().stream()
                .filter(next -> Submodels.isPart(instance, next))
                .toList();
    }

    private static boolean isSame(Element expected, Element found) {
        List<Spot> a = places(expected).toList();
        List<Spot> b = places(found).toList();
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            double turn = Math.IEEEremainder(a.get(i).heading() - b.get(i).heading(), 2 * Math.PI);
            same = a.get(i).position().minus(b.get(i).position()).length() <= SAME && Math.abs(turn) <= SAME;
        }
        return same;
    }

    /** Its spot, or the corners of its way, each with the direction from the first to the last. */
    private static Stream<Spot> places(Element element) {
        List<Vec3> path = element.layout().path();
        if (path.isEmpty()) {
            return element.layout().spot().stream();
        }
        Vec3 along = path.getLast().minus(path.getFirst());
        double heading = Math.atan2(along.y(), along.x());
        return path.stream().map(corner -> new Spot(corner, heading));
    }
}
