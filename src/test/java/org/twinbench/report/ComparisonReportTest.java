package org.twinbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.Factories;
import org.twinbench.experiment.compare.Comparison;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.w3c.dom.Document;

/** The report of a comparison is one well-formed page that says what differs. */
class ComparisonReportTest {
    @TempDir
    Path folder;

    private String page(Locale locale) throws Exception {
        Comparison comparison = Comparison.run(
                Factories.prepared(Factories.single(folder, "a.json", "1", "1 h")),
                Factories.prepared(Factories.single(folder, "b.json", "0.8", "1 h")),
                new Comparison.Plan(5, 3, true),
                2,
                Progress.NONE);
        return ComparisonReport.page(comparison, Messages.in(locale));
    }

    private static Document parsed(String page) throws Exception {
        byte[] bytes = page.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void isOneWellFormedPageWithAChart() throws Exception {
        String page = page(Locale.ENGLISH);
        Document document = parsed(page);
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("circle").getLength()).isGreaterThanOrEqualTo(4);
        assertThat(page).doesNotContain("NaN").doesNotContain("src=\"http").doesNotContain("Infinity");
    }

    @Test
    void marksWhatIsSignificantAndSaysHowItWasRun() throws Exception {
        String page = page(Locale.ENGLISH);
        assertThat(page).contains("class=\"clear\"").contains("Lead time, mean").contains("common to both scenarios");
        assertThat(page).contains("SHA-256 ").contains("a.json").contains("b.json");
    }

    @Test
    void speaksChinese() throws Exception {
        assertThat(page(Locale.CHINESE)).contains("差值").contains("共用").doesNotContain("CI of the difference");
    }
}
