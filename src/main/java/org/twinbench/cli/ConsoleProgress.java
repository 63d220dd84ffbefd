package org.twinbench.cli;

import org.twinbench.model.Message;
import org.twinbench.model.Progress;

/** A bar that is redrawn on a terminal, a line per tenth elsewhere, once the work takes a while. Safe to report to from several threads. */
final class ConsoleProgress implements Progress {
    private static final int WIDTH = 30;
    private static final int STEPS = 10;

    /** Work that is done sooner needs no bar. */
    private static final long PATIENCE_NANOS = 700_000_000;

    private final Console console;
    private final long begin = System.nanoTime();
    private int shown = -1;
    private String shownText = "";

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void report(double fraction, Message what) {
        double done = Math.clamp(fraction, 0, 1);
        int step = (int) (done * (console.interactive() ? 100 : STEPS));
        String text = console.messages().text(what);
        if (step == shown && text.equals(shownText) || System.nanoTime() - begin < PATIENCE_NANOS) {
            return;
        }
        shown = step;
        shownText = text;
        String percent = String.format("%3d %%", Math.round(done * 100));
        if (console.interactive()) {
            int bars = (int) Math.round(done * WIDTH);
            console.err()
                    .print("\r[" + "█".repeat(bars) + "·".repeat(WIDTH - bars) + "] " + percent + "  " + text
                            + "\033[K");
        } else {
            console.err().println(percent + "  " + text);
        }
        console.err().flush();
    }

    /** Clears the bar, so that what comes next begins on a clean line. */
    synchronized void finish() {
        if (console.interactive() && shown >= 0) {
            console.err().print("\r\033[K");
            console.err().flush();
        }
        shown = -1;
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
