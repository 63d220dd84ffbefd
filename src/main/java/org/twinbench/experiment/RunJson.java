package org.twinbench.experiment;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.JsonWords;
import org.twinbench.model.Place;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;

/** The summary of a run as JSON. Figures are in SI; {@code unit} says how they are shown. */
final class RunJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int VERSION = 1;

    private RunJson() {}

    static void write(RunSummary run, Path file) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("twinbenchRun", VERSION);
        root.put("version", run.version());
        root.put("file", run.scenario().file());
        root.set("scenario", MAPPER.readTree(ScenarioDocument.text(embedded(run.scenario()))));
        root.put("recordingHash", run.recordingHash());
        root.put("simulatedSeconds", run.simulatedSeconds());
        root.put("events", run.events());
        root.put("cpuSeconds", run.cpuSeconds());
        root.put("started", run.started().toString());
        root.put("finished", run.finished().toString());
        ObjectNode hashes = root.putObject("sha256");
        run.fileHashes().forEach(hashes::put);
        ArrayNode kpis = root.putArray("kpis");
        run.kpis().forEach(kpi -> write(kpi, kpis.addObject()));
        RunQualityJson.write(run.quality(), root);
        AtomicFiles.write(file, MAPPER.writeValueAsString(root) + "\n");
    }

    /** A run can be read again without the files of groups. */
    private static Scenario embedded(Scenario scenario) {
        return scenario.withSubmodels(scenario.submodels().embedded());
    }

    private static void write(KpiEstimate kpi, ObjectNode node) {
        node.put("key", kpi.key());
        kpi.asset().ifPresent(asset -> node.put("asset", asset.value()));
        node.put("unit", kpi.unit().name());
        putFinite(node, "mean", kpi.estimate().mean());
        putFinite(node, "halfWidth95", kpi.estimate().halfWidth95());
        node.put("n", kpi.estimate().n());
    }

    private static void putFinite(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        }
    }

    static RunSummary read(Path file) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
            if (root.path("twinbenchRun").asInt() != VERSION) {
                throw new BadInputException(Place.of(file.toString()), "experiment.notARun", VERSION);
            }
            checkFields(root, file);
            return summary(root);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            Place place = new Place(file.toString(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), "");
            throw new BadInputException(place, "experiment.damagedRun", JsonWords.of(e.getOriginalMessage()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadInputException(Place.of(file.toString()), "experiment.damagedRun", e.getMessage());
        }
    }

    /** Jackson would take 0 for a number that is none. */
    private static void checkFields(JsonNode root, Path file) throws BadInputException {
        for (String key : List.of("simulatedSeconds", "events", "cpuSeconds")) {
            check(root.path(key).isNumber(), file, key);
        }
        for (String key : List.of("version", "file", "recordingHash", "started", "finished")) {
            check(root.path(key).isTextual(), file, key);
        }
        check(root.path("scenario").isObject(), file, "scenario");
        check(root.path("sha256").isObject(), file, "sha256");
        check(root.path("kpis").isArray(), file, "kpis");
    }

    private static void check(boolean fits, Path file, String key) throws BadInputException {
        if (!fits) {
            throw new BadInputException(Place.at(file.toString(), "/" + key), "experiment.badField");
        }
    }

    private static RunSummary summary(JsonNode root) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        root.path("sha256")
                .properties()
                .forEach(entry -> hashes.put(entry.getKey(), entry.getValue().asText()));
        List<KpiEstimate> kpis = new ArrayList<>();
        root.path("kpis").forEach(node -> kpis.add(kpi(node)));
        return new RunSummary(
                root.path("version").asText(),
                scenario(root),
                root.path("recordingHash").asText(),
                root.path("simulatedSeconds").asDouble(),
                root.path("events").asLong(),
                root.path("cpuSeconds").asDouble(),
                Instant.parse(root.path("started").asText()),
                Instant.parse(root.path("finished").asText()),
                hashes,
                kpis,
                RunQualityJson.read(root));
    }

    private static Scenario scenario(JsonNode root) throws IOException {
        String text = MAPPER.writeValueAsString(root.path("scenario"));
        return ScenarioDocument.parse(root.path("file").asText(), text, PreparedScenario.descriptions())
                .scenario();
    }

    private static KpiEstimate kpi(JsonNode node) {
        Optional<AssetId> asset = Optional.ofNullable(node.get("asset")).map(id -> new AssetId(id.asText()));
        double mean = node.path("mean").asDouble(Double.NaN);
        double halfWidth = node.path("halfWidth95").asDouble(Double.NaN);
        Estimate estimate = new Estimate(mean, halfWidth, node.path("n").asInt());
        return new KpiEstimate(
                node.path("key").asText(), asset, Unit.valueOf(node.path("unit").asText()), estimate);
    }
}
