package org.twinbench.cli;

import java.util.concurrent.Callable;
import org.twinbench.experiment.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand: prints the help. */
@Command(
        name = "workbench",
        description = "${bundle:cli.workbench}",
        footer = "${bundle:cli.workbench.footer}",
        versionProvider = MainCommand.Version.class,
        sortOptions = false)
final class MainCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.option.version}")
    boolean version;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }

    /** The version of the program and of its Java. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "Twinbench " + RunSummary.programVersion(), "Java " + System.getProperty("java.version")
            };
        }
    }
}
