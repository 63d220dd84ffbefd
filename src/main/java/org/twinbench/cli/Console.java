package org.twinbench.cli;

import java.io.PrintWriter;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;

/**
 * Where a command writes: results to {@code out}, progress and messages to {@code err}.
 *
 * @param interactive whether a person watches {@code err} on a terminal
 */
record Console(PrintWriter out, PrintWriter err, boolean interactive, Messages messages) {
    /** Standard output and error of the process, as UTF-8 or whatever the terminal speaks. */
    static Console ofProcess(Messages messages) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new Console(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                terminal,
                messages);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** A line of the log. */
    void say(Message message) {
        err.println(messages.text(message));
        err.flush();
    }

    /** One line for a finding: its severity, place and text. */
    void say(Finding finding) {
        String severity = text("cli.severity." + finding.severity().name());
        err.println(severity + " " + finding.text(messages));
        err.flush();
    }
}
