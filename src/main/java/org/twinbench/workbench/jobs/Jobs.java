package org.twinbench.workbench.jobs;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.twinbench.model.Message;

/** The work of one window that goes on in the background. Used on the UI thread; results arrive on it. */
public final class Jobs {
    private final Executor uiThread;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> view = FXCollections.unmodifiableObservableList(running);

    /** @param uiThread {@code Platform::runLater} in the window; anything else in a test */
    public Jobs(Executor uiThread) {
        this.uiThread = uiThread;
    }

    public ObservableList<Job> running() {
        return view;
    }

    /**
     * Starts work on a thread of its own.
     *
     * @param done takes the result, unless the job was cancelled
     * @param failed takes whatever the work threw, unless the job was cancelled
     */
    public <T> Job start(Message name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(new Job(name, true, uiThread), work, done, failed);
    }

    /** The same for work that the user does not wait for: nothing covers the window, however long it takes. */
    public <T> Job startBeside(Message name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(new Job(name, false, uiThread), work, done, failed);
    }

    private <T> Job start(Job job, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        running.add(job);
        Thread.ofPlatform().daemon().name("job " + job.name().key()).start(() -> run(job, work, done, failed));
        return job;
    }

    private <T> void run(Job job, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T result = work.run(job);
            finish(job, () -> done.accept(result));
        } catch (CancellationException e) {
            finish(job, job::cancel);
        } catch (Throwable e) { // out of memory included: the caller tells the user
            finish(job, () -> failed.accept(e));
        }
    }

    private void finish(Job job, Runnable then) {
        uiThread.execute(() -> {
            running.remove(job);
            if (!job.cancelled()) {
                then.run();
            }
        });
    }

    /** Asks everything to stop: the window closes. */
    public void cancelAll() {
        List.copyOf(running).forEach(Job::cancel);
    }
}
