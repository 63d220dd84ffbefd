package org.twinbench.exchange.draft;

import java.util.List;
import org.twinbench.model.Finding;
import org.twinbench.scenario.Scenario;

/**
 * A scenario that was made of files of other programs.
 *
 * @param findings warnings and notes: what was left out, what was assumed
 */
public record Imported(Scenario scenario, List<Finding> findings) {
    public Imported {
        findings = List.copyOf(findings);
    }
}
