package org.twinbench.workbench.viewport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.twinbench.state.Recording;
import org.twinbench.state.Snapshot;

/**
 * Reads the state at the wanted instant on another thread, so that the UI never waits for a file. An answer is given
 * only to who asks for the same recording.
 */
final class LatestSnapshot {
    private record Wish(Recording recording, long tick) {}

    private record Answer(Recording recording, Snapshot snapshot) {}

    private record Failure(Recording recording, IOException why) {}

    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Wish wish;
    private volatile Wish answered;
    private volatile Answer answer;
    private volatile Failure failure;

    /**
     * The newest answer, or null; asks for the state at a tick if that is another one.
     *
     * @throws UncheckedIOException once, if the recording could not be read
     */
    Snapshot at(Recording recording, long tick) {
        Wish now = new Wish(recording, Math.min(tick, recording.end()));
        wish = now;
        if (!now.equals(answered) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().start(this::read);
        }
        Failure broken = failure;
        if (broken != null) {
            failure = null;
            if (broken.recording().equals(recording)) {
                throw new UncheckedIOException(broken.why());
            }
        }
        Answer newest = answer;
        return newest != null && newest.recording().equals(recording) ? newest.snapshot() : null;
    }

    private void read() {
        Wish now = wish;
        try {
            answered = now; // even if it fails: the same instant would only fail again
            answer = new Answer(now.recording(), now.recording().at(now.tick()));
        } catch (IOException e) {
            failure = new Failure(now.recording(), e);
        } finally {
            reading.set(false);
        }
    }
}
