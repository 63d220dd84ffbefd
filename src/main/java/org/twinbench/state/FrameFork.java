package org.twinbench.state;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes frames on to several sinks. Sinks that need to know the channels first can be added once these are known. */
public final class FrameFork implements FrameSink {
    private final List<FrameSink> sinks = new CopyOnWriteArrayList<>();

    public FrameFork(FrameSink... sinks) {
        this.sinks.addAll(List.of(sinks));
    }

    /** Frames that are accepted from now on go to this sink too. */
    public void add(FrameSink sink) {
        sinks.add(sink);
    }

    @Override
    public void accept(Frame frame) {
        for (FrameSink sink : sinks) {
            sink.accept(frame);
        }
    }
}
