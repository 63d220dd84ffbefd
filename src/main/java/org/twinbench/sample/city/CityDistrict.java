package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;

/**
 * The sample district: a river with four bridges, a ring and a curved avenue, houses, courtyards, slabs, offices and
 * towers, a plant, a substation, a station, an arena, a school and parks; 800 × 680 m.
 */
public final class CityDistrict {
    /** What stands between the streets, row by row from the south, west to east; {@code -} is the river. */
    private static final List<List<String>> USE = List.of(
            List.of("substation", "houses", "plant", "parking", "houses", "villas"),
            List.of("houses", "courtyard", "offices", "offices", "courtyard", "school"),
            List.of("courtyard", "park", "towers", "towers", "station", "houses"),
            List.of("-", "-", "-", "-", "-", "-"),
            List.of("park", "villas", "stadium", "parking", "slabs", "park"),
            List.of("villas", "houses", "slabs", "courtyard", "slabs", "villas"));

    private final Quarters quarters = new Quarters();
    private final Landmarks landmarks = new Landmarks(quarters);
    private final Greenery greenery = new Greenery();
    private final List<CityObject> land = new ArrayList<>();

    private CityDistrict() {}

    /** The district as a CityJSON 2.0 document; the same bytes every time. */
    public static byte[] cityJson() {
        return CityJsonWriter.write(objects());
    }

    /** The middles of its streets as a road network; the same bytes every time. */
    public static byte[] roads() {
        return new RoadLines().json();
    }

    static List<CityObject> objects() {
        CityDistrict district = new CityDistrict();
        district.fill();
        List<CityObject> objects = new ArrayList<>(district.land);
        objects.addAll(new Streets().build());
        objects.addAll(district.quarters.objects());
        objects.addAll(district.landmarks.objects());
        objects.addAll(district.greenery.objects());
        return objects;
    }

    private void fill() {
        greenery.river();
        for (int k = 0; k < USE.size(); k++) {
            for (int i = 0; i < USE.get(k).size(); i++) {
                String use = USE.get(k).get(i);
                if (use.equals("-")) {
                    greenery.promenade(i, true);
                    greenery.promenade(i, false);
                } else {
                    plot(use, Plot.at(i, k), 6 * k + i + 1);
                }
            }
        }
        greenery.alongStreets();
    }

    private void plot(String use, Plot plot, int number) {
        land.add(plot.land(number, use, ground(use)));
        Plot inner = plot.inset(2);
        switch (use) {
            case "houses" -> quarters.houses(inner, false);
            case "villas" -> quarters.houses(inner, true);
            case "courtyard" -> quarters.courtyard(inner);
            case "slabs" -> quarters.slabs(inner);
            case "offices" -> quarters.offices(inner);
            case "towers" -> quarters.towers(inner, 22 + number, 44 - number);
            case "plant" -> landmarks.plant(inner);
            case "substation" -> landmarks.substation(inner);
            case "stadium" -> landmarks.stadium(inner);
            case "station" -> landmarks.station(inner);
            case "school" -> landmarks.school(inner);
            case "park" -> greenery.park(inner, number);
            case "parking" -> greenery.parking(inner, number);
            default -> throw new IllegalArgumentException("no such use: " + use);
        }
        if (List.of("houses", "villas").contains(use)) {
            greenery.garden(inner, 14);
        }
    }

    private static Tone ground(String use) {
        return switch (use) {
            case "plant", "substation" -> Tone.CONCRETE;
            case "towers", "offices", "station", "stadium" -> Tone.PLAZA;
            default -> Tone.GRASS;
        };
    }
}
