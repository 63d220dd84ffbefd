package org.twinbench.exchange.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.twinbench.exchange.cmsd.CmsdShop;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.table.Dates;
import org.twinbench.exchange.table.Table;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/** Gathers the rows of all tables of an order book as the objects of a planning document. */
final class OrderBook {
    private static final List<Heading> ORDER = List.of(
            Heading.NAME,
            Heading.PRODUCT,
            Heading.QUANTITY,
            Heading.PRIORITY,
            Heading.RELEASE,
            Heading.DUE,
            Heading.MATERIAL);
    private static final List<Heading> MACHINE =
            List.of(Heading.NAME, Heading.SITE, Heading.CALENDAR, Heading.BATCH, Heading.FAMILY);
    private static final List<Heading> WAY =
            List.of(Heading.EACH, Heading.FIXED, Heading.SKILL, Heading.PEOPLE, Heading.POWER);

    private final Notes notes;
    private final List<JsonValue> orders = new ArrayList<>();
    private final List<JsonValue> machines = new ArrayList<>();
    private final List<JsonValue> operators = new ArrayList<>();
    private final List<JsonValue> setups = new ArrayList<>();
    private final SequencedMap<String, Members> settings = new LinkedHashMap<>();
    /** Steps by product and step, in the order in which they were met. */
    private final SequencedMap<String, SequencedMap<String, Step>> products = new LinkedHashMap<>();
    /** Where each machine of the routings is named first. */
    private final SequencedMap<String, Place> used = new LinkedHashMap<>();

    /** Products that were complete when they were read. */
    private final List<JsonValue> made = new ArrayList<>();

    private Place place;

    OrderBook(Notes notes, Place place) {
        this.notes = notes;
        this.place = place;
    }

    private record Step(Place place, Members members, List<JsonValue> ways) {}

    /** Takes the rows of a table; false if it holds none of what an order book has. */
    boolean add(Columns columns) {
        Cells cells = new Cells(columns, notes);
        if (columns.has(Heading.SETTING, Heading.VALUE)) {
            columns.body().forEach(row -> setting(columns, cells, row));
        } else if (columns.has(Heading.PRODUCT, Heading.STEP, Heading.MACHINE)) {
            columns.body().forEach(row -> step(columns, cells, row));
        } else if (columns.has(Heading.ORDER, Heading.PRODUCT)) {
            place = columns.table().place(columns.row(), 0);
            columns.body().forEach(row -> orders.add(object(columns, cells, row, Heading.ORDER, ORDER)));
        } else if (columns.has(Heading.FROM, Heading.TO, Heading.EACH)) {
            columns.body().forEach(row -> setups.add(setup(columns, cells, row)));
        } else if (columns.has(Heading.OPERATOR, Heading.SKILLS)) {
            columns.body().forEach(row -> operators.add(operator(columns, cells, row)));
        } else if (columns.has(Heading.MACHINE)) {
            columns.body().forEach(row -> machines.add(object(columns, cells, row, Heading.MACHINE, MACHINE)));
        } else {
            return false;
        }
        return true;
    }

    /** Takes what a CMSD document says. @throws BadInputException if it has no data */
    void addCmsd(XmlNode root) throws BadInputException {
        place = root.place();
        CmsdOrders read = new CmsdOrders(new CmsdShop(root, notes), notes);
        machines.addAll(read.machines());
        operators.addAll(read.operators());
        made.addAll(read.products());
        setups.addAll(read.setups());
        orders.addAll(read.orders());
    }

    /** Takes the orders of a B2MML schedule. */
    void addB2mml(XmlNode root) {
        place = root.place();
        B2mmlSchedule schedule = new B2mmlSchedule(notes);
        orders.addAll(schedule.orders(root));
        machines.addAll(schedule.machines());
        root.first("StartTime").ifPresent(node -> setting("start", node.place(), node.text()));
        root.first("EndTime").ifPresent(node -> setting("horizon", node.place(), node.text()));
    }

    private void setting(Columns columns, Cells cells, Table.Row row) {
        String key = columns.text(row, Heading.SETTING);
        Place at = cells.place(row, Heading.VALUE);
        String text = columns.text(row, Heading.VALUE);
        String value = Dates.looksLike(text)
                ? Dates.parse(text).map(LocalDateTime::toString).orElse(text)
                : text;
        setting(key, at, value);
    }

    private void setting(String key, Place at, String value) {
        settings.put(key, new Members(at).text(key, at, value));
    }

    private static JsonValue.Obj object(
            Columns columns, Cells cells, Table.Row row, Heading id, List<Heading> headings) {
        Members members = new Members(columns.table().place(row, 0));
        members.text("id", cells.place(row, id), columns.text(row, id));
        headings.forEach(heading -> cells.put(members, heading.field(), row, heading));
        return members.object();
    }

