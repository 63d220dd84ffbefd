package org.twinbench.sample.hall;

import static org.twinbench.sample.hall.FlowLine.Kind.ASSEMBLY;
import static org.twinbench.sample.hall.FlowLine.Kind.BELT;
import static org.twinbench.sample.hall.FlowLine.Kind.BENCH;
import static org.twinbench.sample.hall.FlowLine.Kind.BUFFER;
import static org.twinbench.sample.hall.FlowLine.Kind.INSPECTION;
import static org.twinbench.sample.hall.FlowLine.Kind.PACKING;
import static org.twinbench.sample.hall.FlowLine.Kind.PRESS;
import static org.twinbench.sample.hall.FlowLine.Kind.ROLLER;
import static org.twinbench.sample.hall.FlowLine.Kind.SINK;
import static org.twinbench.sample.hall.FlowLine.Kind.SOURCE;
import static org.twinbench.sample.hall.FlowLine.Kind.WASHER;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;

/**
 * The line from intake to dispatch, piece after piece: eastwards through the south nave, across at the east end, and
 * back westwards through the north nave. A piece begins where the one before it ends.
 */
final class FlowLine {
    /** What stands at a place of the line. */
    enum Kind {
        SOURCE("source", 800),
        ROLLER("conveyor", 750),
        BELT("conveyor", 550),
        BUFFER("buffer", 1100),
        WASHER("washer", 48_000),
        PRESS("press", 37_000),
        ASSEMBLY("assembly-station", 3500),
        BENCH("assembly-station", 400),
        INSPECTION("inspection", 2200),
        PACKING("packing", 5500),
        SINK("sink", 3000);

        private final String key;
        private final double power;

        Kind(String key, double power) {
            this.key = key;
            this.power = power;
        }
    }

    /** One piece, from where the material enters to where it leaves; metres. */
    record Piece(String id, Kind kind, double fromX, double fromY, double toX, double toY) {
        double length() {
            return Math.abs(toX - fromX) + Math.abs(toY - fromY);
        }
    }

    private static final double SOUTH = 12;
    private static final double NORTH = 36;
    private static final double EAST = 90;

    static final List<Piece> PIECES = List.of(
            east("source-raw", SOURCE, 7, 11),
            east("conveyor-1", ROLLER, 11, 17),
            east("buffer-1", BUFFER, 17, 20),
            east("conveyor-2", ROLLER, 20, 46),
            east("buffer-2", BUFFER, 46, 49),
            east("conveyor-3", ROLLER, 49, 59),
            east("buffer-3", BUFFER, 59, 62),
            east("conveyor-4", ROLLER, 62, 65),
            east("wash-1", WASHER, 65, 71),
            east("conveyor-5", ROLLER, 71, 75),
            east("press-1", PRESS, 75, 78),
            east("conveyor-6", ROLLER, 78, 81),
            east("press-2", PRESS, 81, 84),
            east("conveyor-7", ROLLER, 84, 89.5),
            new Piece("conveyor-8", BELT, EAST, SOUTH - 0.5, EAST, NORTH + 0.5),
            west("conveyor-9", ROLLER, 89.5, 85),
            west("assembly-1", ASSEMBLY, 85, 81),
            west("conveyor-10", ROLLER, 81, 77),
            west("assembly-2", ASSEMBLY, 77, 73),
            west("conveyor-11", ROLLER, 73, 69),
            west("assembly-3", BENCH, 69, 65),
            west("conveyor-12", ROLLER, 65, 61),
            west("assembly-4", BENCH, 61, 57),
            west("conveyor-13", ROLLER, 57, 53),
            west("assembly-5", ASSEMBLY, 53, 49),
            west("conveyor-14", BELT, 49, 45),
            west("inspection-1", INSPECTION, 45, 41),
            west("conveyor-15", BELT, 41, 35),
            west("packing-1", PACKING, 35, 30),
            west("conveyor-16", BELT, 30, 24),
            west("sink-dispatch", SINK, 24, 20));

    private final Map<Kind, Model> stations = new EnumMap<>(Kind.class);
    private final Map<String, Model> conveyors = new HashMap<>();

    FlowLine() {
        stations.put(SOURCE, Stations.intake());
        stations.put(BUFFER, Storage.tower());
        stations.put(WASHER, Presses.washer());
        stations.put(PRESS, Presses.press());
        stations.put(ASSEMBLY, Stations.robotCell());
        stations.put(BENCH, Stations.bench());
        stations.put(INSPECTION, Stations.inspection());
        stations.put(PACKING, Stations.packing());
        stations.put(SINK, Stations.dispatch());
    }

    /** The piece with this id as a node; pieces of one kind and length share their model. */
    Node node(String id) {
        Piece piece = PIECES.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        double x = (piece.fromX() + piece.toX()) / 2;
        double y = (piece.fromY() + piece.toY()) / 2;
        double turn = piece.toX() < piece.fromX() ? 180 : piece.toY() > piece.fromY() ? 90 : 0;
        return Node.of(id, piece.kind().key, model(piece), x, y, 0, turn)
                .with("length_m", piece.length())
                .with("beltHeight_m", Conveyors.HEIGHT)
                .with("partHeight_m", 0.3)
                .with("power_W", piece.kind().power);
    }

    private Model model(Piece piece) {
        String key = piece.kind() + " " + piece.length();
        return switch (piece.kind()) {
            case ROLLER -> conveyors.computeIfAbsent(key, k -> Conveyors.roller(piece.length()));
            case BELT -> conveyors.computeIfAbsent(key, k -> Conveyors.belt(piece.length()));
            default -> stations.get(piece.kind());
        };
    }

    private static Piece east(String id, Kind kind, double from, double to) {
        return new Piece(id, kind, from, SOUTH, to, SOUTH);
    }

    private static Piece west(String id, Kind kind, double from, double to) {
        return new Piece(id, kind, from, NORTH, to, NORTH);
    }
}
