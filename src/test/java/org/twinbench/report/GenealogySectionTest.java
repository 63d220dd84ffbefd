package org.twinbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.ScenarioRun;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;

/** The report of a run whose parts were traced tells what became of them. */
class GenealogySectionTest {
    private static final String JOINED = """
            {"twinbench": 1, "name": "joined", "description": "", "engine": "factory",
             "start": "2026-01-05T06:00:00Z", "horizon": "100 s", "seed": 1,
             "elements": [
              {"id": "brackets", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "bracket"}, "next": ["join"]},
              {"id": "plates", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "plate"}, "next": ["join"]},
              {"id": "join", "type": "assembly", "parameters": {"components": "brackets: 1; plates: 1", "processTime": "5 s", "product": "holder"}, "next": ["look"]},
              {"id": "look", "type": "inspection", "parameters": {"processTime": "1 s", "goodShare": "100 %", "scrap": "bin"}, "next": ["out", "bin"]},
              {"id": "bin", "type": "sink"},
              {"id": "out", "type": "sink"}]}
            """;

    @TempDir
    Path folder;

    private String report(boolean traced, Locale locale) throws IOException {
        Path file = Files.writeString(folder.resolve("joined.json"), JOINED);
        PreparedScenario prepared = PreparedScenario.read(file, Progress.NONE);
        RunFolder kept = new RunFolder(folder.resolve("run"));
        if (traced) {
            ScenarioRun.traced(prepared, new StopRule.Count(1), 1, kept, Progress.NONE);
        } else {
            ScenarioRun.execute(prepared, 1, Optional.of(kept), Progress.NONE);
        }
        HtmlReport.write(kept, Optional.empty(), kept.reportFile(), Messages.in(locale));
        return Files.readString(kept.reportFile());
    }

    @Test
    void countsPartsAndVerdictsAndTellsOneLife() throws IOException {
        String page = report(true, Locale.ENGLISH).replaceAll(">\\s+<", "><");
        assertThat(page)
                .contains("<h2>Genealogy of parts</h2>")
                .contains("plate</th><td class=\"number\">2</td><td class=\"number\">0</td><td class=\"number\">2</td>")
                .contains("look</th><td class=\"number\">2</td><td class=\"number\">0</td><td class=\"number\">0</td>")
                .contains("Part 0: holder")
                .contains("1 plate · built in, join, 2026-01-05 06:00:00")
                .contains("<td>2026-01-05 06:00:06</td><td>left finished</td><td>out</td>");
    }

    @Test
    void speaksChinese() throws IOException {
        assertThat(report(true, Locale.CHINESE)).contains("零件谱系", "检验结果", "完成离厂");
    }

    @Test
    void aRunWithoutATraceHasNoSuchSection() throws IOException {
        assertThat(report(false, Locale.ENGLISH)).doesNotContain("Genealogy");
    }
}
