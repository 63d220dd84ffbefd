package org.twinbench.state;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The chunks of a recording by number, in the order of time. A number keeps its meaning while a recording grows. */
interface ChunkSource extends Closeable {
    int count();

    /** The last chunk that begins at or before a tick; 0 if none does. */
    int indexAt(long tick);

    Chunk chunk(int index) throws IOException;

    /** A chunk of which only the values are wanted, to be read through once; it may have no moves. */
    Chunk values(int index) throws IOException;

    long start();

    long end();

    boolean complete();

    List<Event> events();

    /** The hash of all frames; empty if they are not all there. */
    String hash();
}
