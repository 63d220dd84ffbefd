package org.twinbench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.twinbench.experiment.warmup.SignalCourse;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.model.Unit;

/** The quality of a run in its summary: keys {@code precision} and {@code warmUp}, both absent in older summaries. */
final class RunQualityJson {
    private RunQualityJson() {}

    static void write(RunQuality quality, ObjectNode root) {
        quality.precision().ifPresent(precision -> {
            ObjectNode node = root.putObject("precision");
            node.put("kpi", precision.kpi().toString());
            node.put("wanted", precision.wanted());
            if (Double.isFinite(precision.reached())) {
                node.put("reached", precision.reached());
            }
            node.put("met", precision.met());
        });
        ObjectNode warmUp = root.putObject("warmUp");
        warmUp.put("runs", quality.warmUp().runs());
        ArrayNode courses = warmUp.putArray("courses");
        for (SignalCourse course : quality.warmUp().courses()) {
            ObjectNode node = courses.addObject();
            node.put("key", course.key());
            node.put("unit", course.unit().name());
            node.put("interval", course.interval());
            ArrayNode mean = node.putArray("mean");
            course.mean().forEach(mean::add);
        }
    }

    static RunQuality read(JsonNode root) {
        Optional<PrecisionReached> precision = Optional.ofNullable(root.get("precision"))
                .map(node -> new PrecisionReached(
                        KpiName.parse(node.path("kpi").asText()),
                        node.path("wanted").asDouble(),
                        node.path("reached").asDouble(Double.NaN),
                        node.path("met").asBoolean()));
        List<SignalCourse> courses = new ArrayList<>();
        root.path("warmUp").path("courses").forEach(node -> courses.add(course(node)));
        return new RunQuality(
                precision, new WarmUpAdvice(root.path("warmUp").path("runs").asInt(), courses));
    }

    private static SignalCourse course(JsonNode node) {
        List<Double> mean = StreamSupport.stream(node.path("mean").spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
        return new SignalCourse(
                node.path("key").asText(),
                Unit.valueOf(node.path("unit").asText()),
                node.path("interval").asDouble(),
                mean);
    }
}
