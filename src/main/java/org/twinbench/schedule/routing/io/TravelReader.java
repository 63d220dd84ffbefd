package org.twinbench.schedule.routing.io;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.JsonValue;
import org.twinbench.schedule.routing.MatrixTravel;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.StraightTravel;
import org.twinbench.schedule.routing.Travel;

/** Reads the ways between sites: straight lines with a speed, tables of lengths and times, or the roads of another file. */
record TravelReader(Members document) {
    private static final double FASTEST = 100;
    /** Ways are longer than that many times the straight line only around a slip of the pen. */
    private static final double MOST_DETOUR = 10;
    /** The greatest length (m) and time (s) in a table. */
    private static final double MOST = 1e9;

    /** The ways; of some size that does not matter if an error was noted. */
    Travel read(List<Site> sites) {
        if (document.has("roads")) {
            alone("routing.roadsAlone", "travel", "speed", "detour");
            return new RoadReader(document).read(sites);
        }
        Optional<Fields> tables = document.fields().object("travel");
        if (tables.isPresent()) {
            return tables(tables.get().only(RoutingKeys.TRAVEL), sites.size());
        }
        if (!document.has("travel")) {
            document.demand("speed");
        }
        double speed = document.amount("speed", Unit.KILOMETRE_PER_HOUR, 0.01, FASTEST, 1);
        return new StraightTravel(sites, speed, false, document.amount("detour", Unit.ONE, 1, MOST_DETOUR, 1));
    }

    private Travel tables(Fields tables, int size) {
        alone("routing.speedAndTables", "speed", "detour");
        return new MatrixTravel(table(tables, "distance_m", size), table(tables, "time_s", size));
    }

    /** Notes what is given together with something that makes it meaningless. */
    private void alone(String message, String... unused) {
        for (String key : unused) {
            if (document.has(key)) {
                document.findings().error(document.place(key), message, key);
            }
        }
    }

    private double[][] table(Fields tables, String key, int size) {
        double[][] table = new double[size][size];
        if (!tables.has(key)) {
            tables.findings().error(tables.object().place(), "scenario.missing", key);
            return table;
        }
        JsonValue value = tables.value(key).orElseThrow();
        List<JsonValue> rows = items(value);
        if (rows.size() != size) {
            document.findings().error(value.place(), "routing.tableRows", key, size, rows.size());
            return table;
        }
        for (int from = 0; from < size; from++) {
            row(rows.get(from), key, from, table[from]);
        }
        return table;
    }

    private void row(JsonValue value, String key, int from, double[] row) {
        List<JsonValue> numbers = items(value);
        if (numbers.size() != row.length) {
            document.findings().error(value.place(), "routing.tableColumns", key, from + 1, row.length, numbers.size());
            return;
        }
        for (int to = 0; to < row.length; to++) {
            row[to] = number(numbers.get(to), key);
        }
    }

    private double number(JsonValue value, String key) {
        boolean isNumber = value instanceof JsonValue.Scalar scalar && scalar.type() == JsonValue.Scalar.Type.NUMBER;
        double number = isNumber ? Double.parseDouble(((JsonValue.Scalar) value).text()) : -1;
        if (!(number >= 0 && number <= MOST)) {
            String found = value instanceof JsonValue.Scalar scalar ? scalar.text() : "[…]";
            document.findings().error(value.place(), "routing.badTableNumber", key, found);
            return 0;
        }
        return number;
    }

    private List<JsonValue> items(JsonValue value) {
        if (value instanceof JsonValue.Arr array) {
            return array.items();
        }
        document.findings().error(value.place(), "scenario.wrongType", value.kind(), Message.of("scenario.json.list"));
        return List.of();
    }
}
