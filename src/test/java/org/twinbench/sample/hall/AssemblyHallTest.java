package org.twinbench.sample.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Vec3;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;
import org.twinbench.sample.kit.Shape;

class AssemblyHallTest {
    private final List<Node> nodes = all(AssemblyHall.tree());

    private static List<Node> all(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        node.children().forEach(child -> nodes.addAll(all(child)));
        return nodes;
    }

    private List<Model> models() {
        return nodes.stream().flatMap(n -> n.model().stream()).toList();
    }

    @Test
    void hasManyTrianglesButStoresFew() {
        long shown = models().stream().mapToLong(Model::triangleCount).sum();
        long stored =
                models().stream().distinct().mapToLong(Model::triangleCount).sum();

        assertThat(shown).isBetween(150_000L, 400_000L);
        assertThat(stored).isLessThan(shown / 3);
    }

    @Test
    void namesEveryNodeOnce() {
        assertThat(nodes).extracting(Node::id).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void hasAPlantsWorthOfMachines() {
        Map<Object, Long> kinds =
                nodes.stream().collect(Collectors.groupingBy(n -> n.extras().get("kind"), Collectors.counting()));

        assertThat(kinds)
                .containsEntry("machining-centre", 6L)
                .containsEntry("lathe", 2L)
                .containsEntry("press", 2L)
                .containsEntry("robot", 10L)
                .containsEntry("agv", 6L)
                .containsEntry("conveyor", 16L)
                .containsEntry("placement-machine", 2L)
                .containsEntry("board-tester", 2L)
                .containsEntry("board-track", 8L);
    }

    @Test
    void everyCornerIsFiniteWithAUnitNormalOnTheSideOfItsTriangle() {
        for (Model model : models().stream().distinct().toList()) {
            model.layers().values().forEach(shape -> check(model.name(), shape));
        }
    }

    private static void check(String name, Shape shape) {
        assertThat(shape.vertices())
                .as(name)
                .allMatch(v -> v.position().isFinite() && Math.abs(v.normal().length() - 1) < 1e-6);
        assertThat(shape.triangles()).as(name).allMatch(t -> facesItsNormals(shape, t));
    }

    private static boolean facesItsNormals(Shape shape, int[] t) {
        Vec3 a = shape.vertices().get(t[0]).position();
        Vec3 b = shape.vertices().get(t[1]).position();
        Vec3 c = shape.vertices().get(t[2]).position();
        Vec3 mean = Vec3.ZERO;
        for (int corner : t) {
            mean = mean.plus(shape.vertices().get(corner).normal());
        }
        return b.minus(a).cross(c.minus(a)).dot(mean) > 0;
    }

    @Test
    void everyPieceOfTheLineBeginsWhereTheOneBeforeItEnds() {
        for (int i = 1; i < FlowLine.PIECES.size(); i++) {
            FlowLine.Piece before = FlowLine.PIECES.get(i - 1);
            FlowLine.Piece piece = FlowLine.PIECES.get(i);
            double gap = Math.hypot(piece.fromX() - before.toX(), piece.fromY() - before.toY());

            assertThat(gap).as(before.id() + " to " + piece.id()).isLessThan(0.75);
        }
    }

    @Test
    void everyPieceOfTheLineStandsInTheHallAlongItsXAxis() {
        Map<String, Node> byId = nodes.stream().collect(Collectors.toMap(Node::id, n -> n));
        for (FlowLine.Piece piece : FlowLine.PIECES) {
            Node node = byId.get(piece.id());
            double angle = Math.toRadians(node.degrees());
            double half = piece.length() / 2;

            assertThat(node.at().x() + half * Math.cos(angle)).as(piece.id()).isCloseTo(piece.toX(), within());
            assertThat(node.at().y() + half * Math.sin(angle)).as(piece.id()).isCloseTo(piece.toY(), within());
        }
    }

    @Test
    void theBoardLineEndsBeforeTheCrossConveyor() {
        double east = nodes.stream()
                .filter(n -> n.id().equals("board-test-2"))
                .mapToDouble(n -> n.at().x() + 0.7)
                .sum();

        assertThat(east).isCloseTo(87, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
