package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.report.routing.RouteMap;

/** The home-care story: planned over the streets of the sample city, judged and drawn. */
class RouteMapCommandTest {
    private static final String HOME_CARE = "scenarios/routing/home-care.json";

    @TempDir
    Path folder;

    @Test
    void plansADayOfHomeCareAndDrawsIt() throws IOException {
        Path plan = folder.resolve("plan.json");
        Path picture = folder.resolve("map.png");

        CliRun run = CliRun.of(
                "route", HOME_CARE, "--steps", "10000", "-o", plan.toString(), "--map", picture.toString(), "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.get("feasible").asBoolean()).isTrue();
        assertThat(answer.get("visits").asInt()).isGreaterThanOrEqualTo(40);
        Set<String> carers = new TreeSet<>();
        answer.get("routes").forEach(route -> carers.add(route.get("vehicle").asText()));
        assertThat(carers).containsExactly("Anna", "Bo", "Chiara", "Dawei", "Elif", "Feng");
        assertThat(ImageIO.read(picture.toFile()).getHeight()).isEqualTo(RouteMap.HEIGHT);
        CliRun check = CliRun.of("route", HOME_CARE, "--check", plan.toString(), "--json");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void drawsAPlanThatIsChecked() throws IOException {
        Path plan = folder.resolve("plan.json");
        Path picture = folder.resolve("map.svg");
        assertThat(CliRun.of("route", HOME_CARE, "--steps", "500", "-o", plan.toString())
                        .exitCode())
                .isZero();

        CliRun check = CliRun.of("route", HOME_CARE, "--check", plan.toString(), "--map", picture.toString());

        assertThat(check.exitCode()).isZero();
        assertThat(Files.readString(picture)).contains(">Elif<", ">Park Road<");
    }

    @Test
    void refusesKindsOfPicturesThatItCannotWrite() {
        Path picture = folder.resolve("map.pdf");

        CliRun run = CliRun.of("route", HOME_CARE, "--steps", "100", "--map", picture.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("map.pdf", ".png", ".svg");
        assertThat(picture).doesNotExist();
    }

    @Test
    void saysThatTablesCannotBeDrawn() throws IOException {
        Path document = Files.writeString(folder.resolve("tables.json"), """
                { "twinbenchRouting": 1,
                  "sites": [{ "id": "home" }, { "id": "far" }],
                  "travel": { "distance_m": [[0, 5], [5, 0]], "time_s": [[0, 1], [1, 0]] },
                  "vehicles": [{ "id": "van", "start": "home" }],
                  "visits": [{ "id": "v", "site": "far" }] }
                """);
        Path picture = folder.resolve("map.png");

        CliRun run = CliRun.of("route", document.toString(), "--steps", "100", "--map", picture.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("tables.json", "--map");
        assertThat(picture).doesNotExist();
    }
}
