package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRow;
import org.twinbench.report.ProofText;

/** The rows of a proof for people and for programs. */
final class ProofOutput {
    private ProofOutput() {}

    /** Intervals at 95 %; a single value has none. */
    static ObjectNode json(Console console, ProofResult result) {
        ObjectNode node = Json.object();
        node.put("engine", result.engine());
        node.put("passed", result.passed());
        node.put("failed", result.failed());
        ArrayNode rows = node.putArray("rows");
        for (ProofRow row : result.rows()) {
            ObjectNode entry = rows.addObject();
            entry.put("name", console.messages().text(row.name()));
            entry.put("source", console.messages().text(row.source()));
            Json.putNumber(entry, "expected", row.expected());
            Json.putNumber(entry, "measured", row.measured().mean());
            ArrayNode interval = entry.putArray("ci95");
            Json.addNumber(interval, row.measured().lo());
            Json.addNumber(interval, row.measured().hi());
            Json.putNumber(entry, "tolerance", row.tolerance());
            entry.put("replications", row.measured().n());
            entry.put("ok", row.ok());
        }
        return node;
    }

    static void print(Console console, ProofResult result) {
        TextTable table = new TextTable();
        table.add(
                console.text("proof.column.name"),
                console.text("proof.column.expected"),
                console.text("proof.column.measured"),
                console.text("proof.column.tolerance"),
                console.text("proof.column.n"),
                console.text("proof.column.verdict"),
                console.text("proof.column.source"));
        for (ProofRow row : result.rows()) {
            table.add(
                    console.messages().text(row.name()),
                    ProofText.number(row.expected()),
                    ProofText.number(row.measured().mean()),
                    ProofText.tolerance(row.tolerance()),
                    Integer.toString(row.measured().n()),
                    console.text(row.ok() ? "proof.met" : "proof.missed"),
                    console.messages().text(row.source()));
        }
        table.lines().forEach(console.out()::println);
        console.out().println();
        console.out().println(console.text("cli.prove.verdict", result.passed(), result.failed()));
        console.out().flush();
    }
}
