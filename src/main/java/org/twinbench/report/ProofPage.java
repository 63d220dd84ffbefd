package org.twinbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRow;
import org.twinbench.experiment.RunSummary;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Messages;

/** A proof as one HTML file that needs nothing else: every known answer with its source, beside what was simulated. */
public final class ProofPage {
    /** The name of the file in the folder. */
    public static final String FILE = "proof.html";

    private static final int STRIP = 120;

    private final ProofResult proof;
    private final Messages messages;

    private ProofPage(ProofResult proof, Messages messages) {
        this.proof = proof;
        this.messages = messages;
    }

    /**
     * Writes the page in the language of the messages.
     *
     * @param folder where to, made if it is not there
     * @return the file
     */
    public static Path write(ProofResult proof, Path folder, Messages messages) throws IOException {
        Path file = folder.resolve(FILE);
        AtomicFiles.write(file, page(proof, messages));
        return file;
    }

    static String page(ProofResult proof, Messages messages) throws IOException {
        return new ProofPage(proof, messages).page();
    }

    private String page() throws IOException {
        String title = messages.text("report.proof.title", messages.text("proof.engine." + proof.engine()));
        Html html = Page.begin(
                title, messages.text("report.proof.kicker"), title, messages.text("report.proof.lead"), messages);
        tiles(html);
        html.open("section").leaf("h2", messages.text("report.proof.answers"));
        html.leaf("p", messages.text("report.proof.how"), "class", "note");
        table(html);
        html.close();
        return Page.end(html);
    }

    private void tiles(Html html) {
        html.open("section").open("div", "class", "tiles");
        tile(html, "passed", Long.toString(proof.passed()));
        tile(html, "failed", Long.toString(proof.failed()));
        tile(html, "version", RunSummary.programVersion());
        html.close().close();
    }

    private void tile(Html html, String key, String value) {
        html.open("div", "class", "tile").leaf("div", messages.text("report.proof." + key), "class", "name");
        html.leaf("div", value, "class", "value").close();
    }

    private void table(Html html) {
        html.open("table", "class", "proof").open("thead").open("tr");
        for (String column : List.of("verdict", "figure", "expected", "measured", "ci95", "tolerance", "n", "off")) {
            boolean text = column.equals("verdict") || column.equals("figure") || column.equals("off");
            html.leaf("th", messages.text("proof.column." + column), "class", text ? "text" : "number");
        }
        html.close().close().open("tbody");
        ProofRow before = null;
        for (ProofRow row : proof.rows()) {
            if (before == null || !row.tested().equals(before.tested())) {
                group(html, row);
            }
            row(html, row);
            before = row;
        }
        html.close().close();
    }

    private void group(Html html, ProofRow row) {
        html.open("tr", "class", "first").open("th", "colspan", "8", "scope", "rowgroup");
        html.text(messages.text(row.tested()));
        html.leaf("span", messages.text(row.source()), "class", "source")
                .close()
                .close();
    }

    private void row(Html html, ProofRow row) {
        html.open("tr", "class", row.ok() ? "met" : "missed");
        html.leaf("td", messages.text(row.ok() ? "proof.met" : "proof.missed"), "class", "verdict");
        html.leaf("td", messages.text(row.figure()));
        number(html, ProofText.number(row.expected()));
        number(html, ProofText.number(row.measured().mean()));
        number(html, ProofText.interval(row.measured()));
        number(html, ProofText.tolerance(row.tolerance()));
        number(html, Integer.toString(row.measured().n()));
        html.open("td").markup(strip(row)).close().close();
    }

    private static void number(Html html, String text) {
        html.leaf("td", text, "class", "number");
    }

    /** Where the mean lies between expected − tolerance and expected + tolerance. */
    private static String strip(ProofRow row) {
        double deviation = Double.isNaN(row.deviation()) ? 1.5 : Math.clamp(row.deviation(), -1.5, 1.5);
        double at = STRIP * (0.5 + deviation / 3);
        return String.format(
                Locale.ROOT,
                "<svg class=\"strip\" viewBox=\"0 0 %d 14\" width=\"%d\" height=\"14\" aria-hidden=\"true\">"
                        + "<rect x=\"%.1f\" y=\"5\" width=\"%.1f\" height=\"4\" rx=\"2\"/>"
                        + "<path d=\"M%.1f 2v10\"/><circle cx=\"%.1f\" cy=\"7\" r=\"3.5\"/></svg>",
                STRIP,
                STRIP,
                STRIP / 6.0,
                STRIP * 2 / 3.0,
                STRIP / 2.0,
                at);
    }
}
