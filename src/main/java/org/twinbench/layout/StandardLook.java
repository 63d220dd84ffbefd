package org.twinbench.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinbench.scene.Mesh;

/**
 * What an element looks like that has no file of its own. Its foot is centred at the origin and the flow runs along x.
 *
 * @param partHeight metres above its foot at which parts stand on it
 */
public record StandardLook(Mesh mesh, double length, double width, double height, double partHeight) {
    private static final int HOUSING = 0xE4E7EA;
    private static final int TRIM = 0x3B4754;
    private static final int GLASS = 0x6FA8C9;
    private static final int BLUE = 0x2F6FB3;
    private static final int GREEN = 0x3C9A5F;
    private static final int ORANGE = 0xE0862B;
    private static final int STEEL = 0x9AA5B1;
    private static final int WOOD = 0xC79A62;
    private static final int YELLOW = 0xF2C230;
    private static final double BELT = 0.9;

    private static final StandardLook MACHINE = of("machine", 2.4, 1.8, 2.1, BELT, machine());
    private static final StandardLook STATION = of("station", 2.0, 1.6, 1.9, BELT, station());
    private static final StandardLook RACK = of("rack", 1.6, 1.2, 1.6, 0.3, rack());
    private static final StandardLook SOURCE = of("source", 1.4, 1.4, 1.3, BELT, dock(GREEN));
    private static final StandardLook SINK = of("sink", 1.4, 1.4, 1.3, BELT, dock(ORANGE));
    private static final StandardLook AREA = of("area", 2.4, 2.4, 0.9, 0.05, area());
    private static final StandardLook TANK = of("tank", 1.8, 1.8, 2.6, 2.6, tank());
    private static final StandardLook TURN = of("turn", 1.2, 1.2, BELT, BELT, turn());

    private record Kind(String word, StandardLook look) {}

    /** The first word that is found in the key of a type decides. */
    private static final List<Kind> KINDS = List.of(
            new Kind("source", SOURCE),
            new Kind("sink", SINK),
            new Kind("buffer", RACK),
            new Kind("store", RACK),
            new Kind("kanban", RACK),
            new Kind("tank", TANK),
            new Kind("pipe", TANK),
            new Kind("worker", AREA),
            new Kind("crew", AREA),
            new Kind("pool", AREA),
            new Kind("shift", AREA),
            new Kind("calendar", AREA),
            new Kind("fleet", AREA),
            new Kind("branch", TURN),
            new Kind("conveyor", TURN),
            new Kind("assembl", STATION),
            new Kind("pack", STATION),
            new Kind("inspect", STATION));

    /** Types that stand for a rule, a place or people, and for nothing that one could run into. */
    private static final Set<String> BODILESS = Set.of(
            "assign",
            "branch",
            "crew",
            "fleet",
            "gate",
            "guidePath",
            "kanban",
            "release",
            "resource",
            "rope",
            "seize",
            "takt",
            "transport",
            "workers");

    /** Whether something of the type takes room from others. */
    static boolean isSolid(String type) {
        return !BODILESS.contains(type);
    }

