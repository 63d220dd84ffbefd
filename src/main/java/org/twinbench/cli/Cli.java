package org.twinbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Messages;
import org.twinbench.sim.SimulationException;
import picocli.CommandLine;

/** The command line: knows every command, and turns what goes wrong into a sentence and an exit code. */
public final class Cli {
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final Console console;
    private final boolean json;

    private Cli(Console console, String... args) {
        this.console = console;
        this.json = List.of(args).contains("--json");
    }

    /** Runs one command on the process's own streams; the exit code. */
    public static int run(String... args) {
        return new Cli(Console.ofProcess(Messages.in(language(args))), args).executeInMemory(args);
    }

    /** Runs one command with results to {@code out}, and progress and messages to {@code err}; the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new Cli(new Console(out, err, false, Messages.in(language(args))), args).executeInMemory(args);
    }

    /** The language that {@code --lang} asks for, else the system's. */
    static Locale language(String... args) {
        return askedLanguage(args).filter(Cli::isKnown).map(Cli::locale).orElseGet(Locale::getDefault);
    }

    private static Optional<String> askedLanguage(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Optional.of(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** A language, with or without a country: {@code zh}, {@code zh-CN}, {@code zh_CN}. */
    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private static boolean isKnown(String tag) {
        return LANGUAGES.contains(locale(tag).getLanguage());
    }

    /** Every limit on input is checked where it is read; this is for what gets past them all. */
    private int executeInMemory(String... args) {
        try {
            return execute(args);
        } catch (OutOfMemoryError e) {
            return refused("cli.outOfMemory", new Failures(console).outOfMemory());
        }
    }

    private int execute(String... args) {
        CommandLine line = new CommandLine(new MainCommand());
        line.addSubcommand(new InfoCommand(console));
        line.addSubcommand(new RenderCommand(console));
        line.addSubcommand(new ValidateCommand(console));
        line.addSubcommand(new RunCommand(console));
        line.addSubcommand(new ScheduleCommand(console));
        line.addSubcommand(new RepairCommand(console));
        line.addSubcommand(new PromiseCommand(console));
        line.addSubcommand(new RouteCommand(console));
        line.addSubcommand(new CompareCommand(console));
        line.addSubcommand(new ExperimentCommand(console));
        line.addSubcommand(new ReportCommand(console));
        line.addSubcommand(new AnalyseCommand(console));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new TraceCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new ProveCommand(console));
        line.addSubcommand(new SchemaCommand(console));
        line.addSubcommand(new CompletionCommand(console));
        line.setResourceBundle(ResourceBundle.getBundle(
                "org.twinbench.messages.cli", console.messages().locale()));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        putHeadings(line);
        line.getSubcommands().values().forEach(this::putHeadings);
        line.setParameterExceptionHandler((exception, arguments) -> wrongUse(exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(exception));
        Optional<String> unknown = askedLanguage(args).filter(tag -> !isKnown(tag));
        if (unknown.isPresent()) {
            String known = String.join(", ", LANGUAGES);
            return wrongUse(
                    new CommandLine.ParameterException(line, console.text("cli.badLanguage", unknown.get(), known)));
        }
        return line.execute(args);
    }

    private void putHeadings(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(console.text("cli.help.usage"))
                .commandListHeading(console.text("cli.help.commands"));
    }

    private int wrongUse(CommandLine.ParameterException exception) {
        int code = refused("cli.wrongUse", console.text("cli.wrongUse", new Failures(console).text(exception)));
        CommandLine command = exception.getCommandLine();
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, console.err())) {
            console.err()
                    .println(
                            console.text("cli.seeHelp", command.getCommandSpec().qualifiedName()));
        }
        console.err().flush();
        return code;
    }

    /** Says one sentence that has no place in a file, and gives it to a program that asked for JSON. */
    private int refused(String key, String text) {
        console.err().println(text);
        console.err().flush();
        if (json) {
            Json.printFailure(console, key, text);
        }
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception exception) {
        Exception cause = exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
        return switch (cause) {
            case BadInputException bad -> {
                bad.findings().forEach(console::say);
                if (json) {
                    Json.printFindings(console, bad.findings());
                }
                yield ExitCode.BAD_INPUT;
            }
            case SimulationException stopped -> {
                refused(stopped.reason().key(), console.messages().text(stopped.reason()));
                yield ExitCode.NEGATIVE;
            }
            case CancellationException cancelled -> {
                console.err().println(console.text("cli.cancelled"));
                yield ExitCode.CANCELLED;
            }
            case IOException io -> refused("cli.ioFailed", new Failures(console).text(io));
            case InvalidPathException path ->
                refused(
                        "scenario.badPath",
                        console.text("scenario.badPath", path.getInput().replace('\0', '�')));
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
            refused("cli.defect", console.text("cli.defect", exception.toString(), file.toString()));
        } catch (IOException e) {
            console.err().println(trace);
        }
        console.err().flush();
        return ExitCode.DEFECT;
    }
}
