package org.twinbench.schedule.routing.road;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Nearest;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Place;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonTree;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.ScenarioDocument;

/**
 * Reads a road network: classes with their speeds, junctions with their places and roads between them, as JSON. Metres, east before
 * north, from an origin that the document may give in its reference system.
 */
public final class RoadNetworkDocument {
    private static final String MARK = "twinbenchRoads";
    private static final long MAX_TOKENS = 5_000_000;
    private static final double FURTHEST = 1e7;
    private static final double FASTEST = 100;

    private final Findings findings = new Findings();
    private final Map<String, Double> speeds = new HashMap<>();
    private final Map<String, Integer> junctionIds = new HashMap<>();
    private final List<Junction> junctions = new ArrayList<>();

    private RoadNetworkDocument() {}

    /** @throws BadInputException with every finding at its line */
    public static RoadNetwork read(Path file) throws IOException {
        return parse(file.toString(), ScenarioDocument.content(file, ScenarioDocument.MAX_BYTES));
    }

    /** Reads a text; {@code file} names it in messages. @throws BadInputException as for a file */
    public static RoadNetwork parse(String file, String text) throws BadInputException {
        return new RoadNetworkDocument().network(JsonTree.read(file, text, MAX_TOKENS));
    }

    private RoadNetwork network(JsonValue root) throws BadInputException {
        if (!(root instanceof JsonValue.Obj object)) {
            throw new BadInputException(root.place(), "routing.noRoads", MARK);
        }
        Fields fields = new Fields(object, findings)
                .only(MARK, "name", "referenceSystem", "origin", "classes", "junctions", "roads");
        if (!fields.scalar(MARK).filter("1"::equals).isPresent()) {
            throw new BadInputException(fields.place(MARK), "routing.noRoads", MARK);
        }
        fields.objects("classes").forEach(this::readClass);
        fields.objects("junctions").forEach(this::readJunction);
        List<Road> roads = new ArrayList<>();
        fields.objects("roads").forEach(road -> readRoad(road).ifPresent(roads::add));
        if (roads.isEmpty()) {
            findings.error(fields.place("roads"), "routing.emptyRoads");
        }
        findings.throwIfErrors();
        RoadNetwork network = new RoadNetwork(fields.text("name").orElse(""), junctions, roads);
        if (!new RoadGraph(network).hasCore()) {
            throw new BadInputException(fields.place("roads"), "routing.noWayBack");
        }
        return network;
    }

    private void readClass(Fields fields) {
        fields.only("id", "speed");
        fields.required("id").ifPresent(id -> speeds.put(id, speed(fields)));
    }

    private double speed(Fields fields) {
        if (!fields.has("speed")) {
            findings.error(fields.object().place(), "scenario.missing", "speed");
        }
        ParameterType type = new ParameterType.Amount(Unit.KILOMETRE_PER_HOUR, 0.1, FASTEST);
        return amount(fields, "speed", type) instanceof Double speed ? speed : 1;
    }

    /** What a member says; null if it is absent or does not fit, which is noted. */
    private Object amount(Fields fields, String key, ParameterType type) {
        Optional<String> text = fields.has(key) ? fields.scalar(key) : Optional.empty();
        try {
            return text.isPresent() ? type.read(text.get()) : null;
        } catch (UnfitValueException e) {
            findings.error(fields.place(key), e.reason());
            return null;
        }
    }

    private void readJunction(Fields fields) {
        fields.only("id", "at");
        String id = fields.required("id").orElse("");
        if (!fields.has("at")) {
            findings.error(fields.object().place(), "scenario.missing", "at");
        }
        Waypoint at = fields.value("at").map(this::point).orElse(new Waypoint(0, 0));
        if (junctionIds.putIfAbsent(id, junctions.size()) != null) {
            findings.error(fields.place("id"), "routing.duplicateJunction", id);
        }
        junctions.add(new Junction(id, at));
    }

    private Optional<Road> readRoad(Fields fields) {
        fields.only("id", "name", "class", "from", "to", "oneWay", "via");
        String id = fields.required("id").orElse("");
        Optional<Integer> from = fields.required("from").flatMap(word -> junction(word, fields.place("from")));
        Optional<Integer> to = fields.required("to").flatMap(word -> junction(word, fields.place("to")));
        Optional<String> kind = fields.required("class");
        double speed = kind.map(word -> speed(word, fields.place("class"))).orElse(1.0);
        boolean oneWay = amount(fields, "oneWay", new ParameterType.Flag()) instanceof Boolean flag && flag;
        List<Waypoint> via = via(fields);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<Waypoint> line = new ArrayList<>(List.of(junctions.get(from.get()).at()));
        line.addAll(via);
        line.add(junctions.get(to.get()).at());
        String name = fields.text("name").orElse(id);
        return Optional.of(new Road(id, name, kind.orElse(""), from.get(), to.get(), speed, oneWay, line));
    }

    private Optional<Integer> junction(String id, Place place) {
        Optional<Integer> index = Optional.ofNullable(junctionIds.get(id));
        if (index.isEmpty()) {
            unknown(place, "routing.unknownJunction", id, junctionIds);
        }
        return index;
    }

    private double speed(String kind, Place place) {
        if (!speeds.containsKey(kind)) {
            unknown(place, "routing.unknownRoadClass", kind, speeds);
        }
        return speeds.getOrDefault(kind, 1.0);
    }

    private void unknown(Place place, String key, String word, Map<String, ?> known) {
        Nearest.to(word, known.keySet())
                .ifPresentOrElse(
                        near -> findings.error(place, key + "Near", word, near),
                        () -> findings.error(place, key, word));
    }

    private List<Waypoint> via(Fields fields) {
        return switch (fields.value("via").orElse(null)) {
            case null -> List.of();
            case JsonValue.Arr(Place place, List<JsonValue> items) ->
                items.stream().map(this::point).toList();
            case JsonValue other -> {
                findings.error(other.place(), "scenario.wrongType", other.kind(), Message.of("scenario.json.list"));
                yield List.of();
            }
        };
    }

    private Waypoint point(JsonValue value) {
        if (value instanceof JsonValue.Arr(Place place, List<JsonValue> items) && items.size() == 2) {
            return new Waypoint(coordinate(items.getFirst()), coordinate(items.getLast()));
        }
        findings.error(value.place(), "routing.badPoint");
        return new Waypoint(0, 0);
    }

    private double coordinate(JsonValue value) {
        if (value instanceof JsonValue.Scalar(Place place, JsonValue.Scalar.Type type, String text)
                && type == JsonValue.Scalar.Type.NUMBER
                && Math.abs(Double.parseDouble(text)) <= FURTHEST) {
            return Double.parseDouble(text);
        }
        findings.error(value.place(), "routing.badPoint");
        return 0;
    }
}
