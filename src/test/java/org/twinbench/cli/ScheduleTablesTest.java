package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order books that come from elsewhere, planned from the command line. */
class ScheduleTablesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void severalTablesWithHeadingsOfTheirOwnArePlanned() throws IOException {
        Path orders = file("订单.csv", "单据;品号;数目;要货日\nA-1;泵壳;4;2026年11月24日\n");
        Path routings = file("工艺.csv", "品号;道次;机台;单件\n泵壳;10;铣床;2,5 min\n泵壳;20;烘箱;1,5 min\n");
        Path mapping = file("map.csv", "单据,order\n品号,product\n数目,quantity\n要货日,due\n道次,step\n机台,machine\n单件,each\n");
        CliRun run = CliRun.of(
                "schedule",
                orders.toString(),
                routings.toString(),
                "--mapping",
                mapping.toString(),
                "--steps",
                "5",
                "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode plan = MAPPER.readTree(run.out());
        assertThat(plan.get("feasible").asBoolean()).isTrue();
        assertThat(plan.get("makespan").asDouble()).isEqualTo(960);
    }

    @Test
    void everyBadCellIsListedWithItsPlace() throws IOException {
        file("orders.csv", "order;product;quantity\nA-1;door;0\nA-2;window;1\n");
        file("routings.csv", "product;step;machine;time [min]\ndoor;1;saw;fast\n");
        CliRun run = CliRun.of("schedule", folder.toString(), "--json", "--lang=zh");
        assertThat(run.exitCode()).isEqualTo(2);
        JsonNode findings = MAPPER.readTree(run.out()).get("findings");
        assertThat(findings).hasSizeGreaterThanOrEqualTo(3);
        assertThat(findings)
                .anySatisfy(found -> {
                    assertThat(found.get("file").asText()).endsWith("orders.csv");
                    assertThat(found.get("line").asInt()).isEqualTo(3);
                    assertThat(found.get("column").asInt()).isEqualTo(2);
                })
                .anySatisfy(found -> assertThat(found.get("file").asText()).endsWith("routings.csv"));
    }

    @Test
    void aWarningOfTheTablesIsSaid() throws IOException {
        file("orders.csv", "order;product\nA-1;door\n");
        file("routings.csv", "product;step;machine;time [min]\ndoor;1;saw;5\n");
        Path mapping = Files.writeString(folder.resolve("mapping.txt"), "Werk;site\n");
        CliRun run =
                CliRun.of("schedule", folder.toString(), "--mapping", mapping.toString(), "--steps", "2", "--lang=en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("\"Werk\"").contains("mapping.txt:1:1");
    }
}
