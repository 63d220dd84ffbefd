package org.twinbench.workbench.viewport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.twinbench.state.Recording;
import org.twinbench.state.Snapshot;

/** Reads the state at the wanted instant on another thread, so that the UI never waits for a file. */
final class LatestSnapshot {
    private record Wish(Recording recording, long tick) {}

    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Wish wish;
    private volatile Wish answered;
    private volatile Snapshot snapshot;
    private volatile IOException failure;

    /** The newest answer, or null; asks for the state at a tick if that is another one. */
    Snapshot at(Recording recording, long tick) {
        Wish now = new Wish(recording, Math.min(tick, recording.end()));
        wish = now;
        if (!now.equals(answered) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().start(this::read);
        }
        IOException broken = failure;
        if (broken != null) {
            failure = null;
            throw new UncheckedIOException(broken);
        }
        return snapshot;
    }

    private void read() {
        try {
            Wish now = wish;
            answered = now; // even if it fails: the same instant would only fail again
            snapshot = now.recording().at(now.tick());
        } catch (IOException e) {
            failure = e;
        } finally {
            reading.set(false);
        }
    }

    void clear() {
        snapshot = null;
        answered = null;
    }
}