    /** The look of a type of element; of an unknown one that of a machine. */
    public static StandardLook of(String type) {
        String key = type.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> key.contains(kind.word()))
                .map(Kind::look)
                .findFirst()
                .orElse(MACHINE);
    }

    private static StandardLook of(
            String name, double length, double width, double height, double partHeight, MeshBuilder solids) {
        return new StandardLook(solids.mesh(name), length, width, height, partHeight);
    }

    /** A machining cell: housing on a dark plinth, a window, the opening of the flow, a control panel, a signal lamp. */
    private static MeshBuilder machine() {
        return new MeshBuilder()
                .box(TRIM, -1.2, -0.9, 0, 1.2, 0.9, 0.2)
                .box(HOUSING, -1.15, -0.85, 0.2, 1.15, 0.85, 0.8)
                .box(HOUSING, -0.75, -0.85, 0.8, 0.75, 0.85, 1.85)
                .box(TRIM, -1.2, -0.3, 0.8, 1.2, 0.3, BELT)
                .box(GLASS, -0.5, -0.88, 1.0, 0.4, -0.84, 1.65)
                .box(BLUE, -0.75, -0.87, 1.72, 0.75, 0.87, 1.85)
                .box(TRIM, 0.75, -0.85, 0.8, 1.05, -0.6, 1.5)
                .box(GLASS, 0.79, -0.87, 1.1, 1.01, -0.84, 1.4)
                .cylinder(STEEL, 0.6, 0.6, 0.04, 1.85, 1.95)
                .cylinder(GREEN, 0.6, 0.6, 0.06, 1.95, 2.1);
    }

    /** A work bench with a shelf above and a lamp. */
    private static MeshBuilder station() {
        return new MeshBuilder()
                .box(TRIM, -0.95, -0.75, 0, -0.87, -0.67, 0.82)
                .box(TRIM, 0.87, -0.75, 0, 0.95, -0.67, 0.82)
                .box(TRIM, -0.95, 0.67, 0, -0.87, 0.75, 1.9)
                .box(TRIM, 0.87, 0.67, 0, 0.95, 0.75, 1.9)
                .box(WOOD, -1, -0.8, 0.82, 1, 0.8, BELT)
                .box(STEEL, -1, 0.45, 1.35, 1, 0.8, 1.39)
                .box(BLUE, -0.8, 0.5, 1.39, -0.45, 0.78, 1.56)
                .box(BLUE, -0.35, 0.5, 1.39, 0, 0.78, 1.56)
                .box(HOUSING, -0.9, 0.3, 1.82, 0.9, 0.5, 1.88);
    }

    /** A pallet rack: four posts and two shelves. */
    private static MeshBuilder rack() {
        MeshBuilder solids = new MeshBuilder();
        for (int x = -1; x <= 1; x += 2) {
            for (int y = -1; y <= 1; y += 2) {
                double px = 0.75 * x;
                double py = 0.55 * y;
                solids.box(BLUE, px - 0.05, py - 0.05, 0, px + 0.05, py + 0.05, 1.6);
            }
        }
        return solids.box(ORANGE, -0.8, -0.6, 0.2, 0.8, 0.6, 0.3)
                .box(ORANGE, -0.8, -0.6, 1.1, 0.8, -0.5, 1.2)
                .box(ORANGE, -0.8, 0.5, 1.1, 0.8, 0.6, 1.2);
    }

    /** A table of rollers under a portal: where parts come in or go out. */
    private static MeshBuilder dock(int color) {
        MeshBuilder solids = new MeshBuilder()
                .box(TRIM, -0.7, -0.45, 0, 0.7, 0.45, 0.75)
                .box(color, -0.12, -0.7, 0, 0.12, -0.5, 1.3)
                .box(color, -0.12, 0.5, 0, 0.12, 0.7, 1.3)
                .box(color, -0.12, -0.7, 1.18, 0.12, 0.7, 1.3);
        for (int i = -3; i <= 3; i++) {
            solids.box(STEEL, 0.2 * i - 0.07, -0.42, 0.78, 0.2 * i + 0.07, 0.42, BELT);
        }
        return solids;
    }

    /** A marked field on the floor with a desk. */
    private static MeshBuilder area() {
        return new MeshBuilder()
                .box(YELLOW, -1.2, -1.2, 0, 1.2, -1.1, 0.02)
                .box(YELLOW, -1.2, 1.1, 0, 1.2, 1.2, 0.02)
                .box(YELLOW, -1.2, -1.1, 0, -1.1, 1.1, 0.02)
                .box(YELLOW, 1.1, -1.1, 0, 1.2, 1.1, 0.02)
                .box(TRIM, -0.9, 0.5, 0, -0.8, 1, 0.72)
                .box(TRIM, 0.8, 0.5, 0, 0.9, 1, 0.72)
                .box(WOOD, -0.95, 0.45, 0.72, 0.95, 1.05, 0.76)
                .box(TRIM, -0.3, 0.8, 0.76, 0.3, 0.84, 0.9);
    }

    private static MeshBuilder tank() {
        return new MeshBuilder()
                .cylinder(TRIM, 0, 0, 0.9, 0, 0.15)
                .cylinder(HOUSING, 0, 0, 0.8, 0.15, 2.4)
                .cylinder(BLUE, 0, 0, 0.82, 1.2, 1.3)
                .cylinder(STEEL, 0, 0, 0.3, 2.4, 2.6);
    }

    private static MeshBuilder turn() {
        return new MeshBuilder()
                .box(TRIM, -0.6, -0.6, 0, 0.6, 0.6, 0.7)
                .box(STEEL, -0.6, -0.6, 0.7, 0.6, 0.6, 0.84)
                .cylinder(TRIM, 0, 0, 0.5, 0.84, BELT);
    }
}
