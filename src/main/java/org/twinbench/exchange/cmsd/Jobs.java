package org.twinbench.exchange.cmsd;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.Moment;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.exchange.xml.XmlText;
import org.twinbench.model.Quantity;

/** Jobs and orders of CMSD as orders of a source, there and back. */
record Jobs(Notes notes) {
    private static final Pattern BATCH = Pattern.compile("(.+?)\\s+[x×]\\s*(\\d{1,9})");
    private static final double MILLION = 1e6;

    /** The orders of a job: one for each kind of parts that it produces. */
    List<WorkOrder> of(XmlNode job) {
        Optional<XmlNode> effort = job.first("PlannedEffort");
        List<XmlNode> produced =
                effort.map(each -> each.all("PartsProduced").toList()).orElse(List.of());
        String id = Ids.plain(job.textOf("Identifier").orElse("job"));
        if (produced.isEmpty()) {
            notes.warn(job.place(), "exchange.cmsdNothingProduced", id);
        }
        return orders(id, produced, effort.orElse(job));
    }

    /** The orders of an order, one for each line that asks for parts. */
    List<WorkOrder> ofOrder(XmlNode order) {
        List<XmlNode> lines = order.all("OrderLine").toList();
        String id = Ids.plain(order.textOf("Identifier").orElse("order"));
        if (lines.isEmpty()) {
            notes.warn(order.place(), "exchange.cmsdNothingProduced", id);
        }
        return orders(id, lines, order);
    }

    private List<WorkOrder> orders(String id, List<XmlNode> groups, XmlNode dated) {
        List<WorkOrder> orders = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            XmlNode group = groups.get(i);
            String name = groups.size() == 1 ? id : id + "-" + (i + 1);
            Optional<String> product = deep(group, "PartTypeIdentifier");
            String quantity = deep(group, "PartQuantity")
                    .or(() -> deep(group, "ItemQuantity"))
                    .orElse("1");
            Optional<Integer> count = Quantity.parse(quantity)
                    .filter(number -> number.value() >= 1 && number.value() <= MILLION)
                    .map(number -> (int) Math.rint(number.value()));
            if (product.isEmpty() || count.isEmpty()) {
                notes.error(group.place(), "exchange.cmsdQuantity", name, quantity);
                continue;
            }
            orders.add(new WorkOrder(
                    name,
                    Ids.plain(product.get()),
                    count.get(),
                    date(group, "ReleaseDate").or(() -> date(dated, "ReleaseDate")),
                    date(group, "DueDate").or(() -> date(dated, "DueDate")),
                    group.place()));
        }
        return orders;
    }

    private static Optional<String> deep(XmlNode node, String name) {
        return node.tree()
                .filter(each -> each.name().equals(name) && !each.text().isEmpty())
                .map(XmlNode::text)
                .findFirst();
    }

    /** Dates with an offset are taken by their own clock, as if all were of the same place. */
    private Optional<Moment> date(XmlNode node, String name) {
        Optional<XmlNode> found = node.first(name).filter(each -> !each.text().isEmpty());
        return found.flatMap(each -> {
            try {
                String text = each.text().contains("T") ? each.text() : each.text() + "T00:00:00";
                return Optional.of(new Moment.Date(LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(text))));
            } catch (DateTimeException e) {
                notes.error(each.place(), "exchange.badDate", each.text());
                return Optional.empty();
            }
        });
    }

    /** Writes the orders of a source as jobs. */
    static void write(XmlText xml, String source, String orders, OffsetDateTime start) {
        for (Map.Entry<String, String> order : KindFlow.list(orders).entrySet()) {
            String[] words = order.getValue().split(",");
            Matcher batch = BATCH.matcher(words[0].strip());
            if (!batch.matches()) {
                throw new IllegalArgumentException(order.getValue());
            }
            xml.begin("Job").leaf("Identifier", order.getKey());
            xml.begin("Property").leaf("Name", Own.SOURCE).leaf("Value", source).end();
            xml.begin("PlannedEffort").begin("PartsProduced").begin("PartType");
            xml.leaf("PartTypeIdentifier", batch.group(1)).end();
            xml.leaf("PartQuantity", batch.group(2)).end();
            date(words, "due").ifPresent(after -> xml.leaf("DueDate", text(start, after)));
            date(words, "release").ifPresent(after -> xml.leaf("ReleaseDate", text(start, after)));
            xml.begin("ProcessPlan")
                    .leaf("ProcessPlanIdentifier", "plan-" + batch.group(1))
                    .end();
            xml.end().end();
        }
    }

    private static String text(OffsetDateTime start, double seconds) {
        return start.plus(Duration.ofMillis(Math.round(seconds * 1000))).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Optional<Double> date(String[] words, String word) {
        return Stream.of(words)
                .map(String::strip)
                .filter(each -> each.startsWith(word + " "))
                .flatMap(each -> Quantity.parse(each.substring(word.length())).stream())
                .map(Quantity::si)
                .findFirst();
    }
}
