package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.twinbench.experiment.ProofResult;
import org.twinbench.experiment.ProofRun;
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
        Proof proof = Proofs.of(key).orElseThrow(this::unknown);
        Engine engine = Engines.byKey(key).orElseThrow(this::unknown);
        if (threads != null && threads < 1) {
            throw wrong("cli.badCount", "--threads", threads);
        }
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ConsoleProgress progress = new ConsoleProgress(console);
        ProofResult result = ProofRun.execute(proof, engine, seed, workers, row -> {}, progress);
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

    private ParameterException unknown() {
        String known =
                String.join(", ", Proofs.available().stream().map(Proof::engine).toList());
        return wrong("cli.prove.unknown", key, known);
    }

    private ParameterException wrong(String message, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(message, values));
    }
}
