package org.twinbench.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningDocument;

/**
 * A planning document whose orders come several times, all at once or one book after the other, with calendars that go on for as long as the
 * work takes. Nothing is released or pinned.
 */
final class OrderBook {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OrderBook() {}

    /**
     * @param days from one copy to the next, a multiple of 7; 0 for all at once
     * @param horizon days of calendars for each copy
     */
    static PlanningProblem of(Path file, int copies, int days, int horizon) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(file.toFile());
        document.put("horizon", horizon * copies + " d");
        document.remove("released");
        ArrayNode orders = MAPPER.createArrayNode();
        for (int copy = 0; copy < copies; copy++) {
            for (JsonNode order : document.get("orders")) {
                ObjectNode later = (ObjectNode) MAPPER.readTree(shifted(order.toString(), (long) copy * days));
                later.put("id", order.get("id").asText() + "#" + copy);
                orders.add(later);
            }
        }
        document.set("orders", orders);
        return PlanningDocument.parse(file.toString(), document.toString()).problem();
    }

    private static String shifted(String order, long days) {
        Matcher date = DATE.matcher(order);
        return date.replaceAll(
                found -> LocalDateTime.parse(found.group()).plusDays(days).toString());
    }
}
