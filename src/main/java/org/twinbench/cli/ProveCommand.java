package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRun;
import org.twinbench.experiment.proof.ScheduleProof;
import org.twinbench.report.ProofPage;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Engines;
import org.twinbench.sim.Proof;
import org.twinbench.sim.Proofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the known answers of an engine; exits 1 if one of them is missed. */
@Command(name = "prove", description = "${bundle:cli.prove}", sortOptions = false)
final class ProveCommand implements Callable<Integer> {
    private static final String STANDARD = "60 s";

    @Parameters(paramLabel = "ENGINE", description = "${bundle:cli.prove.engine}")
    String key;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.prove.seed}")
    long seed = 1;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "${bundle:cli.prove.output}")
    Path output;

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.prove.data}")
    Path data;

    @Option(names = "--cpu-time", paramLabel = "T", description = "${bundle:cli.prove.cpuTime}")
    String cpuTime;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads != null && threads < 1) {
            throw wrong("cli.badCount", "--threads", threads);
        }
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ConsoleProgress progress = new ConsoleProgress(console);
        ProofResult result = key.equals(ScheduleProof.KEY) ? schedule(progress) : engine(workers, progress);
        progress.finish();
        Path page = output == null ? null : ProofPage.write(result, output, console.messages());
        if (common.json) {
            Json.print(console, ProofOutput.json(console, result));
        } else {
            ProofOutput.print(console, result);
            if (page != null) {
                console.out().println(console.text("cli.run.report", page.toString()));
            }
        }
        return result.failed() == 0 ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private ProofResult engine(int workers, ConsoleProgress progress) {
        Proof proof = Proofs.of(key).orElseThrow(this::unknown);
        Engine engine = Engines.byKey(key).orElseThrow(this::unknown);
        return ProofRun.execute(proof, engine, seed, workers, row -> {}, progress);
    }

    private ProofResult schedule(ConsoleProgress progress) throws IOException {
        double seconds = ScheduleOptions.seconds(spec, console, "--cpu-time", cpuTime == null ? STANDARD : cpuTime);
        if (data != null && !Files.isDirectory(data)) {
            throw wrong("cli.prove.noFolder", data.toString());
        }
        return ScheduleProof.run(
                seed, Optional.ofNullable(data), () -> new SearchClock(Double.POSITIVE_INFINITY, seconds), progress);
    }

    private ParameterException unknown() {
        String known = Stream.concat(Proofs.available().stream().map(Proof::engine), Stream.of(ScheduleProof.KEY))
                .collect(Collectors.joining(", "));
        return wrong("cli.prove.unknown", key, known);
    }

    private ParameterException wrong(String message, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(message, values));
    }
}
