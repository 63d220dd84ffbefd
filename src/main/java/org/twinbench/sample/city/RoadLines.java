package org.twinbench.sample.city;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.sample.city.Plan.Street;

/** The middles of the streets between crossings, with the ids of the objects they run through: what one needs to drive there. */
final class RoadLines {
    /** Metres between two points of a line. */
    private static final double PIECE = 20;

    private static final double CENTIMETRE = 100;
    /** Two narrow streets side by side, one for each direction. */
    private static final List<String> ONE_WAY = List.of("Mill Street", "Canal Street");

    private static final String SOUTHWARD = "Canal Street";

    private final ObjectNode document = new ObjectMapper().createObjectNode();
    private final ArrayNode junctions;
    private final ArrayNode roads;

    RoadLines() {
        document.put("twinbenchRoads", 1).put("name", "Twinbench sample district (fictional)");
        document.put("referenceSystem", CityJsonWriter.CRS);
        document.putArray("origin").add(CityJsonWriter.ORIGIN.x()).add(CityJsonWriter.ORIGIN.y());
        ArrayNode classes = document.putArray("classes");
        classes.addObject().put("id", "arterial").put("speed", "50 km/h");
        classes.addObject().put("id", "collector").put("speed", "40 km/h");
        classes.addObject().put("id", "street").put("speed", "30 km/h");
        junctions = document.putArray("junctions");
        roads = document.putArray("roads");
        build();
    }

    byte[] json() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    private void build() {
        for (int i = 0; i < Plan.NORTHWARD.size(); i++) {
            for (int k = 0; k < Plan.EASTWARD.size(); k++) {
                ObjectNode junction = junctions.addObject().put("id", crossing(i, k));
                double x = Plan.NORTHWARD.get(i).at();
                double y = Plan.EASTWARD.get(k).at();
                point(junction.putArray("at"), Plan.bend(x, y, 0));
                if (i + 1 < Plan.NORTHWARD.size()) {
                    Street street = Plan.EASTWARD.get(k);
                    ObjectNode road = road("road-e" + k + "-" + i, street, crossing(i, k), crossing(i + 1, k));
                    via(road, x, y, Plan.NORTHWARD.get(i + 1).at(), y);
                }
                if (k + 1 < Plan.EASTWARD.size()) {
                    northward(i, k);
                }
            }
        }
    }

    private void northward(int i, int k) {
        boolean river = Plan.EASTWARD.get(k).name().equals("South Quay");
        if (river && !Streets.bridge(i)) {
            return;
        }
        Street street = Plan.NORTHWARD.get(i);
        double y0 = Plan.EASTWARD.get(k).at();
        double y1 = Plan.EASTWARD.get(k + 1).at();
        boolean turned = street.name().equals(SOUTHWARD);
        String id = river ? "bridge-" + i : "road-n" + i + "-" + k;
        ObjectNode road = road(id, street, crossing(i, turned ? k + 1 : k), crossing(i, turned ? k : k + 1));
        via(road, street.at(), turned ? y1 : y0, street.at(), turned ? y0 : y1);
    }

    private ObjectNode road(String id, Street street, String from, String to) {
        ObjectNode road = roads.addObject().put("id", id).put("name", street.name());
        road.put("class", street.width() >= 14 ? "arterial" : street.width() > 10 ? "collector" : "street");
        road.put("from", from).put("to", to);
        return ONE_WAY.contains(street.name()) ? road.put("oneWay", true) : road;
    }

    private static void via(ObjectNode road, double x0, double y0, double x1, double y1) {
        ArrayNode via = road.putArray("via");
        int pieces = (int) Math.ceil((Math.abs(x1 - x0) + Math.abs(y1 - y0)) / PIECE);
        for (int i = 1; i < pieces; i++) {
            point(via.addArray(), Plan.bend(x0 + (x1 - x0) * i / pieces, y0 + (y1 - y0) * i / pieces, 0));
        }
    }

    private static void point(ArrayNode into, Vec3 at) {
        into.add(Math.rint(at.x() * CENTIMETRE) / CENTIMETRE).add(Math.rint(at.y() * CENTIMETRE) / CENTIMETRE);
    }

    private static String crossing(int i, int k) {
        return "crossing-" + i + "-" + k;
    }
}
