package org.twinbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Messages;
import org.twinbench.sim.SimulationException;
import picocli.CommandLine;

/** The command line: knows every command, and turns what goes wrong into a sentence and an exit code. */
public final class Cli {
    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /** Runs one command on the process's own streams; the exit code. */
    public static int run(String... args) {
        return new Cli(Console.ofProcess(Messages.in(language(args)))).executeInMemory(args);
    }

    /** Runs one command with results to {@code out}, and progress and messages to {@code err}; the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new Cli(new Console(out, err, false, Messages.in(language(args)))).executeInMemory(args);
    }

    /** The language that {@code --lang} asks for, else the system's. */
    static Locale language(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Locale.forLanguageTag(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Locale.forLanguageTag(args[i + 1]);
            }
        }
        return Locale.getDefault();
    }

    /** Every limit on input is checked where it is read; this is for what gets past them all. */
    private int executeInMemory(String... args) {
        try {
            return execute(args);
        } catch (OutOfMemoryError e) {
            console.err().println(new Failures(console).outOfMemory());
            console.err().flush();
            return ExitCode.BAD_INPUT;
        }
    }

    private int execute(String... args) {
        CommandLine line = new CommandLine(new MainCommand());
        line.addSubcommand(new InfoCommand(console));
        line.addSubcommand(new RenderCommand(console));
        line.addSubcommand(new ValidateCommand(console));
        line.addSubcommand(new RunCommand(console));
        line.addSubcommand(new CompareCommand(console));
        line.addSubcommand(new ExperimentCommand(console));
        line.addSubcommand(new ReportCommand(console));
        line.addSubcommand(new ProveCommand(console));
        line.addSubcommand(new SchemaCommand(console));
        line.addSubcommand(new CompletionCommand(console));
        line.setResourceBundle(ResourceBundle.getBundle(
                "org.twinbench.messages.cli", console.messages().locale()));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((exception, arguments) -> wrongUse(exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(exception));
        return line.execute(args);
    }

    private int wrongUse(CommandLine.ParameterException exception) {
        console.err().println(new Failures(console).text(exception));
        CommandLine command = exception.getCommandLine();
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, console.err())) {
            console.err()
                    .println(
                            console.text("cli.seeHelp", command.getCommandSpec().qualifiedName()));
        }
        console.err().flush();
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception exception) {
        Exception cause = exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
        return switch (cause) {
            case BadInputException bad -> {
                bad.findings().forEach(console::say);
                yield ExitCode.BAD_INPUT;
            }
            case SimulationException stopped -> {
                console.say(stopped.reason());
                yield ExitCode.NEGATIVE;
            }
            case CancellationException cancelled -> {
                console.err().println(console.text("cli.cancelled"));
                yield ExitCode.CANCELLED;
            }
            case IOException io -> {
                console.err().println(new Failures(console).text(io));
                yield ExitCode.BAD_INPUT;
            }
            default -> defect(cause);
        };
    }

    /** A stack trace is for the developers: it goes to a file whose name the user is told. */
    private int defect(Exception exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace, true));
        try {
            Path file = Files.createTempFile("twinbench-", ".log");
            Files.writeString(file, trace.toString());
            console.err().println(console.text("cli.defect", exception.toString(), file.toString()));
        } catch (IOException e) {
            console.err().println(trace);
        }
        console.err().flush();
        return ExitCode.DEFECT;
    }
}
