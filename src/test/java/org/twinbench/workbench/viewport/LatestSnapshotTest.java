package org.twinbench.workbench.viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.twinbench.state.Event;
import org.twinbench.state.Population;
import org.twinbench.state.Recording;
import org.twinbench.state.Series;
import org.twinbench.state.Snapshot;
import org.twinbench.state.StreamInfo;

class LatestSnapshotTest {
    private final LatestSnapshot snapshots = new LatestSnapshot();

    /** Answers when its gate is open; fails at negative ticks. */
    private static final class SlowRecording implements Recording {
        private final CountDownLatch gate = new CountDownLatch(1);
        private final CountDownLatch entered = new CountDownLatch(1);
        private final AtomicInteger reads = new AtomicInteger();

        static SlowRecording open() {
            SlowRecording recording = new SlowRecording();
            recording.gate.countDown();
            return recording;
        }

        @Override
        public Snapshot at(long tick) throws IOException {
            reads.incrementAndGet();
            entered.countDown();
            try {
                assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (tick < 0) {
                throw new IOException("torn");
            }
            return new Snapshot(tick, new double[0], Population.EMPTY);
        }

        @Override
        public long start() {
            return 0;
        }

        @Override
        public long end() {
            return 100;
        }

        @Override
        public StreamInfo info() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean complete() {
            return true;
        }

        @Override
        public OptionalLong nextChange(long tick) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Series series(int channel, long from, long to, int maxPoints) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Series> series(int[] channels, long from, long to, int maxPoints) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changes(int[] channels, long from, long to, Changes into) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Event> events() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private boolean shows(Recording recording, long asked, long tick) {
        Snapshot snapshot = snapshots.at(recording, asked);
        return snapshot != null && snapshot.tick() == tick;
    }

    @Test
    void answersWithoutWaitingAndReadsAnInstantOnce() throws InterruptedException {
        SlowRecording recording = new SlowRecording();
        assertThat(snapshots.at(recording, 7)).isNull();
        assertThat(recording.entered.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(snapshots.at(recording, 7)).isNull();
        recording.gate.countDown();
        until(() -> shows(recording, 7, 7));
        for (int i = 0; i < 1000; i++) {
            assertThat(snapshots.at(recording, 7).tick()).isEqualTo(7);
        }
        assertThat(recording.reads.get()).isEqualTo(1);
    }

    @Test
    void theLastOfManyWishesIsAnsweredAndTheOldPictureStaysMeanwhile() {
        SlowRecording recording = SlowRecording.open();
        until(() -> shows(recording, 1, 1));
        for (long tick = 2; tick < 50; tick++) {
            assertThat(snapshots.at(recording, tick)).isNotNull();
        }
        until(() -> shows(recording, 50, 50));
        until(() -> shows(recording, 5000, 100));
    }

    @Test
    void anAnswerForAnotherRecordingIsNotGiven() throws InterruptedException {
        SlowRecording old = new SlowRecording();
        SlowRecording next = new SlowRecording();
        assertThat(snapshots.at(old, 7)).isNull();
        assertThat(old.entered.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(snapshots.at(next, 9)).isNull();
        old.gate.countDown();
        until(() -> {
            assertThat(snapshots.at(next, 9)).isNull();
            return next.reads.get() == 1;
        });
        next.gate.countDown();
        until(() -> shows(next, 9, 9));
    }

    @Test
    void aFailureIsToldOnceAndTheSameInstantNotTriedAgain() {
        SlowRecording recording = SlowRecording.open();
        assertThatThrownBy(() -> until(() -> snapshots.at(recording, -1) != null))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("torn");
        for (int i = 0; i < 1000; i++) {
            assertThat(snapshots.at(recording, -1)).isNull();
        }
        assertThat(recording.reads.get()).isEqualTo(1);
        until(() -> shows(recording, 3, 3));
    }

    @Test
    void theFailureOfARecordingThatIsGoneIsNotTold() throws InterruptedException {
        SlowRecording old = new SlowRecording();
        SlowRecording next = SlowRecording.open();
        assertThat(snapshots.at(old, -1)).isNull();
        assertThat(old.entered.await(20, TimeUnit.SECONDS)).isTrue();
        old.gate.countDown();
        until(() -> shows(next, 3, 3));
    }
}
