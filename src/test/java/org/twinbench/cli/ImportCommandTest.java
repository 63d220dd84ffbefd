package org.twinbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tablesBecomeAScenarioThatRuns() throws IOException {
        Path routings =
                write("r.csv", "product,machine,process time [s],colour\na,saw,30,red\nb,mill,20,\na,mill,5,\n");
        Path orders = write("o.csv", "order,product,quantity\n1,a,10\n2,b,10\n");
        Path scenario = folder.resolve("plant.json");
        assertThat(run("import", routings, orders, "-o", scenario, "--json")).isZero();
        assertThat(json().get("elements").asInt()).isEqualTo(7);
        assertThat(json().at("/findings/0/key").asText()).isEqualTo("exchange.columnIgnored");
        assertThat(json().at("/findings/0/column").asInt()).isEqualTo(4);
        out.getBuffer().setLength(0);
        assertThat(run("run", scenario, "--json")).isZero();
        assertThat(json().get("kpis"))
                .anyMatch(kpi -> kpi.get("key").asText().equals("orders.finished")
                        && kpi.get("value").asInt() == 2);
    }

    @Test
    void badFilesAreRefusedAndNothingIsWritten() throws IOException {
        Path scenario = folder.resolve("plant.json");
        assertThat(run("import", folder.resolve("no.csv"), "-o", scenario)).isEqualTo(2);
        assertThat(err.toString()).contains("no.csv: there is no such file");
        assertThat(run("import", write("a.doc", "x"), "-o", scenario)).isEqualTo(2);
        assertThat(err.toString()).contains(".csv");
        assertThat(run("import", write("r.csv", "product,machine,time\na,saw,9\n"), "-o", scenario))
                .isEqualTo(2);
        assertThat(err.toString()).contains("r.csv:2:3: \"9\" in the column process time has no unit");
        assertThat(scenario).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant.aml", "plant.xml"})
    void whatIsExportedAndImportedRunsToTheSameFigures(String name) throws IOException {
        String sample = "scenarios/assembly-hall.json";
        Path exported = folder.resolve(name);
        Path back = folder.resolve("back.json");
        assertThat(run("export", sample, "-o", exported, "--json")).isZero();
        assertThat(json().get("elements").asInt()).isPositive();
        assertThat(run("import", exported, "-o", back)).isZero();
        assertThat(hash(back)).isEqualTo(hash(Path.of(sample)));
    }

    private String hash(Path scenario) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(run("run", scenario, "--json", "--replications", "2")).isZero();
        return json().get("hash").asText();
    }

    @Test
    void anUnknownEndingIsNotExported() throws IOException {
        assertThat(run("export", "scenarios/mm1-teaching.json", "-o", folder.resolve("x.csv")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("expected .aml or .xml");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Object... words) {
        String[] args = new String[words.length + 2];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        args[words.length] = "--lang";
        args[words.length + 1] = "en";
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }
}
