package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the system and the parser of options say of a failure, as a sentence in the user's language. */
record Failures(Console console) {
    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    /** The file and what is wrong with it; what the system says where it has no name for that. */
    String text(IOException failure) {
        String reason = switch (failure) {
            case FileAlreadyExistsException exists -> console.text("cli.ioFailed.exists");
            case NoSuchFileException missing -> console.text("cli.ioFailed.missing");
            case AccessDeniedException denied -> console.text("cli.ioFailed.denied");
            case FileSystemException other -> String.valueOf(other.getReason());
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
        String file = failure instanceof FileSystemException inFile ? place(inFile) : null;
        return console.text("cli.ioFailed", file == null ? reason : console.text("cli.ioFailed.place", file, reason));
    }

    /** Of a move, where it should have gone to: the place that the user named. */
    private static String place(FileSystemException failure) {
        return failure.getOtherFile() == null ? failure.getFile() : failure.getOtherFile();
    }

    /** An option whose value has the wrong type; everything else in the parser's own words. */
    String text(ParameterException wrong) {
        ArgSpec option = wrong.getArgSpec();
        if (option == null || wrong.getValue() == null) {
            return wrong.getMessage();
        }
        String name = option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
        return console.text("cli.badOption", name, wrong.getValue(), expected(option.type()));
    }

    private String expected(Class<?> type) {
        if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return console.text("cli.badOption.oneOf", words);
        }
        boolean isWhole = type == Integer.class || type == Long.class || type == int.class || type == long.class;
        boolean isNumber = type == Double.class || type == double.class;
        return console.text(
                isWhole ? "cli.badOption.integer" : isNumber ? "cli.badOption.number" : "cli.badOption.other");
    }

    String outOfMemory() {
        return console.text("cli.outOfMemory", Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE);
    }
}