    private static JsonValue.Obj operator(Columns columns, Cells cells, Table.Row row) {
        Members members = new Members(columns.table().place(row, 0));
        members.text("id", cells.place(row, Heading.OPERATOR), columns.text(row, Heading.OPERATOR));
        cells.put(members, "name", row, Heading.NAME);
        cells.put(members, "calendar", row, Heading.CALENDAR);
        members.list("skills", cells.place(row, Heading.SKILLS), cells.list(row, Heading.SKILLS));
        return members.object();
    }

    private static JsonValue.Obj setup(Columns columns, Cells cells, Table.Row row) {
        Members members = new Members(columns.table().place(row, 0));
        if (!columns.text(row, Heading.MACHINE).isEmpty()) {
            members.list("machines", cells.place(row, Heading.MACHINE), cells.list(row, Heading.MACHINE));
        }
        cells.put(members, "from", row, Heading.FROM);
        cells.put(members, "to", row, Heading.TO);
        cells.put(members, "time", row, Heading.EACH);
        return members.object();
    }

    /** Several machines in a cell, or several rows for a step, are alternatives. */
    private void step(Columns columns, Cells cells, Table.Row row) {
        String product = columns.text(row, Heading.PRODUCT);
        String id = columns.text(row, Heading.STEP);
        Place at = columns.table().place(row, 0);
        Step step = products.computeIfAbsent(product, key -> new LinkedHashMap<>())
                .computeIfAbsent(id, key -> {
                    Members members = new Members(at).text("id", cells.place(row, Heading.STEP), id);
                    cells.put(members, "name", row, Heading.OPERATION_NAME);
                    cells.put(members, "family", row, Heading.FAMILY);
                    cells.put(members, "recipe", row, Heading.RECIPE);
                    cells.put(members, "interruptible", row, Heading.INTERRUPTIBLE);
                    if (!columns.has(Heading.INTERRUPTIBLE)) {
                        members.put("interruptible", at, new JsonValue.Scalar(at, Type.FLAG, "true"));
                    }
                    return new Step(at, members, new ArrayList<>());
                });
        for (String machine : cells.parts(row, Heading.MACHINE)) {
            Place where = cells.place(row, Heading.MACHINE);
            used.putIfAbsent(machine, where);
            Members way = new Members(at).text("machine", where, machine);
            WAY.forEach(heading -> cells.put(way, heading.field(), row, heading));
            step.ways().add(way.object());
        }
    }

    /** The document; what no table says is taken from {@code start} and {@code horizon}. */
    JsonValue document(String name, String start, String horizon) {
        Members document =
                new Members(place).put("twinbenchPlanning", place, new JsonValue.Scalar(place, Type.NUMBER, "1"));
        document.text("name", place, name);
        settings.forEach((key, value) -> {
            JsonValue.Member member = value.object().members().get(key);
            document.put(key, member.key(), member.value());
        });
        standard(document, "start", start);
        standard(document, "horizon", horizon);
        standard(document, "calendar", "always");
        return document.list("machines", place, machines.isEmpty() ? fromRoutings() : machines)
                .list("operators", place, operators)
                .list(
                        "products",
                        place,
                        Stream.concat(
                                        made.stream(),
                                        products.entrySet().stream().map(this::product))
                                .toList())
                .list("orders", place, orders)
                .list("setups", place, setups)
                .object();
    }

    private void standard(Members document, String key, String value) {
        if (!document.has(key)) {
            document.text(key, place, value);
            notes.note(place, "exchange.planningAssumed", key, value);
        }
    }

    private List<JsonValue> fromRoutings() {
        return used.entrySet().stream()
                .map(each -> (JsonValue) new Members(each.getValue())
                        .text("id", each.getValue(), each.getKey())
                        .object())
                .toList();
    }

    private JsonValue product(Map.Entry<String, SequencedMap<String, Step>> product) {
        List<Step> steps = new ArrayList<>(product.getValue().values());
        boolean numbered = product.getValue().keySet().stream().allMatch(id -> id.matches("\\d{1,9}"));
        if (numbered) {
            List<String> ids = product.getValue().keySet().stream()
                    .sorted(Comparator.comparingInt(Integer::parseInt))
                    .toList();
            steps = new ArrayList<>(ids.stream().map(product.getValue()::get).toList());
        }
        Place at = steps.getFirst().place();
        List<JsonValue> operations = steps.stream()
                .map(step -> (JsonValue) step.members()
                        .list("machines", step.place(), step.ways())
                        .object())
                .toList();
        return new Members(at)
                .text("id", at, product.getKey())
                .list("operations", at, operations)
                .object();
    }

    /** The dates of the orders as they were read, to find when planning begins and ends. */
    List<String> dates() {
        return orders.stream()
                .map(order -> ((JsonValue.Obj) order).members())
                .flatMap(members -> Stream.of("release", "due")
                        .filter(members::containsKey)
                        .map(key -> ((JsonValue.Scalar) members.get(key).value()).text()))
                .toList();
    }
}
