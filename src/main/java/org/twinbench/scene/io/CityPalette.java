package org.twinbench.scene.io;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;

/** Calm colours for city objects by their type and, on buildings, by what a surface is. */
final class CityPalette {
    private static final double STEEP = 0.35;

    private static final Map<String, Material> BY_TYPE = Map.ofEntries(
            entry("Road", 0x767C84),
            entry("Railway", 0x7F756B),
            entry("TransportSquare", 0xA3A6A8),
            entry("Waterway", 0x6BA4C6),
            entry("WaterBody", 0x6BA4C6),
            entry("PlantCover", 0x93B77C),
            entry("SolitaryVegetationObject", 0x6D9A5E),
            entry("LandUse", 0xCBD3AE),
            entry("TINRelief", 0xC2CBA6),
            entry("CityFurniture", 0x8A8798),
            entry("GenericCityObject", 0xB9B3A8),
            entry("+GenericCityObject", 0xB9B3A8));
    private static final Map<String, Material> BY_MEANING = Map.ofEntries(
            entry("GroundSurface", 0x908C86),
            entry("OuterFloorSurface", 0xBFB8AC),
            entry("OuterCeilingSurface", 0xB0A99E),
            entry("ClosureSurface", 0xC9C4BB),
            entry("Window", 0x7C9FB5),
            entry("Door", 0x7D6049),
            entry("WaterSurface", 0x6BA4C6),
            entry("WaterGroundSurface", 0x8A8577),
            entry("TrafficArea", 0x767C84),
            entry("AuxiliaryTrafficArea", 0xA9B58F),
            entry("TransportationMarking", 0xE4E4DC),
            entry("InteriorWallSurface", 0xEAE6DE),
            entry("FloorSurface", 0xBFB8AC),
            entry("CeilingSurface", 0xEFECE6));
    private static final List<Material> WALLS =
            list("wall", 0xE5DDD0, 0xDCD3C4, 0xE9E4DA, 0xD6C9B8, 0xE2D6CB, 0xD9D8D3);
    private static final List<Material> ROOFS = list("roof", 0xA9674F, 0x9C5C4A, 0xB0745A, 0x8C6A5C, 0x7F7B7A);
    private static final Material STRUCTURE = Material.matt("structure", Color.rgb(0xB5AFA5));
    private static final Material GROUND = BY_MEANING.get("GroundSurface");

    private CityPalette() {}

    private static Map.Entry<String, Material> entry(String name, int rgb) {
        return Map.entry(name, Material.matt(name, Color.rgb(rgb)));
    }

    private static List<Material> list(String name, int... colors) {
        return IntStream.range(0, colors.length)
                .mapToObj(i -> Material.matt(name + "-" + (i + 1), Color.rgb(colors[i])))
                .toList();
    }

    /**
     * The material of a surface. Buildings without meanings get them from the slope.
     *
     * @param meaning the semantic type of the surface, or ""
     * @param up the z component of the surface's unit normal
     * @param variety any number that stays the same for an object: neighbours get different tones
     */
    static Material of(String type, String meaning, double up, int variety) {
        if (BY_MEANING.containsKey(meaning)) {
            return BY_MEANING.get(meaning);
        }
        if (BY_TYPE.containsKey(type)) {
            return BY_TYPE.get(type);
        }
        boolean building = type.startsWith("Building");
        if (meaning.equals("RoofSurface") || building && meaning.isEmpty() && up > STEEP) {
            return ROOFS.get(Math.floorMod(variety / 7, ROOFS.size()));
        }
        if (building && meaning.isEmpty() && up < -STEEP) {
            return GROUND;
        }
        return building || meaning.equals("WallSurface") ? WALLS.get(Math.floorMod(variety, WALLS.size())) : STRUCTURE;
    }
}
