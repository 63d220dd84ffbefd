package org.twinbench.schedule;

/** A stretch of time in ticks since the start of planning, {@code from} included, {@code to} not. */
public record Span(long from, long to) {
    public Span {
        if (to < from) {
            throw new IllegalArgumentException("a span that ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether the two share an instant. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public long length() {
        return to - from;
    }
}
