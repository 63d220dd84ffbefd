package org.twinbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.state.Recording;
import org.twinbench.state.RecordingFile;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.StreamInfo;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class HtmlReportTest {
    @TempDir
    Path folder;

    private String page(Locale locale, int replications) throws IOException {
        RunData run = SampleRun.in(folder, replications);
        try (Recording recording = run.recording()) {
            assertThat(recording.complete()).isTrue();
            return HtmlReport.page(run, Messages.in(locale));
        }
    }

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isWellFormedAndRepeatsNoId() throws Exception {
        NodeList all = parsed(page(Locale.ENGLISH, 10)).getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            var id = all.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                assertThat(ids.add(id.getNodeValue())).as("id %s is unique", id).isTrue();
            }
        }
        assertThat(all.getLength()).isGreaterThan(200);
    }

    @Test
    void needsNoOtherFile() throws Exception {
        String page = page(Locale.ENGLISH, 10);
        Document document = parsed(page);
        assertThat(document.getElementsByTagName("link").getLength()).isZero();
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        NodeList images = document.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            assertThat(images.item(i).getAttributes().getNamedItem("src").getNodeValue())
                    .startsWith("data:image/png;base64,");
        }
        assertThat(images.getLength()).isOne();
        assertThat(page).doesNotContain("@import").doesNotContain("url(http");
    }

    @Test
    void showsFiguresWithIntervalsAndProvenance() throws Exception {
        String page = page(Locale.ENGLISH, 10);
        assertThat(page).contains("58.2").contains("95 % CI 56.45 … 59.95");
        assertThat(page)
                .contains("0f".repeat(32))
                .contains("ab".repeat(32))
                .contains("1.2.3")
                .contains(">42<");
        assertThat(page).contains("Assembly line &lt;1&gt;").contains("buffer &lt;A &amp; B&gt;");
        assertThat(page).contains("62.0 ± 1.9 %");
    }

    @Test
    void drawsThroughputLevelsAndARingForEachMachine() throws Exception {
        assertThat(parsed(page(Locale.ENGLISH, 10)).getElementsByTagName("svg").getLength())
                .as("throughput, level, two rings, warm-up")
                .isEqualTo(5);
    }

    @Test
    void oneReplicationHasNoInterval() throws Exception {
        String page = page(Locale.ENGLISH, 1);
        assertThat(page).contains("one replication, no interval").doesNotContain("95 % CI 56");
        assertThat(page).doesNotContain("NaN");
    }

    @Test
    void speaksChinese() throws Exception {
        assertThat(page(Locale.SIMPLIFIED_CHINESE, 10))
                .contains("lang=\"zh\"")
                .contains("装配线 &lt;1&gt;")
                .contains("95 % 置信区间")
                .doesNotContain("Throughput over time");
    }

    @Test
    void sameRunGivesTheSameBytes() throws Exception {
        assertThat(page(Locale.ENGLISH, 10)).isEqualTo(page(Locale.ENGLISH, 10));
    }

    @Test
    void aRecordingThatWasCutShortIsSaidInTheReport() throws IOException {
        assertThat(page(Locale.ENGLISH, 10)).doesNotContain("class=\"partial\"");
        RunData run = SampleRun.in(folder, 10);
        run.recording().close();
        Path file = folder.resolve("recording.twr");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 40));
        try (Recording cut = RecordingFile.open(file)) {
            String page = HtmlReport.page(new RunData(run.summary(), cut, run.model()), Messages.in(Locale.ENGLISH));
            assertThat(page)
                    .contains("class=\"partial\"")
                    .contains("This report is partial")
                    .contains("of 8 h");
        }
    }

    @Test
    void aRecordingThatStillGrowsIsNotCalledPartial() throws IOException {
        RunData run = SampleRun.in(folder, 10);
        run.recording().close();
        StreamInfo info = new StreamInfo(List.of(), List.of());
        try (RecordingWriter writer = RecordingWriter.create(folder.resolve("growing.twr"), info)) {
            writer.advanceTo(3600 * Ticks.PER_SECOND);
            RunData growing = new RunData(run.summary(), writer.recording(), run.model());
            assertThat(growing.cutShort()).isEmpty();
        }
    }
}
