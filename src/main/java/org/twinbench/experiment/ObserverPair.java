package org.twinbench.experiment;

import org.twinbench.state.FrameFork;
import org.twinbench.state.FrameSink;
import org.twinbench.state.StreamInfo;
import org.twinbench.state.TraceSink;

/** Two observers of the same replications; a replication whose frames neither wants builds none. */
record ObserverPair(Replications.Observer first, Replications.Observer second) implements Replications.Observer {
    @Override
    public FrameSink sink(int replication) {
        FrameSink a = first.sink(replication);
        FrameSink b = second.sink(replication);
        if (a.equals(FrameSink.NONE)) {
            return b;
        }
        return b.equals(FrameSink.NONE) ? a : new FrameFork(a, b);
    }

    /** What one of them wants to hear; only one may. */
    @Override
    public TraceSink trace(int replication) {
        TraceSink trace = first.trace(replication);
        return trace.equals(TraceSink.NONE) ? second.trace(replication) : trace;
    }

    @Override
    public void started(int replication, StreamInfo info) {
        first.started(replication, info);
        second.started(replication, info);
    }

    @Override
    public void finished(int replication) {
        first.finished(replication);
        second.finished(replication);
    }
}
