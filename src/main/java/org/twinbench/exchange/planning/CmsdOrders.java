package org.twinbench.exchange.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.math3.special.Gamma;
import org.twinbench.exchange.cmsd.CmsdShop;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.Moment;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.model.DistributionSpec;
import org.twinbench.model.Place;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.JsonValue.Scalar.Type;

/** A CMSD document (SISO-STD-008) as members of a planning document: machines, people, products with their routings, orders and setups. */
final class CmsdOrders {
    private final Notes notes;
    private final CmsdShop shop;
    private final SequencedMap<String, List<CmsdShop.Routing>> routings;
    private final List<JsonValue> setups = new ArrayList<>();

    CmsdOrders(CmsdShop shop, Notes notes) {
        this.notes = notes;
        this.shop = shop;
        this.routings = shop.routings().stream()
                .filter(routing -> !routing.steps().isEmpty())
                .collect(Collectors.groupingBy(CmsdShop.Routing::product, LinkedHashMap::new, Collectors.toList()));
    }

    /** The machines that routings use; those of which the document says nothing more are known by their id. */
    List<JsonValue> machines() {
        SequencedMap<String, Place> used = new LinkedHashMap<>();
        steps().forEach(step -> step.machines().forEach(id -> used.putIfAbsent(id, step.place())));
        List<JsonValue> machines = new ArrayList<>();
        for (CmsdShop.Resource each : shop.resources()) {
            if (!each.isPerson() && used.remove(each.id()) != null) {
                machines.add(resource(each).object());
            } else if (!each.isPerson()) {
                notes.note(each.place(), "exchange.cmsdIdle", each.id());
            }
        }
        used.forEach((id, place) ->
                machines.add(new Members(place).text("id", place, id).object()));
        return machines;
    }

    private List<CmsdShop.Step> steps() {
        return routings.values().stream()
                .flatMap(List::stream)
                .flatMap(routing -> routing.steps().stream())
                .toList();
    }

    private static Members resource(CmsdShop.Resource each) {
        Members members = new Members(each.place()).text("id", each.place(), each.id());
        members.text("name", each.place(), each.name());
        if (!each.week().isEmpty()) {
            members.text("calendar", each.place(), each.week());
        }
        return members;
    }

    /** The people; what they can do is what they are, and what their class is. */
    List<JsonValue> operators() {
        return shop.resources().stream()
                .filter(CmsdShop.Resource::isPerson)
                .map(each -> {
                    Set<String> skills = new LinkedHashSet<>(List.of(each.id()));
                    if (!each.group().isEmpty()) {
                        skills.add(each.group());
                    }
                    List<JsonValue> texts = skills.stream()
                            .map(skill -> text(each.place(), skill))
                            .toList();
                    return (JsonValue)
                            resource(each).list("skills", each.place(), texts).object();
                })
                .toList();
    }

    List<JsonValue> products() {
        return routings.entrySet().stream()
                .map(each -> product(each.getKey(), each.getValue()))
                .toList();
    }

    private JsonValue product(String id, List<CmsdShop.Routing> ways) {
        Place place = ways.getFirst().place();
        Members product = new Members(place).text("id", place, id);
        if (ways.size() == 1) {
            return product.list("operations", place, operations(ways.getFirst(), "", true))
                    .object();
        }
        List<JsonValue> list = ways.stream()
                .map(way -> (JsonValue) new Members(way.place())
                        .text("name", way.place(), way.id())
                        .list("operations", way.place(), operations(way, way.id() + ".", true))
                        .object())
                .toList();
        return product.list("routings", place, list).object();
    }

    /** @param prefix keeps steps of several routings apart */
    private List<JsonValue> operations(CmsdShop.Routing routing, String prefix, boolean withSetups) {
        return routing.steps().stream()
                .map(step -> operation(routing, step, prefix, withSetups))
                .toList();
    }

