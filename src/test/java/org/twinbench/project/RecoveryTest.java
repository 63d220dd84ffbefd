package org.twinbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.LocalText;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;

class RecoveryTest {
    private static final Scenario SCENARIO = new Scenario(
            "a.json",
            LocalText.of("a"),
            LocalText.of(""),
            "line",
            Optional.empty(),
            OffsetDateTime.parse("2026-01-05T06:00:00Z"),
            3_600_000_000L,
            0,
            1,
            1,
            Map.of(),
            List.of(new Element("m", "machine", Optional.empty(), Map.of("cycle", "40 s"), List.of())),
            List.of());

    @TempDir
    private Path folder;

    @Test
    void findsUnsavedChangesUntilTheyAreSaved() throws Exception {
        Recovery recovery = new Recovery(folder.resolve("a.json"));
        recovery.save(SCENARIO);
        assertThat(recovery.find()).isEmpty();
        Scenario changed = ScenarioChanges.ofElement(SCENARIO, "m", "cycle", Optional.of("1 min"));
        recovery.keep(changed);
        assertThat(recovery.find()).contains(ScenarioDocument.text(changed));
        recovery.save(changed);
        assertThat(recovery.find()).isEmpty();
        assertThat(folder.resolve("a.json")).content().contains("1 min");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void doesNotOfferWhatIsOlderThanTheFile() throws Exception {
        Recovery recovery = new Recovery(folder.resolve("a.json"));
        recovery.keep(ScenarioChanges.ofEngine(SCENARIO, "shift", Optional.of("8 h")));
        recovery.save(SCENARIO);
        recovery.keep(ScenarioChanges.ofEngine(SCENARIO, "shift", Optional.of("8 h")));
        Files.setLastModifiedTime(recovery.place(), FileTime.from(Instant.EPOCH));
        assertThat(recovery.find()).isEmpty();
    }

    @Test
    void changesOneValueAndNothingElse() throws Exception {
        Scenario longer = ScenarioChanges.ofRun(SCENARIO, "horizon", "2 h");
        assertThat(longer.horizon()).isEqualTo(7_200_000_000L);
        assertThat(longer).usingRecursiveComparison().ignoringFields("horizon").isEqualTo(SCENARIO);
        Scenario plain = ScenarioChanges.ofElement(SCENARIO, "m", "cycle", Optional.empty());
        assertThat(plain.element("m").orElseThrow().parameters()).isEmpty();
    }

    @Test
    void aProjectListsItsScenarios() throws Exception {
        Project project = new Project(folder);
        project.create();
        new Recovery(project.scenarios().resolve("b.json")).save(SCENARIO);
        new Recovery(project.scenarios().resolve("a.json")).save(SCENARIO);
        new Recovery(project.scenarios().resolve("a.json")).keep(SCENARIO);
        assertThat(project.scenarioFiles())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.json", "b.json");
        assertThat(Project.around(project.scenarios().resolve("a.json"))).isEqualTo(project);
    }
}
