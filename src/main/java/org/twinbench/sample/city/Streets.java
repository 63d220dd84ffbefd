package org.twinbench.sample.city;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.sample.city.Plan.Street;

/** The streets: one object for each stretch between two crossings, one for each crossing, bridges over the river. */
final class Streets {
    private static final double ROAD = 0.0;
    private static final double PAINT = 0.03;
    private static final double KERB = 0.14;
    private static final String CARRIAGEWAY = "TrafficArea:carriageway";
    private static final String FOOTPATH = "AuxiliaryTrafficArea:footpath";
    private static final String MARKING = "TransportationMarking";

    private final List<CityObject> objects = new ArrayList<>();

    List<CityObject> build() {
        for (int i = 0; i < Plan.NORTHWARD.size(); i++) {
            for (int k = 0; k < Plan.EASTWARD.size(); k++) {
                crossing(i, k);
                if (i + 1 < Plan.NORTHWARD.size()) {
                    eastward(i, k);
                }
                if (k + 1 < Plan.EASTWARD.size()) {
                    northward(i, k);
                }
            }
        }
        return objects;
    }

    /** Whether the street has a bridge, where the stretch is the one across the river. */
    static boolean bridge(int street) {
        return street % 3 == 0 || street == 5;
    }

    private void eastward(int i, int k) {
        Street street = Plan.EASTWARD.get(k);
        double x0 = Plan.NORTHWARD.get(i).at() + Plan.NORTHWARD.get(i).half();
        double x1 = Plan.NORTHWARD.get(i + 1).at() - Plan.NORTHWARD.get(i + 1).half();
        double y = street.at();
        double half = street.width() / 2;
        CityObject road = road("road-e" + k + "-" + i, street);
        road.add(Plan.sheet(x0, y - half, x1, y + half, ROAD, CARRIAGEWAY, Tone.ASPHALT));
        road.add(Plan.sheet(x0, y - street.half(), x1, y - half, KERB, FOOTPATH, Tone.PAVEMENT));
        road.add(Plan.sheet(x0, y + half, x1, y + street.half(), KERB, FOOTPATH, Tone.PAVEMENT));
        for (double x = x0 + 4; x < x1 - 4; x += 9) {
            road.add(Plan.sheet(x, y - 0.12, x + 4, y + 0.12, PAINT, MARKING, Tone.MARKING));
        }
        objects.add(road);
    }

    private void northward(int i, int k) {
        Street street = Plan.NORTHWARD.get(i);
        boolean river = Plan.EASTWARD.get(k).name().equals("South Quay");
        if (river && !bridge(i)) {
            return;
        }
        double y0 = Plan.EASTWARD.get(k).at() + Plan.EASTWARD.get(k).half();
        double y1 = Plan.EASTWARD.get(k + 1).at() - Plan.EASTWARD.get(k + 1).half();
        double x = street.at();
        double half = street.width() / 2;
        CityObject road = river ? bridgeObject(i, street) : road("road-n" + i + "-" + k, street);
        road.add(Plan.sheet(x - half, y0, x + half, y1, ROAD, surface(river, CARRIAGEWAY), Tone.ASPHALT));
        road.add(Plan.sheet(x - street.half(), y0, x - half, y1, KERB, surface(river, FOOTPATH), Tone.PAVEMENT));
        road.add(Plan.sheet(x + half, y0, x + street.half(), y1, KERB, surface(river, FOOTPATH), Tone.PAVEMENT));
        for (double y = y0 + 4; y < y1 - 4; y += 9) {
            road.add(Plan.sheet(x - 0.12, y, x + 0.12, y + 4, PAINT, surface(river, MARKING), Tone.MARKING));
        }
        if (river) {
            structure(road, x, street.half(), y0, y1);
        }
        objects.add(road);
    }

    private static String surface(boolean bridge, String kind) {
        return bridge ? "OuterFloorSurface" : kind;
    }

    private static CityObject road(String id, Street street) {
        return CityObject.surfaces(id, "Road").with("name", street.name()).with("width_m", street.width());
    }

    private static CityObject bridgeObject(int i, Street street) {
        return CityObject.surfaces("bridge-" + i, "Bridge")
                .with("name", street.name() + " Bridge")
                .with("width_m", street.width());
    }

    private static void structure(CityObject bridge, double x, double half, double y0, double y1) {
        double middle = (y0 + y1) / 2;
        double length = y1 - y0;
        for (double side : new double[] {-half, half}) {
            bridge.add(Plan.place(
                    Massing.block(side - 0.25, -length / 2, -0.9, side + 0.25, length / 2, 1.1, Tone.CONCRETE),
                    x,
                    middle,
                    0,
                    0));
        }
        for (double pier : new double[] {-12, 12}) {
            bridge.add(Plan.place(
                    Massing.block(1 - half, pier - 1, -3, half - 1, pier + 1, -0.4, Tone.QUAY), x, middle, 0, 0));
        }
        bridge.add(Plan.place(
                Massing.block(-half, -length / 2, -0.9, half, length / 2, -0.1, Tone.CONCRETE), x, middle, 0, 0));
    }

    private void crossing(int i, int k) {
        Street north = Plan.NORTHWARD.get(i);
        Street east = Plan.EASTWARD.get(k);
        double x = north.at();
        double y = east.at();
        double wx = north.width() / 2;
        double wy = east.width() / 2;
        CityObject crossing = CityObject.surfaces("crossing-" + i + "-" + k, "Road")
                .with("name", north.name() + " / " + east.name())
                .with("signals", north.width() + east.width() > 22);
        crossing.add(Plan.sheet(x - north.half(), y - wy, x + north.half(), y + wy, ROAD, CARRIAGEWAY, Tone.ASPHALT));
        crossing.add(Plan.sheet(x - wx, y + wy, x + wx, y + east.half(), ROAD, CARRIAGEWAY, Tone.ASPHALT));
        crossing.add(Plan.sheet(x - wx, y - east.half(), x + wx, y - wy, ROAD, CARRIAGEWAY, Tone.ASPHALT));
        for (int corner = 0; corner < 4; corner++) {
            double sx = corner % 2 == 0 ? x - north.half() : x + wx;
            double sy = corner < 2 ? y - east.half() : y + wy;
            crossing.add(Plan.sheet(sx, sy, sx + Plan.PAVEMENT, sy + Plan.PAVEMENT, KERB, FOOTPATH, Tone.PAVEMENT));
        }
        zebra(crossing, x, y, wx, wy, east.half(), north.half());
        objects.add(crossing);
    }

    private static void zebra(CityObject crossing, double x, double y, double wx, double wy, double hy, double hx) {
        for (double s = -wx + 0.5; s < wx - 0.5; s += 1.1) {
            for (double at : new double[] {y - hy + 0.4, y + wy + 0.4}) {
                crossing.add(Plan.sheet(x + s, at, x + s + 0.55, at + 2.7, PAINT, MARKING, Tone.MARKING));
            }
        }
        for (double s = -wy + 0.5; s < wy - 0.5; s += 1.1) {
            for (double at : new double[] {x - hx + 0.4, x + wx + 0.4}) {
                crossing.add(Plan.sheet(at, y + s, at + 2.7, y + s + 0.55, PAINT, MARKING, Tone.MARKING));
            }
        }
    }
}
