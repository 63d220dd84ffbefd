package org.twinbench.workbench.jobs;

import org.twinbench.model.Progress;

/** Something that takes long. Runs off the UI thread, says how far it is, and stops when it is cancelled. */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
