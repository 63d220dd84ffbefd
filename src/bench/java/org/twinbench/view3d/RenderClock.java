package org.twinbench.view3d;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Measures what the rendering thread of JavaFX spends on a frame. */
final class RenderClock {
    private static final int WARM_UP_MILLIS = 3000;
    private static final int MEASURED_MILLIS = 5000;

    private RenderClock() {}

    /** CPU milliseconds of the rendering thread per pulse, while something is changed at each pulse. */
    static double millisecondsPerFrame(LongConsumer change) throws InterruptedException {
        AtomicLong frames = new AtomicLong();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.incrementAndGet();
                change.accept(now);
            }
        };
        onFx(timer::start);
        Thread.sleep(WARM_UP_MILLIS);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long renderer = renderer(threads);
        long cpu = threads.getThreadCpuTime(renderer);
        long first = frames.get();
        Thread.sleep(MEASURED_MILLIS);
        double spent = (threads.getThreadCpuTime(renderer) - cpu) / 1e6;
        double perFrame = spent / (frames.get() - first);
        onFx(timer::stop);
        return perFrame;
    }

    private static long renderer(ThreadMXBean threads) {
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && info.getThreadName().startsWith("QuantumRenderer")) {
                return info.getThreadId();
            }
        }
        throw new IllegalStateException("there is no rendering thread");
    }

    static long usedAfterCollection() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static void onFx(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }
}
