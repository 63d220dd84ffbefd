package org.twinbench.scene.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shares numbered pieces of work among threads; no piece may depend on which thread does it, or when. */
final class Tasks {
    /** Does pieces of work one after another, on one thread; may keep scratch memory between them. */
    interface Worker {
        void work(int piece);
    }

    private Tasks() {}

    /** Does pieces {@code 0 … count-1} and returns when all are done; every thread gets a worker of its own. */
    static void run(int threads, int count, Supplier<Worker> workers) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            Worker worker = workers.get();
            for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
                worker.work(piece);
            }
        };
        if (threads == 1) {
            loop.run();
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(loop));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("drawing failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("drawing was interrupted", e);
        }
    }
}
