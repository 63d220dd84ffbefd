package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.twinbench.model.Messages;

/** What the bare command does where there is no display: runs the sample scenario and writes its report. */
public final class DefaultJob {
    private DefaultJob() {}

    /** @param home the folder with {@code scenarios}; the exit code */
    public static int run(Path home) {
        Console console = Console.ofProcess(Messages.in(Locale.getDefault()));
        Path scenario = home.resolve("scenarios").resolve("assembly-hall.json");
        if (!Files.isRegularFile(scenario)) {
            console.err().println(console.text("cli.default.noSample", scenario.toString()));
            return ExitCode.BAD_INPUT;
        }
        console.err().println(console.text("cli.default.noDisplay", scenario.toString()));
        int code = Cli.run("run", scenario.toString(), "-o", folder(home).toString());
        if (code == ExitCode.OK) {
            console.err().println(console.text("cli.default.window"));
        }
        return code;
    }

    /** Beside the scenarios, or in the working folder where the installation cannot be written to. */
    private static Path folder(Path home) {
        Path runs = home.resolve("runs");
        try {
            Files.createDirectories(runs);
            return Files.isWritable(runs) ? runs.resolve("assembly-hall") : Path.of("runs", "assembly-hall");
        } catch (IOException e) {
            return Path.of("runs", "assembly-hall");
        }
    }
}
