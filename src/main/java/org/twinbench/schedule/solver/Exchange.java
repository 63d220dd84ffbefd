package org.twinbench.schedule.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

/**
 * Where islands meet after every {@value #EVERY} steps: each gets the best plan of its neighbour in the ring as it was at that meeting.
 * All wait for all, so what an island gets does not depend on who was faster; while one waits, another may use its thread.
 */
final class Exchange {
    static final int EVERY = 100_000;

    private final Semaphore threads;
    private final TreeMap<Integer, Found> arrived = new TreeMap<>();
    private List<Found> last = List.of();
    private List<Integer> lastNumbers = List.of();
    private int running;
    private int meeting;

    Exchange(int islands, int threads) {
        this.running = islands;
        this.threads = new Semaphore(threads);
    }

    /** To be called before an island begins to work. */
    void enter() {
        threads.acquireUninterruptibly();
    }

    /** An island ends; nobody waits for it any more. */
    void leave() {
        threads.release();
        synchronized (this) {
            running--;
            closeIfComplete();
        }
    }

    /** Waits for all islands. @return what the neighbour has found; empty if there is no neighbour */
    Optional<Found> meet(int number, Found best) {
        threads.release();
        Optional<Found> gift;
        synchronized (this) {
            int mine = meeting;
            arrived.put(number, best);
            closeIfComplete();
            waitFor(mine);
            int place = lastNumbers.indexOf(number);
            gift = last.size() < 2 ? Optional.empty() : Optional.of(last.get((place + 1) % last.size()));
        }
        threads.acquireUninterruptibly();
        return gift;
    }

    private void closeIfComplete() {
        if (running > 0 && arrived.size() == running) {
            last = new ArrayList<>(arrived.values());
            lastNumbers = new ArrayList<>(arrived.keySet());
            arrived.clear();
            meeting++;
            notifyAll();
        }
    }

    private void waitFor(int mine) {
        boolean interrupted = false;
        while (meeting == mine) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
