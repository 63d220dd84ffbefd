package org.twinbench.experiment;

import java.util.List;

/**
 * All known answers of an engine beside what was measured.
 *
 * @param engine its key
 * @param rows in the order of the proof
 */
public record ProofResult(String engine, List<ProofRow> rows) {
    public ProofResult {
        rows = List.copyOf(rows);
    }

    public long passed() {
        return rows.stream().filter(ProofRow::ok).count();
    }

    public long failed() {
        return rows.size() - passed();
    }
}
