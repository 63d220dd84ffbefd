package org.twinbench.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.twinbench.scenario.Scenario;

/**
 * What a run of a scenario gave, with all that is needed to repeat it.
 *
 * @param version of the program
 * @param scenario as it was run: with the seed, horizon and number of replications that were used
 * @param recordingHash SHA-256 over the frames of replication 0; the same for the same scenario and seed
 * @param simulatedSeconds of one replication
 * @param events executed in all replications
 * @param cpuSeconds processor time of the whole run, all threads
 * @param fileHashes SHA-256 of every input file by its path
 * @param kpis figures over all replications, in the engine's order
 * @param quality how far they can be trusted
 */
public record RunSummary(
        String version,
        Scenario scenario,
        String recordingHash,
        double simulatedSeconds,
        long events,
        double cpuSeconds,
        Instant started,
        Instant finished,
        Map<String, String> fileHashes,
        List<KpiEstimate> kpis,
        RunQuality quality) {
    public RunSummary {
        kpis = List.copyOf(kpis);
    }

    /** The version of this program; {@code development} when it does not run from its package. */
    public static String programVersion() {
        String version = RunSummary.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
