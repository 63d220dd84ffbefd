package org.twinbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRow;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.w3c.dom.Document;

class ProofPageTest {
    private static final Message LOSS = Message.of("proof.case.loss", 5);
    private static final Message SOURCE = Message.of("proof.source.erlangB");
    private static final ProofResult PROOF = new ProofResult(
            "factory",
            List.of(
                    new ProofRow(
                            LOSS,
                            Message.of("proof.figure.lost"),
                            SOURCE,
                            0.2848678,
                            new Estimate(0.2851, 0.0004, 20),
                            0.0006),
                    new ProofRow(
                            LOSS,
                            Message.of("proof.figure.throughput"),
                            SOURCE,
                            3.575661,
                            new Estimate(3.9, 0.01, 80),
                            0.014)));

    @Test
    void showsEveryAnswerWithItsSourceAndSaysTheVerdictInWords() throws Exception {
        String page = ProofPage.page(PROOF, Messages.in(Locale.ENGLISH));
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(2);
        assertThat(page)
                .contains("Erlang 1917", "M/M/5/5", "0.284868", "0.2847 … 0.2855", "✓ met", "✗ MISSED", ">80<")
                .containsOnlyOnce("M/M/5/5");
    }

    @Test
    void isWrittenInTheLanguageAskedFor(@TempDir Path folder) throws Exception {
        Path file = ProofPage.write(PROOF, folder.resolve("new"), Messages.in(Locale.CHINESE));
        assertThat(Files.readString(file)).contains("lang=\"zh\"", "✗ 未通过", "损失比例");
    }

    @Test
    void numbersHaveSixDigits() {
        assertThat(ProofText.number(2.0 / 3)).isEqualTo("0.666667");
        assertThat(ProofText.number(0.5)).isEqualTo("0.5");
        assertThat(ProofText.number(3e-16)).isEqualTo("3.0e-16");
        assertThat(ProofText.number(1037)).isEqualTo("1037");
        assertThat(ProofText.tolerance(0.0123456)).isEqualTo("0.012");
        assertThat(ProofText.number(Double.NaN)).isEqualTo("–");
    }
}
