package org.twinbench.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run in this process: its exit code and what it wrote. */
record CliRun(int exitCode, String out, String err) {
    static CliRun of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new CliRun(exitCode, out.toString(), err.toString());
    }
}
