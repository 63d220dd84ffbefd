package org.twinbench.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.model.AssetId;

/**
 * Looks up the triangles of a scene by the numbers that {@link TriangleSoup} gives them, placing each when asked for:
 * keeps nothing per triangle. The corners are the same floats as the soup's.
 */
final class PlacedTriangles {
    private record Piece(Primitive primitive, Scene.Placed placed, int owner) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final int[] first;
    private final List<AssetId> assets = new ArrayList<>();

    PlacedTriangles(Scene scene) {
        List<Integer> starts = new ArrayList<>();
        int count = 0;
        for (Scene.Placed placed : scene.nodes()) {
            for (Primitive primitive :
                    placed.node().mesh().map(Mesh::primitives).orElse(List.of())) {
                if (primitive.triangleCount() > 0) {
                    pieces.add(new Piece(primitive, placed, assets.size()));
                    starts.add(count);
                    count += primitive.triangleCount();
                }
            }
            assets.add(placed.node().id());
        }
        first = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    List<AssetId> assets() {
        return assets;
    }

    /** The number of the asset of a triangle in {@link #assets()}. */
    int owner(int triangle) {
        return pieces.get(piece(triangle)).owner;
    }

    private int piece(int triangle) {
        int found = Arrays.binarySearch(first, triangle);
        return found >= 0 ? found : -found - 2;
    }

    /** Writes the nine coordinates of a triangle, scene coordinates in metres, from {@code corners[at]} on. */
    void corners(int triangle, float[] corners, int at) {
        int number = piece(triangle);
        Piece piece = pieces.get(number);
        int from = 3 * (triangle - first[number]);
        TriangleSoup.place(piece.primitive, from, from + 3, piece.placed.world(), corners, at);
    }
}
