package org.twinbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.plan.ExperimentRun;
import org.twinbench.experiment.plan.Experiments;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.w3c.dom.Document;

/** The report of an experiment is one well-formed page with its plots. */
class ExperimentReportTest {
    @TempDir
    Path folder;

    private String page(String kind, String rest, Locale locale) throws Exception {
        return page(kind, Experiments.FACTORS, rest, locale);
    }

    private String page(String kind, String factors, String rest, Locale locale) throws Exception {
        Path file = Experiments.file(folder, kind, factors, rest);
        return ExperimentReport.page(
                ExperimentRun.execute(Experiments.read(file), 2, Progress.NONE), Messages.in(locale));
    }

    private static Document parsed(String page) throws Exception {
        byte[] bytes = page.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void showsEffectsMainEffectsAndInteractionsOfEveryResponse() throws Exception {
        String page = page("fullFactorial", ", \"replications\": 3", Locale.ENGLISH);
        assertThat(parsed(page).getElementsByTagName("svg").getLength()).isEqualTo(2 * 3);
        assertThat(page).contains("A × B").contains("exponential(1.6 s)").doesNotContain("NaN");
    }

    @Test
    void oneReplicationHasEffectsWithoutIntervals() throws Exception {
        String page = page("fullFactorial", ", \"replications\": 1", Locale.ENGLISH);
        assertThat(parsed(page).getElementsByTagName("svg").getLength()).isEqualTo(6);
        assertThat(page).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void saysWhichIsBestInChinese() throws Exception {
        String page = page("selectBest", ", \"goal\": \"min\", \"indifference\": \"2 s\"", Locale.CHINESE);
        assertThat(page).contains("最优：exponential(2 s) | exponential(0.8 s)").contains("95%");
        parsed(page);
    }

    @Test
    void aLatinHypercubeShowsEveryPointAgainstItsFactor() throws Exception {
        String factor =
                "{\"element\": \"server\", \"parameter\": \"processTime\", \"from\": \"0.5 s\", \"to\": \"1 s\"}";
        Document document =
                parsed(page("latinHypercube", factor, ", \"points\": 9, \"replications\": 2", Locale.ENGLISH));
        // two responses, each with one effect and nine points
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(2 * (1 + 9));
    }
}
