package org.twinbench.workbench.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;

/** Work in the background as the window sees it. Properties change on the UI thread; cancel from any thread. */
public final class Job implements Progress {
    private record Report(double fraction, Message what) {}

    private final Message name;
    private final boolean awaited;
    private final Executor uiThread;
    private final AtomicReference<Report> latest = new AtomicReference<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Message> what;
    private volatile boolean cancelled;

    Job(Message name, boolean awaited, Executor uiThread) {
        this.name = name;
        this.awaited = awaited;
        this.uiThread = uiThread;
        this.what = new ReadOnlyObjectWrapper<>(name);
    }

    public Message name() {
        return name;
    }

    /** Whether the user waits for it and does nothing else meanwhile. */
    public boolean awaited() {
        return awaited;
    }

    /** 0…1, or −1 while nobody knows. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What it is doing now. */
    public ReadOnlyObjectProperty<Message> whatProperty() {
        return what.getReadOnlyProperty();
    }

    /** Asks the work to stop; its result is thrown away in any case. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** However often the work reports, the UI thread is asked to show one report at a time. */
    @Override
    public void report(double newFraction, Message newWhat) {
        if (latest.getAndSet(new Report(newFraction, newWhat)) == null) {
            uiThread.execute(this::showLatest);
        }
    }

    private void showLatest() {
        Report report = latest.getAndSet(null);
        fraction.set(report.fraction());
        what.set(report.what());
    }
}
