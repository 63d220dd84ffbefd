package org.twinbench.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        return new Console(writer(System.out), writer(System.err), terminal, messages);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, charset(stream.charset()));
    }

    /** The stream's own, unless it would turn Chinese names into question marks, as under {@code LC_ALL=C}. */
    static Charset charset(Charset own) {
        return own.canEncode() && own.newEncoder().canEncode('中') ? own : StandardCharsets.UTF_8;
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
