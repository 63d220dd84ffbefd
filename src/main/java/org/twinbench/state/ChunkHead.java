package org.twinbench.state;

/** Where a chunk is in its file, in bytes, and which ticks it covers. */
record ChunkHead(long offset, long first, long last) {}
