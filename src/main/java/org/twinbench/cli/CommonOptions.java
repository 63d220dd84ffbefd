package org.twinbench.cli;

import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {
    @Option(names = "--json", description = "${bundle:cli.option.json}")
    boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", description = "${bundle:cli.option.lang}")
    String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.option.help}")
    boolean help;
}
