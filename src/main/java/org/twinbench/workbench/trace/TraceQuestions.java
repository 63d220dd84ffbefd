package org.twinbench.workbench.trace;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.state.TraceFile;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;

/** Asks the trace in the background; of several questions about one thing only the latest is answered. UI thread only. */
final class TraceQuestions {
    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Genealogy genealogy) throws IOException;
    }

    private final Session session;
    private final Supplier<TraceFile> trace;
    private final Map<String, Long> latest = new HashMap<>();

    TraceQuestions(Session session, Supplier<TraceFile> trace) {
        this.session = session;
        this.trace = trace;
    }

    /** @param about what the question is about; a later one about the same takes its place */
    <T> void ask(String about, Question<T> question, Consumer<T> answer) {
        TraceFile file = trace.get();
        long number = latest.merge(about, 1L, Long::sum);
        Thread.ofVirtual().name("genealogy").start(() -> {
            try {
                T result = question.ask(new Genealogy(file));
                Platform.runLater(() -> {
                    if (latest.get(about) == number) {
                        answer.accept(result);
                    }
                });
            } catch (IOException e) {
                Platform.runLater(() -> failed(file, e));
            }
        });
    }

    /** A trace that was thrown away while it was read is no failure. */
    private void failed(TraceFile file, IOException e) {
        if (file.equals(trace.get())) {
            Message message = Message.of("inspector.unreadable", String.valueOf(e.getMessage()));
            session.log().add(new LogEntry(Instant.now(), Severity.ERROR, message));
        }
    }
}