    private JsonValue operation(CmsdShop.Routing routing, CmsdShop.Step step, String prefix, boolean withSetups) {
        Place place = step.place();
        Members operation = new Members(place).text("id", place, prefix + step.id());
        operation.text("name", place, step.name());
        operation.put("interruptible", place, new JsonValue.Scalar(place, Type.FLAG, "true"));
        step.setup().ifPresent(setup -> {
            String family = routing.product() + " " + step.id();
            operation.text("family", place, family);
            if (withSetups) {
                setup(step, family, setup);
            }
        });
        List<JsonValue> ways = step.machines().stream()
                .map(machine -> {
                    Members way = new Members(place).text("machine", place, machine);
                    way.text("each", place, mean(step, step.time()));
                    if (!step.skill().isEmpty()) {
                        way.text("skill", place, step.skill());
                    }
                    return (JsonValue) way.object();
                })
                .toList();
        return operation.list("machines", place, ways).object();
    }

    /** Whatever was made before, unless it was the same. */
    private void setup(CmsdShop.Step step, String family, String time) {
        Place place = step.place();
        List<JsonValue> machines =
                step.machines().stream().map(each -> text(place, each)).toList();
        setups.add(new Members(place)
                .list("machines", place, machines)
                .text("from", place, "*")
                .text("to", place, family)
                .text("time", place, mean(step, time))
                .object());
    }

    /** To be asked for after the products. */
    List<JsonValue> setups() {
        return List.copyOf(setups);
    }

    List<JsonValue> orders() {
        return shop.lots().stream().map(this::order).toList();
    }

    private JsonValue order(CmsdShop.Lot lot) {
        WorkOrder made = lot.order();
        Place place = made.at();
        Members order = new Members(place).text("id", place, made.id());
        order.text("product", place, made.product());
        order.put("quantity", place, number(place, Integer.toString(made.quantity())));
        lot.priority().ifPresent(priority -> order.put("priority", place, number(place, priority)));
        made.release().ifPresent(moment -> order.text("release", place, date(moment)));
        made.due().ifPresent(moment -> order.text("due", place, date(moment)));
        List<CmsdShop.Routing> ways = routings.getOrDefault(made.product(), List.of());
        lot.plan().filter(plan -> ways.size() > 1).ifPresent(plan -> {
            Optional<CmsdShop.Routing> chosen =
                    ways.stream().filter(way -> way.id().equals(plan)).findFirst();
            chosen.ifPresentOrElse(
                    way -> order.list("operations", place, operations(way, "", false)),
                    () -> notes.warn(place, "exchange.cmsdReference", "ProcessPlan", made.id()));
        });
        return order.object();
    }

    private static String date(Moment moment) {
        return switch (moment) {
            case Moment.Date(LocalDateTime date) -> date.toString();
            case Moment.FromStart(double after) -> new Quantity(after, Unit.SECOND).toString();
        };
    }

    /** Planning reckons with one time: the mean of a distribution, which is said once for each step. */
    private String mean(CmsdShop.Step step, String written) {
        DistributionSpec spec = DistributionSpec.parse(written)
                .orElseThrow(() -> new IllegalStateException(written + " was read as a time before"));
        if (spec.kind() == DistributionSpec.Kind.CONSTANT) {
            return written;
        }
        String mean = new Quantity(Math.rint(mean(spec) * 1e3) / 1e3, Unit.SECOND).toString();
        notes.note(step.place(), "exchange.cmsdMean", written, mean);
        return mean;
    }

    private static double mean(DistributionSpec spec) {
        return switch (spec.kind()) {
            case UNIFORM -> (spec.si(0) + spec.si(1)) / 2;
            case TRIANGULAR -> (spec.si(0) + spec.si(1) + spec.si(2)) / 3;
            case WEIBULL -> spec.si(0) * Gamma.gamma(1 + 1 / spec.si(1));
            default -> spec.si(0);
        };
    }

    private static JsonValue text(Place place, String text) {
        return new JsonValue.Scalar(place, Type.TEXT, text);
    }

    private static JsonValue number(Place place, String text) {
        return new JsonValue.Scalar(place, Type.NUMBER, text);
    }
}
