package org.twinbench.scenario;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.model.Parameter;
import org.twinbench.model.Place;
import org.twinbench.model.Ticks;

/** Makes a scenario of a JSON object, noting everything that is wrong with it. */
final class ScenarioReader {
    private static final OffsetDateTime START = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final String file;
    private final Collection<EngineDescription> engines;
    private final Findings findings;
    private JsonValue expanded;

    ScenarioReader(String file, Collection<EngineDescription> engines, Findings findings) {
        this.file = file;
        this.engines = engines;
        this.findings = findings;
    }

    /** The scenario; meaningless if an error was noted, and empty if not even its engine is known. */
    Optional<Scenario> read(JsonValue root) {
        expanded = root;
        if (!(root instanceof JsonValue.Obj object)) {
            findings.error(root.place(), "scenario.wrongType", root.kind(), Message.of("scenario.json.object"));
            return Optional.empty();
        }
        Fields fields = new Fields(object, findings);
        if (!versionFits(fields)) {
            return Optional.empty();
        }
        fields.only(ScenarioKeys.TOP);
        Optional<EngineDescription> engine = engine(fields);
        long horizon = ticks(fields, RunParameters.HORIZON);
        long warmUp = ticks(fields, RunParameters.WARM_UP);
        if (horizon > 0 && warmUp > horizon) {
            findings.error(fields.place("warmUp"), "scenario.warmUpTooLong", time(warmUp), time(horizon));
        }
        return engine.map(description -> scenario(fields, description, horizon, warmUp));
    }

    private Scenario scenario(Fields fields, EngineDescription engine, long horizon, long warmUp) {
        Map<String, String> parameters = fields.written("parameters", new ParameterReader(engine.parameters()), true);
        Map<String, SubmodelReader.Definition> blocks = new SubmodelReader(file, findings).definitions(fields);
        Expansion expansion = new Expansion(engine, findings, blocks);
        Fields flat = expansion.of(fields);
        expanded = flat.object();
        ElementReader reader = new ElementReader(engine, findings);
        List<Element> elements = expansion.placed(reader.elements(flat));
        List<Intervention> interventions = reader.interventions(fields, elements, horizon);
        return new Scenario(
                file,
                fields.localText("name", baseName()),
                fields.localText("description", ""),
                engine.key(),
                fields.text("model").filter(name -> isPath(fields, name)),
                start(fields),
                horizon,
                warmUp,
                whole(fields, RunParameters.SEED),
                (int) whole(fields, RunParameters.REPLICATIONS),
                parameters,
                elements,
                interventions,
                new Submodels(
                        blocks.values().stream()
                                .map(SubmodelReader.Definition::submodel)
                                .toList(),
                        expansion.instances()));
    }

    /** The document as it was read, with the elements of groups in the place of their uses. */
    JsonValue expanded() {
        return expanded;
    }

    private boolean versionFits(Fields fields) {
        Optional<String> version = fields.scalar("twinbench");
        if (version.isEmpty()) {
            if (!fields.has("twinbench")) {
                boolean asks = fields.has("twinbenchExperiment");
                String key = asks ? "scenario.isExperiment" : "scenario.noVersion";
                findings.error(fields.object().place(), key, "" + Scenario.VERSION);
            }
            return false;
        }
        Place place = fields.place("twinbench");
        if (!version.get().matches("[1-9][0-9]{0,8}")) {
            findings.error(place, "scenario.badVersion", version.get(), "" + Scenario.VERSION);
            return false;
        }
        if (Integer.parseInt(version.get()) > Scenario.VERSION) {
            findings.error(place, "scenario.tooNew", version.get(), "" + Scenario.VERSION);
            return false;
        }
        return true;
    }

    private Optional<EngineDescription> engine(Fields fields) {
        return fields.required("engine").flatMap(key -> {
            Optional<EngineDescription> found =
                    engines.stream().filter(engine -> engine.key().equals(key)).findFirst();
            if (found.isEmpty()) {
                List<String> known =
                        engines.stream().map(EngineDescription::key).toList();
                findings.error(fields.place("engine"), "scenario.unknownEngine", key, String.join(", ", known));
            }
            return found;
        });
    }

    private OffsetDateTime start(Fields fields) {
        Optional<String> text = fields.text("start");
        try {
            return text.map(OffsetDateTime::parse).orElse(START);
        } catch (DateTimeException e) {
            findings.error(fields.place("start"), "scenario.badStart", text.get());
            return START;
        }
    }

    private boolean isPath(Fields fields, String name) {
        boolean fits = name.chars().noneMatch(Character::isISOControl);
        if (!fits) {
            findings.error(fields.place("model"), "scenario.badPath", name.replaceAll("\\p{Cntrl}", "�"));
        }
        return fits;
    }

    private static long ticks(Fields fields, Parameter parameter) {
        return fields.parameter(parameter) instanceof Double seconds ? Ticks.ofSeconds(seconds) : 0;
    }

    private static long whole(Fields fields, Parameter parameter) {
        return fields.parameter(parameter) instanceof Long value ? value : 1;
    }

    private String baseName() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    private static String time(long ticks) {
        return ScenarioWriter.time(ticks);
    }
}
