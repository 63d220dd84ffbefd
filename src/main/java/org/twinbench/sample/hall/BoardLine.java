package org.twinbench.sample.hall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinbench.sample.kit.Model;
import org.twinbench.sample.kit.Node;

/** The line that populates circuit boards, eastwards between pressing and the southern aisle. */
final class BoardLine {
    /** A machine of the line; lengths in metres, power in watts. */
    record Piece(String id, String kind, Model model, double length, double power) {}

    static final double WEST = 63.8;
    static final double Y = 18.2;

    private static final double TRACK = 0.8;

    static final List<Piece> PIECES = List.of(
            new Piece("board-loader-1", "board-loader", BoardMachines.loader(), 1.2, 400),
            new Piece("smt-printer-1", "stencil-printer", BoardMachines.printer(), 1.6, 2200),
            new Piece("smt-placer-1", "placement-machine", BoardMachines.placer(), 2, 3500),
            new Piece("smt-placer-2", "placement-machine", BoardMachines.placer(), 2, 3500),
            new Piece("reflow-1", "reflow-oven", BoardMachines.oven(), 4.4, 28_000),
            new Piece("aoi-1", "board-inspection", BoardMachines.inspection(), 1.2, 1200),
            new Piece("coating-1", "coating-machine", BoardMachines.coater(), 1.6, 3000),
            new Piece("board-test-1", "board-tester", BoardMachines.tester(), 1.4, 1500),
            new Piece("board-test-2", "board-tester", BoardMachines.tester(), 1.4, 1500));

    private BoardLine() {}

    /** The machines, and between each and the next a track named board-track-1 to board-track-8. */
    static Node node() {
        Node area = Node.group("electronics", "area");
        Map<String, Model> shared = new TreeMap<>();
        Model track = BoardMachines.track(TRACK);
        double x = WEST;
        for (int i = 0; i < PIECES.size(); i++) {
            Piece piece = PIECES.get(i);
            if (i > 0) {
                area.add(placed(new Piece("board-track-" + i, "board-track", track, TRACK, 120), track, x));
                x += TRACK;
            }
            Model model = shared.computeIfAbsent(piece.kind(), kind -> piece.model());
            area.add(placed(piece, model, x));
            x += piece.length();
        }
        return area.add(bench("touch-up-1", 79.4, 19.75)).add(bench("rework-1", 42.4, 32.6));
    }

    /** A bench at which boards or finished goods are mended by hand. */
    private static Node bench(String id, double x, double y) {
        return Node.of(id, "workbench", Services.workbench(), x, y, 0, 0)
                .with("beltHeight_m", 0.9)
                .with("partHeight_m", 0.3)
                .with("power_W", 300.0);
    }

    private static Node placed(Piece piece, Model model, double west) {
        return Node.of(piece.id(), piece.kind(), model, west + piece.length() / 2, Y, 0, 0)
                .with("length_m", piece.length())
                .with("beltHeight_m", Conveyors.HEIGHT)
                .with("partHeight_m", 0.06)
                .with("power_W", piece.power());
    }
}
